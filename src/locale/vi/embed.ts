/** Words of frames for other sites. */
export const embed = {
  title: (picture: string) => `${picture} · khung nhúng`,
  full: (site: string) => `Bảng, cách đếm và nguồn: ${site}`,
  source: (source: string, date: string) => `${source}. ${date}.`,
  preview: 'Xem trước khung',
  code: 'Mã nhúng',
  later: 'Mã nhúng sẽ có ở đây khi trang có địa chỉ công khai.',
  use: 'Chép đoạn mã này vào trang của bạn; trên cột rộng có thể giảm «height». Khung không có mã chạy, không đặt cookie, không ghi lại ai đã xem.',
};
