import { capitalise, formatDate, formatNumber, formatPercent } from '../locale/vi/format.ts';
import { targetStatus } from '../pipeline/targets/status.ts';
import type { Site, TargetEntry } from '../pipeline/load/site.ts';
import { landName } from '../pipeline/place/land.ts';

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

/** A result on one land, where a report counts on two of one name. */
export interface LandReading {
  /** «Tỉnh Quảng Ngãi theo địa giới đến hết 30/6/2025» */
  land: string;
  value: number;
  /** «78,57% (44 trên 56)» */
  printed: string;
  state: TargetEntry['status'];
}

/** The result on each land, judged by the same rule; empty where the report speaks of one. */
export function landReadings(
  site: Pick<Site, 'asOf' | 'words' | 'place'>,
  { target, known }: TargetEntry,
): LandReading[] {
  const { result } = known;
  return (result?.byBoundaries ?? []).map(({ boundaries, value, numerator, denominator }) => ({
    land: capitalise(landName(site, boundaries)),
    value,
    printed: `${formatPercent(value)}${
      numerator === null || denominator === null
        ? ''
        : ` (${formatNumber(numerator)} trên ${formatNumber(denominator)})`
    }`,
    state: targetStatus(
      target,
      { result: result === null ? null : { ...result, value } },
      site.asOf,
    ),
  }));
}

/** The status in words; where two lands give two answers, that is what it says. */
export function statusText(
  site: Pick<Site, 'asOf' | 'words' | 'place'>,
  entry: TargetEntry,
): string {
  const states = new Set(landReadings(site, entry).map(({ state }) => state));
  return states.size > 1 ? 'Mỗi địa giới một kết quả' : statusWords[entry.status];
}

/** `knownSentence`, and every land where there are two: no number goes without its own answer. */
export function knownText(
  site: Pick<Site, 'asOf' | 'words' | 'place'>,
  entry: TargetEntry,
): string {
  const { result } = entry.known;
  const lands = landReadings(site, entry);
  if (result === null || lands.length === 0) return knownSentence(entry);
  const said = lands.map(
    ({ land, printed, state }) =>
      `${land}: ${printed}, ${statusWords[state].toLocaleLowerCase('vi-VN')}`,
  );
  return `Kết quả công bố theo ${result.approvedBy}, tính trên từng địa giới. ${said.join('. ')}.`;
}

/** «Năm của kế hoạch đã kết thúc», or that it still runs. */
export function periodSentence(
  site: Pick<Site, 'asOf' | 'words' | 'place'>,
  entry: TargetEntry,
): string {
  const { from, to } = entry.target.period;
  const span = `Chỉ tiêu này đặt ra cho thời gian từ ${formatDate(from)} đến ${formatDate(to)}`;
  return site.asOf > to
    ? `${span}; thời gian ấy đã kết thúc.`
    : `${span}; thời gian ấy chưa kết thúc.`;
}
