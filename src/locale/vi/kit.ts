/** Words of the commune kit, on screen and on paper. */
export const kitWords = {
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
  scope: 'Dùng cho ai',
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
  scriptNotes: 'Phần dưới đây không đọc lên loa.',
} as const;
