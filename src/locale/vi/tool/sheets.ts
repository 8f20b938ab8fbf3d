import { formatDate } from '../format.ts';

const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
const again = 'hãy mở bằng Excel rồi lưu lại dưới dạng .xlsx';
const unhide = 'hãy bỏ ẩn (Unhide) để kiểm tra';
const dateLike = (day: string) => `hãy viết ngày/tháng/năm, ví dụ ${formatDate(day)}`;
const quoted = (words: readonly string[]) => words.map((one) => `«${one}»`).join(', ');

/** Words of reading an officer’s workbook: what is wrong, and what to write instead. */
export const sheets = {
  /** Where a fault of the whole file stands. */
  file: 'Tệp',
  /** What a cell holds, in one line of a terminal. */
  empty: 'ô trống',
  found: (text: string) => `thấy «${text}»`,
  /** In the place of a value that was not there, or is no more. */
  wasNothing: '(chưa có)',
  isNothing: '(bỏ)',

  // The file as a whole.
  tooBig: (megabytes: number) =>
    `tệp lớn hơn ${String(megabytes)} MB; hãy bỏ hình và các trang tính không cần, chỉ giữ bảng theo mẫu`,
  oldFormat:
    'tệp là .xls đời cũ hoặc có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu, rồi lưu lại dưới dạng .xlsx',
  notWorkbook: `tệp hỏng hoặc không phải bảng tính; ${again}`,
  broken: `tệp hỏng; ${again}`,
  holds: {
    macro: 'tệp có macro',
    links: 'tệp có liên kết tới tệp khác',
    objects: 'tệp có đối tượng nhúng',
    queries: 'tệp lấy dữ liệu từ nơi khác',
  },
  copyNumbers: (holds: string) =>
    `${holds}; hãy chép riêng các số sang mẫu trống (dán giá trị) rồi lưu dưới dạng .xlsx`,
  unpacksTooBig:
    'bảng tính quá lớn khi mở ra; hãy xoá các hàng, cột và trang tính không dùng rồi lưu lại',
  noSheets: 'tệp không có trang tính nào; hãy bắt đầu từ mẫu .xlsx của trang',
  tooManyCells: (sheet: string, cell: string) =>
    `trang tính «${sheet}» có quá nhiều ô (đến ô ${cell}); hãy chỉ giữ bảng theo mẫu, xoá các hàng và cột thừa`,
  noSheet: (sheet: string) =>
    `không có trang tính «${sheet}»; hãy bắt đầu từ mẫu .xlsx và giữ tên các trang tính`,
  hiddenSheet: `trang tính đang bị ẩn; ${unhide}`,
  strangeSheet: (sheet: string, table: string) =>
    `trang tính «${sheet}» không có trong mẫu nên không được đọc; hãy chuyển số sang «${table}» rồi xoá trang này`,

  // Rows and columns.
  noHead: (columns: readonly string[]) =>
    `không thấy hàng tiêu đề; hãy giữ các cột ${quoted(columns)}`,
  noColumn: (column: string) => `thiếu cột «${column}»; hãy thêm cột này vào hàng tiêu đề`,
  remark: (sheet: string, term: string) =>
    `là ghi chú dưới bảng nên không vào dữ liệu; nếu cần đăng, hãy chép sang trang «${sheet}», mục «${term}»`,
  strangeColumn: 'cột này không có trong mẫu; hãy chuyển sang đúng cột của mẫu hoặc xoá cả cột',
  hiddenRow: (row: number) => `hàng ${String(row)} đang bị ẩn; ${unhide}, hoặc xoá hàng`,
  hiddenColumn: (column: string) => `cột ${column} đang bị ẩn; ${unhide}, hoặc xoá cột`,
  merged: (from: string, to: string) =>
    `các ô ${from}:${to} đang gộp; hãy bỏ gộp (Unmerge) và ghi đủ từng ô`,

  // Any cell.
  reachesOut: 'công thức gọi ra ngoài bảng; hãy xoá công thức và gõ thẳng nội dung',
  tooLong: 'ô có quá nhiều chữ; hãy viết ngắn lại',
  brokenFormula: 'công thức bị lỗi; hãy gõ thẳng nội dung vào ô',
  looksLikeCode: 'nội dung giống công thức hoặc mã; hãy viết lại bằng lời thường',
  missing: (head: string) => `thiếu «${head}»; hãy ghi vào ô này`,
  pickOne: (words: readonly string[]) => `hãy chọn một trong: ${quoted(words)}`,
  mend: (message: string) => `${message}; hãy sửa ô này`,

  // A number.
  number: {
    brokenFormula: 'công thức bị lỗi; hãy sửa công thức, hoặc gõ thẳng con số vào ô',
    boolean: 'ô này không phải con số; hãy gõ con số',
    noResult: 'công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại, rồi thử lại',
    tooLarge: 'số quá lớn; hãy gõ lại con số',
    date: 'ô này đang ở dạng ngày; hãy đổi ô sang dạng số rồi gõ lại con số',
    percentCell: (unit: string) =>
      `ô ở dạng phần trăm nhưng đơn vị là «${unit}»; hãy sửa đơn vị thành % hoặc gõ lại số`,
    percentSign: (unit: string) =>
      `có dấu % nhưng đơn vị là «${unit}»; hãy sửa đơn vị thành % hoặc bỏ dấu %`,
    comma: (whole: string) =>
      `dấu phẩy có thể là hàng nghìn hoặc phần lẻ; hãy viết ${whole} nếu là số nguyên, hoặc viết ít hơn hay nhiều hơn ba chữ số sau dấu phẩy nếu là số lẻ`,
    fewerThan: '«dưới» chỉ dùng cho «dưới 5»; hãy viết «nhiều nhất …» với con số của báo cáo',
    unsure: 'không đọc chắc được con số; hãy chỉ viết số, ví dụ 1234,5 hoặc 1.234,5',
    none: 'ô này cần một con số; hãy gõ con số, hoặc xoá cả dòng nếu không có số',
    share: (value: number, hundredfold: number) =>
      `có thể là ${percent.format(value)}% hoặc ${percent.format(hundredfold)}%; hãy viết kèm dấu %, ví dụ ${percent.format(hundredfold)}%`,
    negative: 'số đếm và tỷ lệ không âm; hãy đọc lại báo cáo',
    notWhole: 'số đếm phải là số nguyên; hãy đọc lại báo cáo',
    twoReadings: (head: string) => `chữ trước con số khác với cột «${head}»; hãy sửa một trong hai`,
    notWithheld: 'tiền và tỷ lệ không để trống như vậy; hãy gộp dòng hoặc xoá dòng',
  },

  // A day; `example` is one as the team would write it.
  date: {
    brokenFormula: (example: string) => `công thức bị lỗi; ${dateLike(example)}`,
    onlyYear: (year: number) =>
      `mới chỉ có năm; hãy viết đủ ngày, ví dụ ${formatDate(`${String(year)}-01-01`)}`,
    none: (example: string) => `không phải một ngày; ${dateLike(example)}`,
    notInCalendar: (example: string) => `không có ngày này trong lịch; ${dateLike(example)}`,
    backwards: 'ngày cuối đứng trước ngày đầu; hãy sửa một trong hai',
    half: 'kỳ cần cả ngày đầu và ngày cuối; hãy ghi nốt',
  },

  // The table.
  noNumbers: 'chưa có con số nào; hãy ghi ít nhất một hàng',
  idTwice: (cell: string) => `mã dòng này đã dùng ở ô ${cell}; hãy đặt mã khác`,
  rowTwice: (cell: string) =>
    `dòng này lặp lại ô ${cell} (cùng nội dung, cùng kỳ); hãy sửa kỳ hoặc xoá một dòng`,
  order: 'hãy ghi số thứ tự, hoặc để trống nếu không vẽ',
  small: 'số đếm từ 1 đến 4 có thể chỉ ra một người hoặc một cơ sở; hãy viết «dưới 5»',
  smallMerge: (advice: string) => `${advice}, hoặc gộp với dòng khác`,
  smallOthers: (advice: string, cells: readonly string[]) =>
    `${advice}, và viết «không đăng» ở ô ${cells.join(', ')} để không lấy tổng trừ ra được`,
  /** What a cell is said to hold where its number is kept back. */
  withheld: (words: readonly string[]) => words.join(' / '),
  relation: 'hãy chọn một giá trị trong danh sách',
  twoParts: 'một phép cộng cần ít nhất hai dòng; hãy ghi đủ mã dòng',

  // «Thông tin».
  fact: {
    strange: (term: string) =>
      `mục này không có trong mẫu; hãy dùng tên mục của mẫu, hoặc ghi vào «${term}»`,
    hidden: (row: number) => `hàng ${String(row)} đang bị ẩn; hãy bỏ ẩn (Unhide)`,
    twice: (term: string, cell: string) => `mục «${term}» đã ghi ở ô ${cell}; hãy chỉ giữ một`,
    second: (what: string) => `hãy ghi ${what}`,
    missing: (term: string) => `thiếu mục «${term}»; hãy thêm một hàng có mục này`,
    required: (term: string, note: string) =>
      `mục «${term}» bắt buộc; hãy ghi: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
    whole: 'hãy ghi một số nguyên',
    noSource:
      'không có nguồn mã này trên trang Nguồn và văn bản; hãy sửa mã, hoặc nhờ người phụ trách thêm nguồn trước',
    noRow: 'không có dòng mã này, hoặc số của nó để trống; hãy ghi mã một dòng có số',
    approval: 'số của cơ quan phải có người duyệt, văn bản và mức độ báo cáo; hãy ghi đủ',
    approvalHalf: (word: string) =>
      `«${word}» phải ghi ở cả năm mục về duyệt và báo cáo, hoặc không mục nào; hãy ghi đủ`,
  },
};
