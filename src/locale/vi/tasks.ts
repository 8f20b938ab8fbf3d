import { formatDate } from './format.ts';

interface ReportDate {
  day: number;
  month: number;
  yearInText: number | null;
  yearInferred: number | null;
}

function yearOf({ yearInText, yearInferred }: ReportDate): string {
  if (yearInText !== null) return `/${String(yearInText)}`;
  return yearInferred === null
    ? ' (văn bản không ghi năm)'
    : ` (văn bản không ghi năm; chúng tôi suy ra năm ${String(yearInferred)})`;
}

/** Words of /nhiem-vu/. */
export const tasks = {
  title: 'Nhiệm vụ và cơ quan thực hiện',
  ofPlan: (plan: string, year: string) => `Nhiệm vụ trong ${plan} (năm ${year})`,
  description:
    'Nhiệm vụ trọng tâm của kế hoạch và việc giao cho từng cơ quan, nguyên văn, kèm lịch báo cáo.',
  seeAnchor: (anchor: string) => `Xem trong kế hoạch: ${anchor}`,
  notes: 'Chữ in nhầm hoặc còn nghi ngờ: xem ghi chú',
  source: 'Nguồn',
  all: 'Tất cả nhiệm vụ và cơ quan',
  report: {
    before: (date: ReportDate) =>
      `Trước ngày ${String(date.day)}/${String(date.month)}${yearOf(date)}`,
    quoted: (quote: string) => `Kế hoạch ghi: «${quote}».`,
    inPlan: 'Xem trong kế hoạch',
  },
  agencyDescription: (plan: string, issuedOn: string, agency: string) =>
    `Việc mà ${plan} ngày ${formatDate(issuedOn)} giao cho ${agency}, nguyên văn.`,
  list: {
    lead: 'Mọi câu giao việc trên trang này là nguyên văn của kế hoạch. Dấu ¶ dẫn đến đúng chỗ trong toàn văn.',
    agencies: 'Ai được giao việc gì',
    reports: 'Lịch báo cáo',
    tasks: 'Nhiệm vụ trọng tâm',
    bases: 'Căn cứ mà kế hoạch viện dẫn',
    recipients: 'Nơi nhận',
    others: 'Nhiệm vụ của các kế hoạch khác',
  },
  agency: {
    assignments: 'Việc được giao',
    reports: 'Báo cáo',
    targets: 'Chỉ tiêu liên quan',
    targetsNote: 'Mối liên hệ này do chúng tôi đọc từ văn bản; kế hoạch không ghi thành bảng.',
    since: 'Thay đổi từ khi có kế hoạch',
    steps: 'Các cơ quan',
  },
};
