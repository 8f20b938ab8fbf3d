import type { Audience } from '../../schema/material.ts';

/** Words of the materials' list, and around one material. */
export const materials = {
  title: 'Tài liệu tìm hiểu',
  description: 'Bài đọc ngắn cho học sinh, người lao động, cha mẹ và nhiều người khác.',
  lead: 'Bài đọc ngắn, dễ in ra giấy. Chọn bài viết cho bạn, hoặc cho người bạn muốn giúp.',
  kit: 'Cán bộ xã, phường: tờ in, bài đọc loa, dàn bài nói chuyện',
  helpNow: 'Cần giúp đỡ ngay? Xem trang trợ giúp',
  /** Who a material is for, as the reader would say it. */
  audience: {
    students: 'Học sinh, sinh viên',
    'service-workers': 'Người làm ở cơ sở dịch vụ',
    'industrial-workers': 'Người làm ở khu công nghiệp',
    parents: 'Cha mẹ, thầy cô',
    'job-seekers': 'Người tìm việc, đi làm xa',
    owners: 'Chủ cơ sở kinh doanh',
    exploited: 'Người bị ép buộc, bị lợi dụng',
    sellers: 'Người bán dâm',
    neighbours: 'Hàng xóm, người làm truyền thông',
    volunteers: 'Tình nguyện viên, báo cáo viên',
  } satisfies Record<Audience, string>,
  /** Several of them in one phrase, the first letter large. */
  audiences: (names: readonly string[]): string => {
    const words = names.join('; ').toLocaleLowerCase('vi-VN');
    return words.charAt(0).toLocaleUpperCase('vi-VN') + words.slice(1);
  },
  minutes: (minutes: number) => `khoảng ${String(minutes)} phút đọc`,
  /** In the list, after the summary. */
  about: (audience: string | null, time: string) =>
    `${audience === null ? '' : `${audience}; `}${time}.`,
  /** Below the summary of one material. */
  forWhom: (audience: string | null, time: string) =>
    `${audience === null ? '' : `Dành cho: ${audience}. `}Thời gian: ${time}.`,
  next: 'Làm gì tiếp theo',
  help: 'Nơi giúp đỡ',
  readAs: (spoken: string) => `Đọc là: ${spoken}`,
  moreHelp: 'Xem thêm cách được giúp',
  sources: 'Nguồn',
  checked: (day: string) => `Kiểm tra lần cuối ngày ${day}.`,
  notReviewed: 'Chưa có chuyên gia đọc duyệt.',
  reviewed: (reviewer: string) => `Người đọc duyệt: ${reviewer}.`,
  serves: 'Bài này giúp thực hiện kế hoạch tại:',
  others: 'Tài liệu khác',
  more: 'Đọc tiếp',
  all: 'Tất cả tài liệu',
};
