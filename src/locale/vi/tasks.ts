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

const title = 'Nhiệm vụ và cơ quan thực hiện';

/** Words of /nhiem-vu/. */
export const tasks = {
  title,
  /** Of a plan that is not the current one: its page needs a title of its own. */
  titleOf: (plan: string, year: string) => `${title}: ${plan} (năm ${year})`,
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
  agencyIn: (agency: string, plan: string, year: string) => `${agency}: ${plan} (năm ${year})`,
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
