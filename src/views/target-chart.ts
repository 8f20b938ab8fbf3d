import type { TargetBarSpec, Threshold } from '../charts/spec.ts';
import { capitalise, formatDate, formatNumber, formatPercent, formatTarget } from '../locale/vi.ts';
import type { PlanEntry, Site, TargetEntry } from '../pipeline/site.ts';
import { statusWords } from './known.ts';

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
  const { target, known, status } = entry;
  const mark = (value: number) => ({ value, printed: formatPercent(value) });
  const [from, to] = typeof target.value === 'number' ? [target.value, null] : target.value;
  const { result } = known;
  const aim = formatTarget(target.comparator, target.value);
  const unknown = 'chưa tìm thấy kết quả công bố';
  return {
    kind: 'target-bar',
    id: `chi-tieu-${target.id}`,
    title: capitalise(`${aim} ${target.label}`),
    unit: `% ${target.subject}`,
    alt: `Mục tiêu ${aim}; ${result === null ? unknown : `kết quả công bố ${formatPercent(result.value)}, ${statusWords[status].toLocaleLowerCase('vi-VN')}`}.`,
    sourceLine: `Nguồn: Kế hoạch ${plan.meta.number}`,
    dateLine: `Tính đến ngày ${formatDate(site.asOf)}`,
    coverage: !result?.coverage
      ? null
      : `${formatNumber(result.coverage.reported)} trên ${formatNumber(result.coverage.of)} ${result.coverage.unit} đã báo cáo`,
    notes: [],
    watermark: null,
    axis: { min: 0, max: 100, ticks: [0, 50, 100].map(mark) },
    threshold: {
      from: mark(from),
      to: to === null ? null : mark(to),
      words: `Mục tiêu: ${aim}`,
      meets: MEETS[target.comparator],
    },
    results: [
      {
        label: '',
        reading:
          result === null || status === 'not-measurable'
            ? { value: null, printed: unknown }
            : { value: result.value, printed: formatPercent(result.value) },
        state: status,
        stateWords: result === null ? '' : statusWords[status].toLocaleLowerCase('vi-VN'),
        note: result?.status === 'corrected' ? 'số liệu đã đính chính' : null,
      },
    ],
    national:
      target.national === null
        ? null
        : {
            value: target.national.value,
            printed: `Chương trình cả nước: ${formatTarget(target.national.comparator, target.national.value)}`,
          },
  };
}
