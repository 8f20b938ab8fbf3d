/** Words of the commune kit, on screen and on paper. */
export const kit = {
  title: 'Bộ công cụ cho xã, phường',
  description:
    'Áp phích, tờ rơi, dải số, bài đọc loa, đề cương và bảng kiểm để in và dùng ngay; không cần cài gì.',
  lead: 'In ra, dán lên, đọc cho nhau nghe. Mọi tờ đều in được trên máy đen trắng và chép lại bằng máy photo.',
  unit: 'Xã, phường, đặc khu',
  pickUnit: 'Chọn đơn vị của bạn',
  noUnit: 'Để trống, tôi ghi tay',
  pickHelp:
    'Tên được điền vào các tờ bên dưới, ngay trong máy này. Không gửi đi đâu, không lưu lại.',
  noScript:
    'Mỗi tờ có một dòng trống để ghi tên đơn vị bằng tay. Mở tờ cần in rồi dùng lệnh in của trình duyệt.',
  look: 'Xem tờ này và in từ trình duyệt',
  print: 'In tờ này',
  sheets: 'Các tờ để in và đọc',
  cards: 'Thẻ để chia sẻ',
  languages: 'Tiếng nói của bà con',
  whole: 'Mang theo cả trang',
  wholeText:
    'Một tệp duy nhất có trang trợ giúp, các bài tìm hiểu và chỉ tiêu, để chuyền tay qua Zalo hay USB. Mở được khi không có mạng. Trong tệp có ghi ngày dựng; các số điện thoại có thể đã đổi sau ngày ấy.',
  wholeCaution:
    'Tệp nằm lại trong máy người nhận. Chỉ gửi cho người muốn nhận, và xoá đi nếu máy có người khác xem.',
  serves: 'Giúp thực hiện kế hoạch tại:',
  localContact: 'Đầu mối tại địa phương',
  phone: 'Điện thoại',
  approver: 'Người duyệt nội dung',
  day: 'Ngày',
  dangerOnly: 'Chỉ gọi khi đang gặp nguy hiểm',
  calls: 'Số trợ giúp',
  cut: 'Cắt theo nét đứt.',
  stripAlt: 'Mười dải giấy giống nhau để xé, mỗi dải in các số trợ giúp ở trên.',
  notes: 'Căn cứ và nguồn',
  readAloud: 'Đọc là',
  notReviewed: 'Chưa có chuyên gia đọc duyệt.',
  reviewed: 'Người đọc duyệt:',
  /** What a screen reader says for the sign of a note. */
  note: (mark: string) => `Nguồn ${mark}`,
  call: 'Gọi',
  formats: { pdf: 'PDF để in', docx: 'Word để sửa', png: 'Ảnh PNG' },
  square: 'vuông',
  wide: 'ngang',
  preview: (title: string) => `Thẻ có dòng chữ «${title}»`,
  list: 'Danh sách các tệp, kèm cỡ và mã kiểm tra',
  oneFile: 'Bản một tệp để đọc ngoại tuyến',
  unitsSource: 'Nguồn của danh sách đơn vị',
  named: 'Các tờ đã có tên «{name}».',
  blank: 'Các tờ để trống tên đơn vị.',
  someLanguages: 'Các bản dưới đây đều có người nói tiếng ấy đọc duyệt.',
  language: (language: string) => `Bản tiếng ${language}`,
  inLanguage: (language: string, kind: 'audio' | 'text', reviewer: string) =>
    `${language}, ${kind === 'audio' ? 'bản âm thanh' : 'bản chữ'}; người đọc duyệt: ${reviewer}.`,
  /** The edition in one file. */
  edition: {
    title: (site: string) => `${site}: bản đọc ngoại tuyến`,
    day: (day: string) =>
      `Tệp này dựng từ nội dung tính đến ngày ${day}. Số điện thoại và số liệu có thể đã thay đổi.`,
    official: 'Tệp nằm lại trong máy này; xoá đi nếu có người khác xem máy.',
    independent:
      'Trang độc lập đăng lại văn bản công khai, không phải trang của tỉnh. Tệp nằm lại trong máy này; xoá đi nếu có người khác xem máy.',
    contents: 'Mục lục',
    targets: 'Chỉ tiêu của kế hoạch',
    top: 'Về đầu tệp',
  },
  lawCopies: {
    first: 'Câu về luật lấy từ bản chép ',
    more: ' và bản chép ',
    day: (day: string) => `ngày ${day}`,
    end: '; chưa đối chiếu với văn bản sửa đổi.',
  },
  foot: {
    official: (name: string) => `${name}.`,
    independent: (name: string, plan: string, issuer: string) =>
      `${name}: trang độc lập đăng lại Kế hoạch ${plan}, không phải văn bản của ${issuer}.`,
    asOf: (day: string) => `Nội dung tính đến ngày ${day}.`,
    numbers: (checked: string, expires: string) =>
      `Các số đối chiếu ngày ${checked}; sau ngày ${expires} phải kiểm tra lại trước khi in.`,
  },
  scriptNotes: 'Phần dưới đây không đọc lên loa.',
};
