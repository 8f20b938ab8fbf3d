import type { TargetBarSpec, TargetReading, Threshold } from '../charts/spec.ts';
import {
  capitalise,
  formatDate,
  formatNumber,
  formatPercent,
  formatTarget,
} from '../locale/vi/format.ts';
import type { PlanEntry, Site, TargetEntry } from '../pipeline/load/site.ts';
import { landReadings, statusWords } from './known.ts';

const MEETS: Record<TargetEntry['target']['comparator'], Threshold['meets']> = {
  'at-least': 'at-or-above',
  'more-than': 'at-or-above',
  'as-stated': 'at-or-above',
  'at-most': 'at-or-below',
  'less-than': 'at-or-below',
  about: 'about',
  range: 'between',
};

/** The picture of one target: a threshold on a scale of 0 to 100 per cent, and what is known beside it. */
export function targetChart(site: Site, plan: PlanEntry, entry: TargetEntry): TargetBarSpec {
  const { target, known } = entry;
  const mark = (value: number) => ({ value, printed: formatPercent(value) });
  const [from, to] = typeof target.value === 'number' ? [target.value, null] : target.value;
  const { result } = known;
  const aim = formatTarget(target.comparator, target.value);
  return {
    kind: 'target-bar',
    id: `chi-tieu-${target.id}`,
    title: capitalise(`${aim} ${target.label}`),
    unit: `% ${target.subject}`,
    alt: `Mục tiêu ${aim}; ${readings(site, entry).map(spoken).join('; ')}.`,
    sourceLine: `Nguồn: Kế hoạch ${plan.meta.number}${result === null ? '' : `; kết quả: ${result.approvedBy}`}`,
    // Each build is newer than the last search: the date that counts is the day somebody looked.
    dateLine:
      result === null
        ? `Đã tìm ngày ${formatDate(known.search.searchedOn)}`
        : `Tính đến ngày ${formatDate(site.asOf)}`,
    coverage: !result?.coverage
      ? null
      : `${formatNumber(result.coverage.reported)} trên ${formatNumber(result.coverage.of)} ${result.coverage.unit} đã báo cáo`,
    notes: [],
    watermark: site.watermark,
    controls: site.words.charts.controls,
    axis: { min: 0, max: 100, ticks: [0, 50, 100].map(mark) },
    threshold: {
      from: mark(from),
      to: to === null ? null : mark(to),
      words: `Mục tiêu: ${aim}`,
      meets: MEETS[target.comparator],
    },
    results: readings(site, entry),
    national:
      target.national === null
        ? null
        : {
            value: target.national.value,
            printed: `Chương trình cả nước: ${formatTarget(target.national.comparator, target.national.value)}`,
          },
  };
}

/** One bar, or one a land where the report counts on two: each judged by the same rule. */
function readings(site: Site, entry: TargetEntry): TargetReading[] {
  const { known, status } = entry;
  const { result } = known;
  if (result === null) {
    const reading = { value: null, printed: 'chưa tìm thấy kết quả công bố' };
    return [{ label: '', reading, state: status, stateWords: '', note: null }];
  }
  const note = result.status === 'corrected' ? 'số liệu đã đính chính' : null;
  const lands = landReadings(site, entry).map(({ land, value, state }) => ({
    label: land,
    value,
    state,
  }));
  const bars = lands.length > 0 ? lands : [{ label: '', value: result.value, state: status }];
  return bars.map(({ label, value, state }) => ({
    label,
    reading:
      state === 'not-measurable'
        ? { value: null, printed: `kết quả công bố ${formatPercent(value)}` }
        : { value, printed: formatPercent(value) },
    state,
    stateWords:
      state === 'not-measurable'
        ? 'không kết luận được đạt hay chưa đạt'
        : statusWords[state].toLocaleLowerCase('vi-VN'),
    note,
  }));
}

function spoken({ label, reading, state, stateWords }: TargetReading): string {
  const where = label === '' ? '' : `${label}: `;
  const what = reading.value === null ? '' : 'kết quả công bố ';
  return `${where}${what}${reading.printed}${state === 'not-found' ? '' : `, ${stateWords}`}`;
}
