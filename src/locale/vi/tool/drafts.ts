import type { ToConfirm } from '../../../schema/to-confirm.ts';

/** Words of drafts: what `npm run new` proposes, and what `npm run check` says of it until a person confirms. */
export const drafts = {
  unconfirmed: {
    entry: ({ file, path, found, line, why }: ToConfirm[number], valueLine: number | null) =>
      `${valueLine === null ? `${file} («${path}» không còn ở đó)` : `${file}:${String(valueLine)} («${path}»)`}: máy đề xuất «${found}», chưa có người đối chiếu; hãy ${line === null ? 'xem lại' : `so với dòng ${String(line)} của plan.txt`}: ${why}, sửa nếu sai, rồi xóa mục này`,
    numbers: (count: number, line: number) =>
      `còn ${String(count)} số chưa nhập lần thứ hai, số đầu tiên ở dòng ${String(line)} của plan.txt; hãy mở bản công bố (không phải plan.txt) và gõ lại từng số`,
  },
  /** What to compare, after «hãy so với dòng …:». */
  why: {
    correction: 'xem bản công bố có in như vậy không; nếu in nhầm thật thì ghi certain là true',
    id: 'mã kế hoạch nằm trong địa chỉ của trang, không đổi về sau',
    number: 'số và ký hiệu phải đúng từng chữ',
    kind: 'tên loại văn bản',
    title: 'tên phải đúng từng chữ như đã in',
    issuer: 'cơ quan ban hành, viết hoa như thường',
    placeId: 'kế hoạch là của nơi này',
    place: 'nơi ghi bên ngày ban hành',
    issuedOn: 'ngày ban hành',
    programme: 'chương trình hoặc văn bản mà kế hoạch thực hiện',
    period: 'kế hoạch là của khoảng thời gian này',
    textSource: 'nguồn của văn bản có trong data/sources.json',
    targets: 'các mục đề ra chỉ tiêu; ghi [] nếu kế hoạch không đề ra chỉ tiêu',
    tasks: 'các mục nêu nhiệm vụ',
    assignments: 'các mục giao việc cho cơ quan',
    reporting: 'các mục yêu cầu báo cáo',
    relation: 'kế hoạch tiếp nối hoặc thay thế kế hoạch này',
    relationUnknown: (number: string) =>
      `văn bản nhắc tới ${number}; nếu kế hoạch ấy có ở trang này thì ghi mã của nó`,
    target:
      'câu trích, con số, đơn vị, chữ so sánh, cơ sở tính (base) và nhiệm vụ phục vụ (servedBy)',
    calendar: 'ngày báo cáo, ai báo cáo cho ai (says)',
    agency: 'tên cơ quan và việc được giao',
    assignment: 'cơ quan đã có ở trang này; việc được giao đúng chỗ',
    law: 'tên, ngày và hiệu lực của văn bản được dẫn',
    source: 'nhan đề, cơ quan đăng, địa chỉ đã đọc (url; null nếu không có địa chỉ), ngày đọc',
    otherPlace: 'tên nơi ban hành kế hoạch',
  },
  /** Texts that a draft holds until a person writes better. */
  text: {
    nation: { id: 'ca-nuoc', name: 'Cả nước', fullName: 'cả nước' },
    correctionReason: 'Dấu đề mục in không theo thứ tự; chưa rõ đáng lẽ là gì.',
    calendarReason: (year: number) =>
      `Kế hoạch không ghi năm; suy ra năm ${String(year)} vì đó là năm cuối của kế hoạch.`,
    calendarPrinted: 'Kế hoạch ghi đủ ngày, tháng, năm.',
    lawStatus: 'Văn bản mà kế hoạch dẫn; chưa đối chiếu hiệu lực.',
    lawCaveat: 'Mới biết qua kế hoạch, chưa đọc toàn văn.',
    /** Body of a new page or material. */
    body: 'Viết bài ở đây. Không gõ số: dùng <Value of="…"/>, <Quote …/>, <Law …/>, <Source …/>.',
  },
  command: {
    help: `npm run -s new -- plan TỆP [--id MÃ] [--site THƯ_MỤC]
npm run -s new -- dataset|source|page|material MÃ [--site THƯ_MỤC]

Viết bản nháp của mọi tệp mà một kế hoạch, tập số liệu, nguồn, trang hoặc bài mới cần.
Không ghi đè tệp nào. Chỗ máy không biết thì để trống; npm run check chỉ ra từng chỗ.
Với kế hoạch, mọi điều máy đề xuất nằm trong to-confirm.json: đối chiếu xong mục nào thì xóa mục ấy.

Xem thêm: npm run -s new -- plan --help (và dataset, source, page, material)
`,
    kinds: {
      plan: `npm run -s new -- plan TỆP [--id MÃ] [--site THƯ_MỤC]

Đọc văn bản (.txt hoặc .md, UTF-8) rồi viết content/plans/MÃ/ và data/plans/MÃ/; thêm cơ quan,
văn bản được dẫn và nguồn vào các tệp trong data/ (chỉ thêm, không sửa điều đã có).
Sau đó: npm run check, làm từng mục một, gõ lại các số ở numbers.json từ bản công bố.
  --id MÃ         mã của kế hoạch, ví dụ ten-noi-2026; mặc định là nơi và năm
  --site THƯ_MỤC  thư mục có content/ và data/ (mặc định: thư mục này)
`,
      dataset: `npm run -s new -- dataset MÃ [--site THƯ_MỤC]

Viết data/figures/MÃ.json với mọi mục để trống. Hoặc dùng bảng tính: npm run -s figures -- template.
`,
      source: `npm run -s new -- source MÃ [--site THƯ_MỤC]

Thêm một nguồn để trống vào cuối data/sources.json.
`,
      page: `npm run -s new -- page MÃ [--site THƯ_MỤC]

Viết content/pages/MÃ.mdx với phần khai báo để trống.
`,
      material: `npm run -s new -- material MÃ [--site THƯ_MỤC]

Viết content/materials/MÃ.mdx với phần khai báo để trống.
`,
    },
    noKind: (kind: string) =>
      `không biết «${kind}»; hãy chọn plan, dataset, source, page hoặc material (xem --help)`,
    noArgument: (kind: string) =>
      kind === 'plan'
        ? 'chưa có tệp văn bản; hãy ghi: npm run -s new -- plan TỆP'
        : `chưa có mã; hãy ghi: npm run -s new -- ${kind} MÃ`,
    tooMany: (word: string) => `không hiểu «${word}»; hãy bỏ đi, hoặc xem --help`,
    noValue: (flag: string) => `sau ${flag} phải có giá trị; hãy ghi thêm`,
    badId: (id: string) =>
      `mã «${id}» không dùng được; hãy chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ten-noi-2026`,
    noFile: (file: string) => `không mở được tệp ${file}; hãy xem lại đường dẫn`,
    noSite: (folder: string) =>
      `${folder} không có content/ và data/site.json; hãy xem lại đường dẫn sau --site`,
    exists: (path: string) => `${path} đã có; hãy chọn mã khác bằng --id, hoặc sửa thẳng tệp ấy`,
    idTaken: (id: string, file: string) => `mã «${id}» đã dùng trong ${file}; hãy chọn mã khác`,
    brokenData: (problem: string) => `dữ liệu đang có lỗi, hãy sửa trước rồi chạy lại:\n${problem}`,
    noId: 'không đoán được mã từ văn bản; hãy thêm --id MÃ',
    wrote: (path: string) => `đã viết  ${path}`,
    added: (path: string) => `đã thêm vào  ${path}`,
    skipped: (line: number, quote: string) =>
      `dòng ${String(line)}: có số hoặc hạn nhưng máy chưa tách được thành chỉ tiêu, hãy tự thêm nếu cần: ${quote}`,
    next: (confirm: number, numbers: number) =>
      `\n${String(confirm)} điều cần đối chiếu, ${String(numbers)} số cần gõ lại. Bước tiếp theo: npm run check, rồi làm từng mục theo thứ tự.\n`,
    nextSmall: '\nBước tiếp theo: điền các mục để trống, rồi npm run check.\n',
  },
};
