import { formatDate, formatPercent } from '../locale/vi.ts';
import type { Site, TargetEntry } from '../pipeline/site.ts';

/** How a status is worded; the shapes of the pictures are told apart by it too. */
export const statusWords = {
  'not-found': 'Chưa tìm thấy kết quả công bố',
  met: 'Đạt',
  missed: 'Chưa đạt',
  'in-progress': 'Đang thực hiện',
  'not-measurable': 'Có kết quả, không đo được bằng một con số',
} as const;

/** «đã tìm ngày 23/11/2026, ở …»: when and where we looked, without reproach. */
export function searchText({ known }: Pick<TargetEntry, 'known'>): string {
  return `đã tìm ngày ${formatDate(known.search.searchedOn)}, ở ${known.search.where.join('; ')}`;
}

/** What may be said of a target's result in one or two sentences. */
export function knownSentence(entry: TargetEntry): string {
  const { result } = entry.known;
  if (result === null) return `Chưa tìm thấy kết quả công bố (${searchText(entry)}).`;
  const parts =
    result.numerator === null || result.denominator === null
      ? ''
      : ` (${String(result.numerator)} trên ${String(result.denominator)})`;
  return `Kết quả công bố: ${formatPercent(result.value)}${parts}, theo ${result.approvedBy}. ${statusWords[entry.status]}.`;
}

/** «Năm của kế hoạch đã kết thúc», or that it still runs. */
export function periodSentence(site: Pick<Site, 'asOf'>, entry: TargetEntry): string {
  const { from, to } = entry.target.period;
  const span = `Chỉ tiêu này đặt ra cho thời gian từ ${formatDate(from)} đến ${formatDate(to)}`;
  return site.asOf > to
    ? `${span}; thời gian ấy đã kết thúc.`
    : `${span}; thời gian ấy chưa kết thúc.`;
}
