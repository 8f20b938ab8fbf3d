/** Words of the commune kit, on screen and on paper. */
export const kitWords = {
  title: 'Bộ công cụ cho xã, phường',
  description: 'Áp phích, tờ rơi, dải số, bài đọc loa, đề cương và bảng kiểm để in và dùng ngay.',
  unit: 'Xã, phường, đặc khu',
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
