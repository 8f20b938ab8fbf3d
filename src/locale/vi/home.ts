import { formatDate } from './format.ts';

/** Words of the home page. */
export const home = {
  question: (year: string, place: string) =>
    `Năm ${year} ${place} đã đề ra điều gì, và điều gì được biết về kết quả?`,
  plan: (name: string, issuedOn: string, issuer: string, title: string) =>
    `${name} ngày ${formatDate(issuedOn)} của ${issuer}: ${title.charAt(0).toLocaleLowerCase('vi-VN')}${title.slice(1)}.`,
  readPlan: 'Đọc toàn văn kế hoạch',
  help: {
    text: 'Bạn hoặc người quen đang cần giúp đỡ?',
    more: 'Xem các cách được giúp',
  },
  allTargets: 'Xem tất cả chỉ tiêu và bảng',
  allChanges: 'Tất cả thay đổi',
  /** Doors of the home page that are no material: «Bạn là…» goes on. */
  doors: {
    kit: 'Cán bộ xã, phường',
    press: 'Nhà báo',
    help: 'Người cần giúp đỡ',
  },
  next: {
    tasks: {
      title: 'Ai làm việc gì?',
      text: 'Các nhiệm vụ và cơ quan được giao, nguyên văn trong kế hoạch.',
      link: 'Nhiệm vụ và cơ quan',
    },
    figures: {
      title: 'Có số liệu nào đã công bố?',
      text: 'Mỗi con số kèm nguồn, ngày kiểm tra và điều cần lưu ý.',
      link: 'Số liệu đã công bố',
    },
    kit: {
      title: 'Cần in, dán, đọc loa?',
      text: 'Áp phích, tờ gấp, bài đọc loa, dàn bài nói chuyện cho cán bộ xã, phường.',
      link: 'Bộ công cụ cho xã, phường',
    },
    results: {
      title: 'Muốn hỏi tỉnh về kết quả?',
      text: 'Cách hỏi theo luật tiếp cận thông tin.',
      link: 'Cách hỏi kết quả',
    },
  },
  page: {
    targets: 'Điều đã đề ra',
    doors: 'Bạn là…',
    next: 'Đọc tiếp',
    changes: 'Mới thay đổi',
  },
};
