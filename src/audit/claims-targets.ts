import { formatDate, formatNumber, formatPercent, formatTarget } from '../locale/vi/format.ts';
import type { PlanEntry, TargetEntry } from '../pipeline/load/site.ts';
import { sentences, whole, type Claim, type Place } from './claim.ts';
import { placeNames } from './claims-plan.ts';
import { resultClaims, type LandSite } from './claims-results.ts';

/** What the targets of a plan allow: the aim with what it is an aim of, its bases, days and result. */
export function targetsClaims(site: LandSite, plan: PlanEntry): Claim[] {
  const total = String(plan.targets.length);
  const found = plan.targets.filter(({ known }) => known.result !== null).length;
  return [
    ...whole(
      { kind: 'count', from: `data/plans/${plan.meta.id}/targets.json` },
      `${total} chỉ tiêu của năm`,
      `${total} chỉ tiêu cho năm`,
      `^${total} chỉ tiêu, cho thời gian`,
      `của ${String(found)} trên ${total} chỉ tiêu`,
    ),
    ...plan.targets.flatMap((entry) => targetClaims(site, plan, entry)),
  ];
}

function targetClaims(site: LandSite, plan: PlanEntry, entry: TargetEntry): Claim[] {
  const { target, known } = entry;
  const from = `data/plans/${plan.meta.id}/targets.json#${target.id}`;
  const chart: Place = { chart: `chi-tieu-${target.id}` };
  const own: Place[] = [{ pageOf: target.id }, { cites: `/chi-tieu/${target.id}/` }, chart];
  const aim = formatTarget(target.comparator, target.value);
  const bare = typeof target.value === 'number' ? formatPercent(target.value) : aim;
  const at = (kind: Claim['kind'], ...phrases: string[]) =>
    whole({ kind, from, places: own }, ...phrases);
  return [
    // A sentence that stands alone. In a picture it must be its own: there the label of the next row follows.
    ...whole(
      { kind: 'target', from, places: [{ kind: 'text' }, { kind: 'attribute' }, chart] },
      `${aim} ${target.label}`,
      `${aim} ${target.subject}`,
    ),
    ...at(
      'target',
      `^${bare} là bao nhiêu?$`,
      `^Mục tiêu: ${aim}$`,
      `^Mục tiêu ${aim};`,
      `^Chỉ tiêu | ${aim}$`,
      `${target.label} | ${aim} |`,
    ),
    ...at(
      'day',
      `từ ${formatDate(target.period.from)} đến ${formatDate(target.period.to)};`,
      `Thời gian | ${formatDate(target.period.from)} – ${formatDate(target.period.to)}$`,
      `Đã tìm ngày ${formatDate(known.search.searchedOn)}`,
      `Tìm lần cuối | ${formatDate(known.search.searchedOn)}: ${known.search.where[0] ?? ''}`,
    ),
    ...whole(
      { kind: 'day', from: `data/plans/${plan.meta.id}/results/${target.id}.json` },
      `đã tìm ngày ${formatDate(known.search.searchedOn)}, ở ${known.search.where[0] ?? ''}`,
    ),
    ...whole(
      { kind: 'ordinal', from, places: own },
      ...placeNames(target.anchor).map((name) => `${name}: «${target.quote.slice(0, 24)}`),
    ),
    ...sentences(
      { base: target.base, national: target.national },
      { kind: 'data-words', from, places: own },
    ),
    ...entry.bases.flatMap(({ base, denominator, needed }) =>
      at(
        'target',
        [
          `^${base.text}`,
          needed === null ? '–' : formatNumber(needed),
          denominator === null ? 'chưa tìm thấy số công bố' : formatNumber(denominator),
          formatDate(base.asOf),
        ].join(' | '),
      ),
    ),
    ...(target.national === null
      ? []
      : at(
          'target',
          `Chương trình cả nước: ${formatTarget(target.national.comparator, target.national.value)}$`,
        )),
    ...drawnClaims(entry, from),
    ...scale(from, chart),
    ...resultClaims(site, plan, entry, own),
  ];
}

/** Targets are drawn on a scale of per cent: its ends and its middle. */
function scale(from: string, chart: Place): Claim[] {
  const marks = [0, 50, 100].flatMap((value) => [
    `^${formatPercent(value)}$`,
    `^axis.ticks: ${formatPercent(value)} = ${String(value)}$`,
  ]);
  return whole({ kind: 'scale', from, places: [chart] }, ...marks);
}

/** What the interactive picture is told of the aim. */
function drawnClaims({ target }: TargetEntry, from: string): Claim[] {
  const places: Place[] = [{ chart: `chi-tieu-${target.id}`, kind: 'script' }];
  const [low, high] = typeof target.value === 'number' ? [target.value, null] : target.value;
  const { national } = target;
  return whole(
    { kind: 'target', from, places },
    `^threshold.from: ${formatPercent(low)} = ${String(low)}$`,
    ...(high === null ? [] : [`^threshold.to: ${formatPercent(high)} = ${String(high)}$`]),
    ...(national === null
      ? []
      : [
          `^national: Chương trình cả nước: ${formatTarget(national.comparator, national.value)} = ${String(national.value)}$`,
        ]),
  );
}
