import { formatDate } from '../format.ts';

/** What is wrong with a telephone line of data/hotlines.json, and what to do. */
export const hotlines = {
  number: (digits: string) =>
    `«${digits}» không khớp dạng số nào; hãy ghi đủ chữ số, kể cả mã vùng`,
  printed: (printed: string, rule: string) =>
    `in là «${printed}», quy tắc là «${rule}»; hãy sửa một trong hai cho khớp`,
  spoken: (spoken: string, rule: string) =>
    `đọc là «${spoken}», quy tắc là «${rule}»; hãy sửa một trong hai cho khớp`,
  keepsButton: 'chỉ số ba chữ số được giữ nút gọi sau khi hết hạn; hãy ghi false',
  cost: 'số 1900 không được ghi là không mất tiền; hãy ghi đúng điều nguồn nêu hoặc để null',
  neutralName: (name: string) =>
    `tên lưu trong danh bạ «${name}» nói lộ chuyện; hãy đặt tên trung tính`,
  province: 'hãy ghi tỉnh cho đường dây «elsewhere», để null cho đường dây «here»',
  expiry: (expiresOn: string, latest: string) =>
    `hạn ${formatDate(expiresOn)} phải sau ngày kiểm tra và không quá ${formatDate(latest)}; hãy kiểm tra lại số rồi ghi ngày mới`,
  due: (printed: string, days: number, warnDays: number) =>
    `${printed} còn ${String(days)} ngày là hết hạn (báo trước ${String(warnDays)} ngày); hãy đối chiếu lại với nguồn, rồi sửa checkedOn và expiresOn`,
  expired: (printed: string, days: number, callable: boolean) =>
    `${printed} đã hết hạn ${String(days)} ngày, ${callable ? 'vẫn còn nút gọi vì là số khẩn cấp' : 'đã mất nút gọi'}; hãy đối chiếu lại với nguồn, rồi sửa checkedOn và expiresOn`,
};
