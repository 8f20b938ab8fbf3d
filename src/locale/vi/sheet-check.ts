/** Words of /so-lieu/kiem-tra/, where officers check a workbook before it goes anywhere. */
export const sheetCheck = {
  title: 'Kiểm tra bảng tính',
  description:
    'Cho cán bộ có số liệu: tải mẫu, điền bằng Excel, rồi kiểm tra ngay trên máy trước khi gửi.',
  lead: 'Cho cán bộ đang giữ số liệu: tải mẫu, điền bằng Excel, rồi thả tệp vào đây. Trang chỉ ra từng ô cần sửa và cho xem trước câu, bảng và hình.',
  check: 'Kiểm tra tệp',
  forms: 'Tải mẫu',
  emptyForm: 'Mẫu bảng tính trống (XLSX)',
  filledForms: 'Mẫu có sẵn số đang đăng, để sửa',
  steps: 'Các bước',
  how: 'Tải mẫu, điền, thả tệp vào khung ở trên, sửa từng ô được chỉ ra. Khi cả bảng đúng, lưu tệp JSON và gửi cho người phụ trách, kèm văn bản có các con số.',
  guide: 'Hướng dẫn cho cán bộ, từng bước',
  rules: 'Quy tắc',
  ruleList: [
    'Chỉ đăng số gộp. Không ghi tên người, số điện thoại, số giấy tờ, địa chỉ nhà.',
    'Số người hoặc số cơ sở quá nhỏ có thể chỉ ra một người. Khi ấy trang báo cách ghi thay, và chỉ thêm ô cần để trống để không ai lấy tổng trừ ra được.',
    'Số viết kiểu Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ. Tỷ lệ viết kèm dấu phần trăm. Số không chính xác thì ghi kèm chữ «khoảng», «trên», «ít nhất».',
    'Không gộp ô trong bảng, không ẩn hàng, không để số ở trang tính khác.',
    'Tệp có macro, liên kết ra ngoài hoặc mật khẩu không được đọc.',
  ],
  command: 'Cho người dùng dòng lệnh',
  /** Around the command, and around the option that writes. */
  commandBefore: 'Cùng những kiểm tra ấy chạy bằng lệnh',
  commandBetween: '; thêm',
  commandAfter: 'để ghi vào dữ liệu khi cả bảng đúng.',
  /** What stands in the command for the name of a file. */
  file: 'TỆP.xlsx',

  /** The place where a file is dropped, with what it says while the reader is fetched. */
  drop: {
    label: 'Chọn tệp .xlsx, hoặc thả tệp vào khung này',
    local: 'Tệp được đọc ngay trên máy của bạn và không được gửi đi đâu.',
    noScript:
      'Trình duyệt đang tắt JavaScript nên không kiểm tra được ngay trên trang. Mẫu bảng tính, quy tắc và câu lệnh ở dưới vẫn dùng được.',
    loading: 'Đang tải phần kiểm tra…',
    ready: 'Sẵn sàng; từ đây dùng được cả khi không có mạng.',
    failed: 'Chưa tải được phần kiểm tra; hãy tải lại trang khi có mạng.',
    /** Before the name of the file. */
    reading: 'Đang đọc',
  },
};
