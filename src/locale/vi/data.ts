import { formatDate } from './format.ts';

/** Words of /du-lieu/ and the published files. */
export const data = {
  page: {
    title: 'Dữ liệu mở',
    description:
      'Tất cả tệp dữ liệu của trang: kế hoạch, chỉ tiêu, số liệu, đường dây trợ giúp; kèm mã kiểm tra và giấy phép.',
    lead: (asOf: string) =>
      `Mọi con số trên trang đều có ở đây dưới dạng tệp. Các tệp được dựng từ nội dung tính đến ngày ${formatDate(asOf)}. Bản mô tả cho máy đọc theo chuẩn Frictionless:`,
    files: 'Các tệp dữ liệu',
    file: 'Tệp',
    about: 'Nội dung',
    size: 'Cỡ',
    licences: 'Giấy phép',
    csv: 'Dùng tệp CSV',
    csvHow:
      'Tệp CSV dùng mã UTF-8 có dấu nhận biết, nên Excel hiện đúng tiếng Việt. Số viết với dấu chấm thập phân, không có dấu ngăn hàng nghìn. Ô trống nghĩa là chưa biết, không phải là không.',
    sources: 'Nguồn của từng con số',
  },
  /** The data package as a whole. */
  package: (site: string) => `Dữ liệu mở: ${site}`,

  plan: {
    title: (name: string, what: string) => `${name}: ${what}`,
    tree: 'cây mục, khoản, điểm',
    text: 'văn bản được công bố, từng byte',
    markdown: 'Markdown',
    akn: 'Akoma Ntoso 3.0',
  },

  /** The two sheets of every workbook: the table, and what one must know to use it. */
  sheets: { table: 'Số liệu', notes: 'Nguồn và lưu ý' },
  /** Columns of a dataset's table, in their order. */
  datasetColumns: {
    id: 'Mã dòng',
    label: 'Nội dung',
    value: 'Giá trị',
    unit: 'Đơn vị',
    comparator: 'Cách đọc giá trị',
    kind: 'Một đơn vị là gì',
    method: 'Cách tính',
    boundaries: 'Địa giới',
    from: 'Từ ngày',
    to: 'Đến ngày',
    source: 'Mã nguồn',
    checked_on: 'Ngày kiểm tra',
  },
  /** Terms of the notes beside a table, and what is said there. */
  notes: {
    name: 'Tên',
    page: 'Trang',
    asOf: 'Tính đến ngày',
    licence: 'Giấy phép',
    source: (id: string) => `Nguồn «${id}»`,
    sourceText: (publisher: string, title: string, on: string | null, url: string | null) =>
      `${publisher}: ${title}${on === null ? '' : `, ${formatDate(on)}`}${url === null ? '' : ` (${url})`}`,
    column: (title: string) => `Cột «${title}»`,
    columnText: (name: string) => `tên trong tệp CSV: ${name}`,
    leftEmpty: (label: string) => `Để trống: ${label}`,
    locator: 'Chỗ trong nguồn',
    checkedOn: 'Kiểm tra ngày',
    caveat: 'Cần lưu ý',
    method: (id: string) => `Cách tính «${id}»`,
    leftOut: 'Cố ý không đăng',
    history: 'Lịch sử',
  },

  hotlines: {
    json: 'Đường dây trợ giúp',
    csv: 'Bảng đường dây trợ giúp',
    vcf: 'Danh bạ để lưu vào điện thoại',
    ics: 'Lịch kiểm tra lại các số, cho biên tập viên',
    note: 'Các số được đối chiếu với bản lưu của trang nguồn vào ngày ghi ở checkedOn; chưa ai gọi thử. Quá expiresOn thì phải kiểm tra lại trước khi dùng.',
    /** In a contact, which says nothing of the topic. */
    contactExpired: (checkedOn: string) =>
      `Kiểm tra ngày ${formatDate(checkedOn)}, đã quá hạn kiểm tra`,
    contact: (checkedOn: string, expiresOn: string) =>
      `Kiểm tra ngày ${formatDate(checkedOn)}, dùng đến ${formatDate(expiresOn)}`,
    calendar: '-//Kế hoạch mở//Hạn kiểm tra//VI',
    expiry: (printed: string) => `Hạn kiểm tra lại số ${printed}`,
    expiryText: (checkedOn: string, keepsButton: boolean) =>
      `Kiểm tra lần cuối ${formatDate(checkedOn)}. Sau ngày này số ${keepsButton ? 'vẫn giữ nút gọi và hiện tuổi' : 'mất nút gọi'}. Đối chiếu lại với nguồn rồi sửa data/hotlines.json.`,
  },

  /** The JSON Schemas that help an editor to write the files of data/. */
  schemas: {
    title: (noun: string) => `Dữ liệu: ${noun}`,
    files: (files: string) => `Tệp ${files}`,
    published: (noun: string) => `Lược đồ JSON để soạn thảo: ${noun}`,
    nouns: {
      agencies: 'cơ quan',
      calendar: 'lịch báo cáo',
      corrections: 'lỗi in đã khai báo',
      dataset: 'tập số liệu',
      hotlines: 'đường dây',
      laws: 'văn bản',
      ledger: 'sổ nhập lần thứ hai',
      place: 'nơi',
      redirects: 'địa chỉ đã chuyển',
      plan: 'kế hoạch',
      result: 'kết quả chỉ tiêu',
      'said-numbers': 'số trong lời',
      site: 'thông tin trang',
      sources: 'nguồn',
      targets: 'chỉ tiêu',
    },
  },
};
