const SITE_LINE = '--site THƯ-MỤC';

/** Words of the commands of package.json: help and messages. */
export const commands = {
  arguments: {
    unknown: (word: string, command: string) =>
      `không hiểu «${word}»; xem npm run ${command} -- --help`,
    noValue: (option: string, command: string) =>
      `thiếu giá trị sau ${option}; xem npm run ${command} -- --help`,
  },
  build: {
    help: `npm run build

Kiểm tra nội dung rồi dựng trang tĩnh vào dist/. Khi có lỗi, dist/ của lần dựng trước được giữ nguyên.

  ${SITE_LINE}     một nơi khác: thư mục có content/ và data/ của riêng nó; trang được dựng vào dist/ ở đó
  --out THƯ-MỤC      dựng vào thư mục này thay cho dist/: thư mục trống, chưa có, hoặc của lần dựng trước

  SITE_URL           địa chỉ công khai, ví dụ https://vidu.vn
  BASE_PATH          thư mục con nếu trang không nằm ở gốc, ví dụ /ke-hoach-mo
  SOURCE_DATE_EPOCH  đồng hồ của lần dựng (giây); mặc định là ngày của commit cuối

  --help             in lời giải thích này
`,
    contentFaults: (out: string) =>
      `Dừng lại: nội dung có lỗi. ${out} của lần dựng trước được giữ nguyên.`,
    failed: (out: string) =>
      `Dựng trang không thành công. ${out} của lần dựng trước được giữ nguyên.`,
    outHoldsMore: (out: string) =>
      `${out}: thư mục này chứa cả dự án hoặc nội dung của trang; hãy chọn thư mục khác`,
    outIsContent: (out: string) =>
      `${out}: thư mục này dành cho nội dung hoặc mã của trang; hãy chọn thư mục khác`,
    outNotSite: (out: string) =>
      `${out}: thư mục không trống và không phải một trang đã dựng; hãy chọn một thư mục trống hoặc chưa có`,
    outIsFile: (out: string) => `${out} là một tệp; hãy chọn một thư mục`,
  },
  check: {
    help: `npm run check

Kiểm tra toàn bộ nội dung (content/) và số liệu (data/).
In mỗi vấn đề một dòng: tệp:dòng:cột mức quy-tắc lời-giải-thích.
Kết thúc với mã 1 nếu có lỗi (error), 0 nếu chỉ có cảnh báo (warning).
Mỗi quy tắc được giải thích trong docs/problems.md.

  ${SITE_LINE}  một nơi khác: thư mục có content/ và data/ của riêng nó
  --quiet     chỉ in lỗi, không in cảnh báo
  --verbose   in thêm những văn bản, cơ quan, điều khoản mà kế hoạch nhắc tới nhưng chưa có chỗ dẫn đến
  --help      in lời giải thích này
`,
    counts: (errors: number, warnings: number) =>
      `${String(errors)} lỗi, ${String(warnings)} cảnh báo`,
  },
  audit: {
    help: `npm run audit [-- THƯ-MỤC]

Sau khi dựng trang: mỗi con số hiện ra hay được đọc lên ở mọi trang của THƯ-MỤC (mặc định dist/) phải là
số liệu, câu nguyên văn, ngày, số điện thoại hoặc số cấu trúc đã khai báo, và phải đứng đúng chỗ của nó.
In số lượng theo loại, rồi từng số chưa truy được nguồn, mỗi số một dòng:
  trang: con số: chữ xung quanh
Kết thúc với mã 1 nếu còn số chưa truy được nguồn, 2 nếu không kiểm tra được.

  ${SITE_LINE}  một nơi khác: thư mục có content/ và data/ của riêng nó (mặc định kiểm tra dist/ ở đó)
  --list    in cả những số đã truy được, kèm nơi lấy
  --help    lời giải thích này
`,
    notBuilt: (folder: string) =>
      `không thấy trang đã dựng trong ${folder}; hãy chạy npm run build trước`,
    noKind: 'không rõ',
    total: (numbers: number, pages: number) =>
      `${String(numbers)} con số trên ${String(pages)} trang và hình`,
    untraced: 'chưa truy được nguồn',
  },
  example: {
    help: (folder: string) => `npm run example [-- --out THƯ-MỤC]

Dựng một bản minh hoạ của trang, với kết quả được nghĩ ra, để xem trang trông thế nào khi có số liệu.
Mọi trang, mọi hình đều mang dòng «Số liệu minh hoạ»; trang thật trong dist/ không hề bị đụng đến.

  ${SITE_LINE}     một nơi khác: thư mục có content/ và data/ của riêng nó
  --out THƯ-MỤC      một thư mục trống hoặc chưa có; mặc định ${folder}
  SOURCE_DATE_EPOCH  đồng hồ của lần dựng (giây); mặc định là ngày của commit cuối

  --help             in lời giải thích này
`,
    astroFailed: 'astro build: không thành công',
    stopped: 'Dừng lại: bản minh hoạ chưa được dựng.',
    done: (folder: string) => `Bản minh hoạ ở ${folder}`,
  },
  dev: {
    help: `npm run dev

Mở trang trên máy này trong khi viết: sửa một tệp của content/ hay data/ là trang mở lại.

  ${SITE_LINE}  một nơi khác: thư mục có content/ và data/ của riêng nó
  --port N        cổng khác
  --host ĐỊA-CHỈ  cho máy khác trong mạng cùng xem
  --help          in lời giải thích này
`,
  },
  figures: {
    help: `npm run -s figures -- template MÃ [--out TỆP.xlsx]
npm run -s figures -- import TỆP.xlsx [--write]
npm run -s figures -- schemas

  template   viết bảng tính để điền: có sẵn số hiện có của tập số liệu MÃ, hoặc trống nếu MÃ là mới
  import     đọc bảng tính, in từng ô sai (trang!ô: thấy gì; hãy làm gì), rồi in từng giá trị sẽ đổi
    --write  ghi vào data/figures/MÃ.json, chỉ khi cả bảng đúng
  schemas    viết lại docs/schema/: lược đồ JSON cho trình soạn thảo
  --out TỆP  tên tệp bảng tính, mặc định MÃ.xlsx
  ${SITE_LINE}  một nơi khác: thư mục có content/ và data/ của riêng nó
  --help     lời giải thích này

Kết thúc với mã 0 nếu đúng, 1 nếu bảng tính có chỗ sai, 2 nếu gõ lệnh sai hoặc không đọc được tệp.
Kiểm tra mà không cần lệnh nào: trang /so-lieu/kiem-tra/.
`,
    badId: (id: string) => `mã «${id}» chỉ được có chữ thường không dấu, chữ số và dấu gạch nối`,
    emptyTable: 'bảng trống',
    rows: (count: number) => `${String(count)} dòng hiện có`,
    wrote: (file: string, what: string) => `đã viết ${file} (${what})`,
    noFile: (path: string) => `không mở được tệp ${path}; hãy xem lại đường dẫn`,
    mendBeforeImport: 'hãy sửa các lỗi trên trước khi nhập bảng tính',
    mendBeforeSchemas: 'hãy sửa các lỗi trên trước khi viết lược đồ',
    mendBeforeTemplate: 'hãy sửa các lỗi trên trước khi viết bảng tính',
    faults: (count: number) => `${String(count)} chỗ cần sửa; chưa ghi gì`,
    changes: (count: number) => `${String(count)} giá trị thay đổi`,
    saved: (path: string) => `đã ghi ${path}`,
    added: 'thêm',
    removed: 'xoá',
    changed: 'sửa',
    secondKeying: 'Cần nhập lần thứ hai: một người khác đọc văn bản và tự ghi vào data/ledger.json',
    notSaved: 'chưa ghi gì; thêm --write để ghi',
    wordCount: 'thiếu hoặc thừa chữ',
    unknown: (words: string) => `không hiểu: ${words}`,
  },
};
