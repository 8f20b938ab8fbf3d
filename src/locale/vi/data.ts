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
};
