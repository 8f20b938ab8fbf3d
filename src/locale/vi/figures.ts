import type { Dataset, WithheldRow } from '../../schema/dataset.ts';
import type { Period } from '../../schema/primitives.ts';
import { formatDate, formatNumber } from './format.ts';

/** How far a figure is settled. */
export const datasetStatusWords: Record<Dataset['status'], string> = {
  provisional: 'số liệu sơ bộ',
  final: 'số liệu chính thức',
  corrected: 'số liệu đã đính chính',
  'status-not-stated': 'nguồn không nói là sơ bộ hay chính thức',
};

/** What stands in the place of a number that is kept back. */
export const withheldWords: Record<WithheldRow['why'], string> = {
  'fewer-than-5': 'dưới 5',
  'protects-another': 'không đăng, để không tính ra được số dưới 5 ở dòng khác',
};

/** Who stands behind numbers that an office reports, and how many units reported; none for quoted ones. */
export function approvalFacts({
  approval,
}: Pick<Dataset, 'approval'>): { term: string; text: string }[] {
  if (approval === undefined) return [];
  const { approvedBy, document, coverage } = approval;
  return [
    { term: 'Ai duyệt', text: `${approvedBy}; ${document}` },
    {
      term: 'Bao nhiêu nơi báo cáo',
      text: `${formatNumber(coverage.reported)} trên ${formatNumber(coverage.of)} ${coverage.unit}`,
    },
  ];
}

/** 2431 → «2,4 kB»: a thousand bytes each, as phones count a reader's data. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} byte`;
  const thousands = bytes / 1000;
  return `${formatNumber(thousands < 10 ? Math.round(thousands * 10) / 10 : Math.round(thousands))} kB`;
}

/** «2025», «2025-2026» */
function years(from: string, to: string): string {
  return [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('-');
}

/** What a citation names. */
interface Cited {
  title: string;
  source: string;
  checkedOn: string;
  site: string;
  where: string;
  asOf: string;
}

/** Words of /so-lieu/. */
export const figures = {
  datasetStatusWords,
  withheldWords,
  approvalFacts,
  formatBytes,

  list: {
    title: 'Số liệu đã công bố',
    description:
      'Các tập số liệu tổng hợp đã được công bố, kèm nguồn, ngày kiểm tra và điều cần lưu ý.',
    lead: ({ from, to }: Period) =>
      `Đây là những con số tổng hợp tìm thấy trong nguồn công khai. Không con số nào ở đây là kết quả của kế hoạch năm ${years(from, to)}. Mỗi tập kèm nguồn, ngày kiểm tra và điều cần lưu ý khi dùng.`,
    where: (place: string, period: string) => `${place}. ${period}`,
    all: 'Tải toàn bộ dữ liệu mở',
    forOfficers: 'Cho cán bộ có số liệu:',
    checkSheet: 'kiểm tra bảng tính trước khi gửi',
  },

  /** What stands on the page of one dataset, around what its file says. */
  page: {
    table: 'Bảng số liệu',
    label: 'Nội dung',
    value: 'Giá trị',
    unit: 'Đơn vị',
    note: 'Ghi chú',
    otherSources: 'Nguồn khác ghi cùng số liệu:',
    caveats: 'Cần lưu ý khi dùng',
    methods: 'Con số này được đếm thế nào',
    leftOut: 'Cố ý không đăng',
    citation: 'Trích dẫn',
    code: 'Mã của tập số liệu, không đổi:',
    downloads: 'Tải về',
    embed: 'Nhúng hình vào trang khác',
    history: 'Lịch sử',
    steps: 'Các tập số liệu',
    all: 'Tất cả số liệu',
  },

  /** Terms of what is said of a dataset as a whole; its workbook uses them too. */
  terms: {
    counted: 'Đếm cái gì',
    where: 'Ở đâu',
    when: 'Khi nào',
    status: 'Loại số liệu',
  },
  aims: 'mức đề ra, không phải kết quả',
  period: (from: string, to: string) =>
    from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`,
  revision: (on: string, text: string) => `${formatDate(on)}: ${text}`,

  addsUp: (parts: string, total: string) => `${parts} = ${total} (đã kiểm tra)`,
  doesNotAddUp: (parts: string, total: string) =>
    `Các dòng ${parts} không cộng lại thành «${total}»`,
  baseNotPublished: 'Mẫu số để tính tỷ lệ: chưa tìm thấy số công bố.',
  onlyAims: 'Đây là những mức đề ra, không phải kết quả.',
  onlyCounts: 'Đây là số đếm, không phải tỷ lệ.',
  share: (text: string, part: string, count: number, whole: string, all: number) =>
    `${text}: ${part} (${formatNumber(count)}) trên ${whole} (${formatNumber(all)}).`,

  citation: (of: Cited) =>
    `${of.title}. Nguồn: ${of.source}; kiểm tra ngày ${formatDate(of.checkedOn)}. Theo ${of.site}, ${of.where}, tính đến ngày ${formatDate(of.asOf)}.`,
  /** For readers of another language, on every edition. */
  citationInEnglish: (of: Cited) =>
    `${of.title}. Source: ${of.source}; checked ${of.checkedOn}. ${of.site}, ${of.where}, as of ${of.asOf}.`,
};
