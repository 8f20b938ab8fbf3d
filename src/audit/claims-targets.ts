import { formatDate, formatNumber } from '../locale/vi/format.ts';
import type { PlanEntry, TargetEntry } from '../pipeline/load/site.ts';
import { nationalAim } from '../pipeline/targets/national.ts';
import { placesOf, printedTick } from '../pipeline/targets/scale.ts';
import { sentences, stretch, whole, type Claim, type Spot } from './claim.ts';
import { placeName } from './claims-plan.ts';
import { resultClaims, type LandSite } from './claims-results.ts';

/** What the targets of a plan allow: the aim with what it is an aim of, its bases, days and result. */
export function targetsClaims(site: LandSite, plan: PlanEntry): Claim[] {
  const total = String(plan.targets.length);
  const found = plan.targets.filter(({ known }) => known.result !== null).length;
  return [
    ...whole(
      { kind: 'count', from: `data/plans/${plan.meta.id}/targets.json` },
      ...site.words.audit.targets.counted(String(found), total, plan.meta.kind),
    ),
    ...plan.targets.flatMap((entry) => targetClaims(site, plan, entry)),
  ];
}

function targetClaims(site: LandSite, plan: PlanEntry, entry: TargetEntry): Claim[] {
  const { target, known } = entry;
  const from = `data/plans/${plan.meta.id}/targets.json#${target.id}`;
  const chart: Spot = { chart: `chi-tieu-${target.id}` };
  const own: Spot[] = [
    { pageOf: target.id },
    { cites: `/chi-tieu/${plan.meta.id}/${target.id}/` },
    chart,
  ];
  const { audit, targets: words } = site.words;
  const searched = formatDate(known.search.searchedOn);
  const [where = ''] = known.search.where;
  const aim = words.aim(target);
  const bare = words.aimParts(target).number;
  const at = (kind: Claim['kind'], ...phrases: string[]) =>
    whole({ kind, from, places: own }, ...phrases);
  return [
    // A sentence that stands alone. In a picture it must be its own: there the label of the next row follows.
    ...whole(
      { kind: 'target', from, places: [{ kind: 'text' }, { kind: 'attribute' }, chart] },
      words.aimAndName(target, target.label),
      words.aimAndName(target, target.subject),
    ),
    // The name of what is counted may hold a number of its own, and so may the id, which its page prints.
    ...stretch({ kind: 'data-words', from }, target.label, target.subject, target.id),
    ...at('target', ...audit.targets.aim(aim, bare, target.label)),
    ...at(
      'day',
      ...audit.targets.period(formatDate(target.period.from), formatDate(target.period.to)),
      ...audit.targets.searched(searched, where),
    ),
    ...whole(
      { kind: 'day', from: `data/plans/${plan.meta.id}/results/${target.id}.json` },
      audit.targets.searchedThere(searched, where),
    ),
    ...whole(
      { kind: 'ordinal', from, places: own },
      `${placeName(site, plan, target.anchor)}: «${target.quote.slice(0, 24)}`,
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
          denominator === null ? audit.targets.noDenominator : formatNumber(denominator),
          formatDate(base.asOf),
        ].join(' | '),
      ),
    ),
    ...drawnClaims(site, entry, from),
    ...resultClaims(site, plan, entry, own),
  ];
}

/** What a picture says of the aim, and the numbers that the interactive one is told. */
function drawnClaims(site: LandSite, { target, known }: TargetEntry, from: string): Claim[] {
  const { aim, aimMarks, chart } = site.words.targets;
  const picture: Spot = { chart: `chi-tieu-${target.id}` };
  const places = placesOf(target, known);
  const marks = aimMarks(target);
  const nation = nationalAim(target);
  const [low, high] = places.aim;
  const drawn = (name: string, printed: string, value: number | null | undefined) =>
    value === null || value === undefined ? [] : [`^${name}: ${printed} = ${String(value)}$`];
  const national = nation === null ? '' : chart.national(aim(nation));
  const baseline = places.baseline === null ? '' : chart.baseline(target);
  return [
    ...whole(
      { kind: 'scale', from, places: [picture] },
      ...places.ticks.flatMap((value) => {
        const printed = printedTick(site, target, value);
        return [`^${printed}$`, ...drawn('axis.ticks', printed, value)];
      }),
    ),
    ...whole({ kind: 'target', from, places: [picture] }, `${national}$`, `${baseline}$`),
    ...whole(
      { kind: 'target', from, places: [{ ...picture, kind: 'script' }] },
      ...drawn('threshold.from', marks.from, low),
      ...drawn('threshold.to', marks.to, high),
      ...drawn('baseline', baseline, places.baseline),
      ...drawn('national', national, places.national),
    ),
  ];
}
