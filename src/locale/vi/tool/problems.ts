import type { Referent } from '../../../schema/reference.ts';

/** What a name names, and where its like are listed. */
const referents = {
  source: ['nguồn', 'data/sources.json'],
  law: ['văn bản', 'data/laws.json'],
  hotline: ['đường dây', 'data/hotlines.json'],
  material: ['bài', 'content/materials'],
  place: ['nơi', 'data/place.json'],
  territory: ['địa giới', 'data/place.json'],
  plan: ['kế hoạch', 'content/plans'],
  anchor: ['neo', 'plan.txt'],
  figure: ['dòng số liệu', 'data/figures'],
  target: ['chỉ tiêu', 'data/plans'],
  row: ['dòng', 'mục rows'],
  'told-row': ['dòng', 'mục rows và withheld'],
  method: ['cách tính', 'mục methods'],
  'kit-sheet': ['bài', 'content/kit'],
} satisfies Record<Referent, [what: string, where: string]>;

/** What is wrong with content/ and data/, as `npm run check` tells it: found, expected, what to do. */
export const problems = {
  unknownId: (names: Referent, id: string): string => {
    const [what, where] = referents[names];
    return `không có ${what} «${id}» trong ${where}; hãy thêm vào đó hoặc sửa lại mã`;
  },
  unknownAnchor: (id: string): string =>
    `kế hoạch không có neo «${id}»; hãy chọn một neo có trong kế hoạch`,
  // A file by itself.
  fileMissing: 'không đọc được tệp này; hãy tạo tệp hoặc sửa lại tên cho đúng',
  notUtf8: 'tệp không phải UTF-8; hãy mở lại và lưu với mã UTF-8',
  emptyFile: 'tệp trống',
  jsonSyntax: (fault: string): string =>
    `JSON sai cú pháp (${fault}); hãy kiểm tra dấu phẩy, dấu ngoặc và dấu nháy kép ở đúng chỗ này`,
  repeatedKey: (name: string): string => `mục «${name}» được viết hai lần; hãy chỉ giữ lại một`,
  wholeFile: 'toàn tệp',
  unknownKey: (key: string, field: string): string =>
    `không có mục nào tên «${key}» ở ${field}; hãy xoá hoặc sửa lại tên mục`,
  missingField: (field: string): string => `${field}: thiếu mục này; hãy thêm vào`,
  wrongField: (field: string, fault: string): string => `${field}: ${fault}; hãy sửa giá trị này`,
  /** What each of several allowed shapes would have asked for. */
  either: (asked: readonly string[]): string => asked.join(', hoặc '),
  frontMatterMissing:
    'thiếu phần khai báo ở đầu tệp; hãy bắt đầu bằng một dòng ---, các mục, rồi một dòng ---',
  frontMatterSyntax: (fault: string): string =>
    `phần khai báo sai cú pháp YAML: ${fault}; hãy kiểm tra dấu hai chấm và dấu nháy`,

  // Files beside each other.
  idRepeated: (id: string): string => `mã «${id}» đã dùng ở trên; hãy đặt mã khác`,
  idName: (id: string, name: string): string =>
    `mã «${id}» phải trùng tên tệp hoặc thư mục «${name}»; hãy sửa mã hoặc đổi tên`,
  ledgerMissing: (figure: string): string =>
    `số này chưa được nhập lần thứ hai; hãy thêm «${figure}» vào data/ledger.json`,
  ledgerDisagrees: (second: number, path: string, first: number): string =>
    `sổ kiểm tra ghi ${String(second)} nhưng ${path} ghi ${String(first)}; hãy đọc lại nguồn rồi sửa bên sai`,
  kitWithoutUnits: 'bộ công cụ cần danh sách đơn vị; hãy thêm data/units.json, hoặc bỏ content/kit',

  redirects: {
    twice: (from: string): string => `địa chỉ cũ «${from}» đã khai ở trên; hãy bỏ một dòng`,
    alive: (from: string): string =>
      `«${from}» vẫn là một trang đang có; hãy bỏ dòng này hoặc sửa địa chỉ cũ`,
    otherKind: (from: string, to: string): string =>
      `«${from}» và «${to}» không cùng loại; trang phải dẫn tới trang, tệp phải dẫn tới tệp cùng đuôi, hãy sửa lại`,
    chain: (to: string): string =>
      `«${to}» cũng đã chuyển đi nơi khác; hãy ghi thẳng địa chỉ hôm nay`,
    nowhere: (to: string): string =>
      `không có trang «${to}»; hãy ghi địa chỉ của một trang đang có`,
  },

  // The place and the settings.
  noTerritories:
    'chưa ghi địa giới nào; hãy thêm ít nhất một mục vào territories, from và to là null nếu chưa từng thay đổi',
  language: (language: string, known: readonly string[]): string =>
    `chưa có ngôn ngữ «${language}» trong src/locale (đang có: ${known.join(', ')}); hãy sửa mã hoặc thêm ngôn ngữ ấy`,
  unfilled: {
    address: 'địa chỉ công khai của trang',
    operator: 'tên người hoặc tổ chức vận hành',
    correctionEmail: 'địa chỉ nhận báo lỗi',
  },
  notFilled: (what: string): string =>
    `chưa điền ${what}; hãy điền khi đã biết, đến lúc ấy trang ghi «chưa điền»`,
  siteFolder: {
    absent: (root: string): string => `không có thư mục ${root}; hãy sửa lại đường dẫn`,
    file: (root: string): string =>
      `${root} là một tệp; hãy chỉ vào một thư mục có content/ và data/`,
    empty: (root: string): string =>
      `${root} không có content/ và data/; hãy chỉ vào thư mục có hai thư mục ấy`,
    parent: (root: string, within: string): string =>
      `${root} không có content/ và data/, nhưng chứa ${within} có đủ; hãy chỉ vào ${within}`,
  },

  // A plan and what the data say of it.
  fingerprint: (found: string): string =>
    `plan.txt đã khác bản được ghi nhận; nếu văn bản công bố thật sự thay đổi, hãy ghi sha256 mới là ${found}, nếu không hãy trả lại tệp cũ`,
  number: (found: string | undefined, keyed: string | undefined): string => {
    const what = (digits: string | undefined) =>
      digits === undefined ? 'không có số' : `số ${digits}`;
    return `văn bản có ${what(found)}, lần nhập thứ hai (numbers.json) có ${what(keyed)}; hãy đọc lại bản công bố rồi sửa bên sai`;
  },
  issuedOn: (day: string): string =>
    `không thấy «${day}» trong văn bản; hãy kiểm tra ngày ban hành`,
  title: (title: string): string =>
    `không thấy tên «${title}» đứng riêng trong văn bản; hãy chép tên kế hoạch đúng như đã công bố`,
  notCited: (cited: string): string =>
    `kế hoạch không nhắc đến «${cited}»; hãy chép đúng như trong văn bản`,
  citedDay: (cited: string): string =>
    `ngày ban hành không khớp với ngày mà kế hoạch ghi sau «${cited}»; hãy sửa issuedOn cho khớp`,
  calendarQuote: (quote: string, anchor: string): string =>
    `không thấy «${quote}» nguyên văn ở neo «${anchor}»; hãy chép đúng từng chữ`,
  calendarDay: (day: string, quote: string): string =>
    `ngày ${day} không có trong câu trích «${quote}»; hãy ghi đúng ngày, tháng, năm mà kế hoạch nêu`,
  noTargets: (path: string): string =>
    `kế hoạch này chưa có chỉ tiêu nào trong ${path}; hãy thêm vào đó, hoặc ghi sections.targets là [] khi kế hoạch không đề ra chỉ tiêu`,
  targetSection: (anchor: string, sections: readonly string[]): string =>
    `neo «${anchor}» nằm ngoài các mục của chỉ tiêu (${sections.join(', ')}); hãy sửa neo, hoặc thêm mục ấy vào sections.targets của plan.json`,
  resultTarget: (target: string): string =>
    `tên tệp và mã chỉ tiêu «${target}» phải trùng nhau và có trong targets.json; hãy đổi tên tệp hoặc sửa mã`,
  resultMissing: (path: string): string =>
    `thiếu tệp ${path}; hãy tạo tệp ấy, result là null khi chưa tìm thấy kết quả`,

  // A dataset by itself.
  tooSmall:
    'số đếm từ 1 đến 4 có thể chỉ ra một người hoặc một cơ sở; hãy gộp với dòng khác hoặc bỏ dòng này',
  share: 'tỷ lệ phải từ 0 đến 100; hãy đọc lại nguồn',
  sum: (parts: number, total: string, whole: number): string =>
    `các dòng cộng lại được ${String(parts)}, nhưng tổng «${total}» ghi ${String(whole)}; hãy kiểm tra lại từng số với nguồn`,
  addsUp: 'các dòng này cộng đúng bằng tổng; hãy đổi relation thành «adds-up»',
  methodsMixed:
    'không vẽ chung các số tính bằng những cách khác nhau; hãy chọn các dòng cùng một cách tính',
  unitsMixed: 'không vẽ chung các số khác đơn vị; hãy chọn các dòng cùng đơn vị',
  rowRepeated: (id: string): string => `mã «${id}» đã dùng cho dòng khác; hãy đặt mã khác`,
  withheldAlone: (id: string): string =>
    `không có số nào «dưới 5» để dòng «${id}» che chở; hãy ghi con số của dòng này`,
  withheldMany: (most: number): string =>
    `có hơn ${String(most)} dòng để trống; hãy gộp các dòng nhỏ thành những dòng lớn hơn`,
  recoverable: (id: string, through: 'sums' | 'before'): string =>
    `số không đăng của dòng «${id}» vẫn tính lại được (${
      through === 'sums'
        ? 'lấy tổng trừ các số đã ghi là ra'
        : 'đặt cạnh bản đã đăng trước đây là ra'
    }); hãy để trống thêm một dòng cùng tổng, hoặc gộp các dòng nhỏ`,

  /** What is wrong with the words of prose. */
  prose: {
    syntax: (fault: string): string =>
      `không đọc được MDX: ${fault}; hãy kiểm tra dấu <, {, } và thẻ đóng ở chỗ này`,
    title: 'đề mục cấp 1 là tên bài, đã có ở đầu tệp; hãy viết ## cho đề mục trong bài',
    skippedLevel: (found: number, expected: number): string =>
      `đề mục cấp ${String(found)} đứng dưới đề mục cấp ${String(expected - 1)}, bỏ qua một cấp; hãy viết ${'#'.repeat(expected)}`,
    htmlInMarkdown: 'tệp .md không dùng thẻ HTML; hãy viết bằng Markdown',
    element: (name: string, known: string): string =>
      `thẻ <${name}> không dùng được; hãy dùng Markdown, hoặc một thẻ trong: ${known}`,
    attribute: (element: string, name: string, quotable: boolean): string =>
      `<${element}>: thuộc tính «${name}» không dùng được; hãy bỏ thuộc tính này${
        quotable ? ', hoặc viết giá trị trong dấu nháy kép' : ''
      }`,
    lawSource: (cue: string): string =>
      `câu nói về luật («${cue}») mà không có nguồn; hãy thêm <Law of="…" /> hoặc <Source of="…" /> vào cuối câu, hoặc viết câu không nói về luật`,
    vagueLink: (text: string): string =>
      `chữ của đường dẫn «${text}» không nói dẫn tới đâu; hãy viết tên trang hoặc việc làm được ở đó`,
    linkAddress: (url: string, toPhone: boolean): string =>
      `địa chỉ «${url}» không dùng được; ${
        toPhone
          ? 'hãy dùng <Value of="hotline:…" />'
          : 'hãy viết https:// cho trang khác, / cho trang trong này'
      }`,
    longSentence: (opening: string, count: number, longest: number): string =>
      `câu «${opening} …» dài ${String(count)} chữ, quá ${String(longest)}; hãy tách làm hai câu hoặc bỏ bớt chữ`,
    refused: (said: string, why: string, instead: readonly string[]): string =>
      `«${said}» ${why}; hãy viết ${instead.map((words) => `«${words}»`).join(' hoặc ')}`,
    /** Numbers typed by hand, that live in data/ once. */
    typed: {
      share: (share: string): string =>
        `tỷ lệ «${share}» được gõ tay; hãy dùng <Value of="target:…" /> hoặc <Value of="figure:…" />`,
      shareInWords: (share: string): string =>
        `tỷ lệ «… ${share}» được gõ bằng chữ; hãy dùng <Value of="target:…" /> hoặc <Value of="figure:…" />`,
      number: (number: string): string =>
        `số «${number}» được gõ tay; hãy đưa số vào data/ rồi dùng <Value of="…" />, điều luật thì <Law of="…" />, hoặc viết câu không cần số`,
      phone: (number: string, line: string): string =>
        `số điện thoại «${number}» được gõ tay; hãy dùng <Value of="hotline:${line}" />`,
      phoneInWords: (number: string, line: string): string =>
        `số điện thoại «${number}» được gõ bằng chữ; hãy dùng <Value of="hotline:${line}" />`,
    },
  },
};
