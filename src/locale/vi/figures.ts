import type { Dataset, WithheldRow } from '../../schema/dataset.ts';
import { formatNumber } from './format.ts';

/** How far a figure is settled, in words. */
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
