import { formatNumber, formatPercent, formatTarget } from '../locale/vi/format.ts';
import type { TargetResult } from '../schema/result.ts';
import { landName } from '../pipeline/place/land.ts';
import type { PlanEntry, Site, TargetEntry } from '../pipeline/load/site.ts';
import { sentences, whole, type Claim, type Place } from './claim.ts';

/** What the name of a land is made from. */
export type LandSite = Pick<Site, 'place' | 'words'>;

/** What a published result allows where its target stands: the share, its counts, its coverage. */
export function resultClaims(
  site: LandSite,
  plan: PlanEntry,
  { target, known }: TargetEntry,
  places: readonly Place[],
): Claim[] {
  const { result } = known;
  if (result === null) return [];
  const origin = {
    kind: 'target',
    from: `data/plans/${plan.meta.id}/results/${target.id}.json`,
    places,
  } as const;
  const { coverage } = result;
  return [
    ...sentences(result, { ...origin, kind: 'data-words' }),
    ...whole(origin, `So với ${formatTarget(target.comparator, target.value)};`),
    ...(result.byBoundaries === undefined
      ? whole(origin, ...shareAlone(result))
      : result.byBoundaries.flatMap((share) =>
          whole(origin, ...shareOf(landName(site, share.boundaries), share)),
        )),
    ...whole(
      origin,
      `^Kết quả công bố | ${formatPercent(result.value)}$`,
      `^${withCounts(result)}$`,
    ),
    ...(coverage === null
      ? []
      : whole(
          origin,
          `${formatNumber(coverage.reported)} trên ${formatNumber(coverage.of)} ${coverage.unit}`,
        )),
  ];
}

type Share = Pick<NonNullable<TargetResult['result']>, 'value' | 'numerator' | 'denominator'>;

/** «70% (119 trên 170)». */
function withCounts({ value, numerator, denominator }: Share): string {
  return numerator === null || denominator === null
    ? formatPercent(value)
    : `${formatPercent(value)} (${formatNumber(numerator)} trên ${formatNumber(denominator)})`;
}

function shareAlone(share: Share): string[] {
  const printed = formatPercent(share.value);
  return [
    `Kết quả công bố: ${withCounts(share)}`,
    `Kết quả công bố | ${withCounts(share)}`,
    `kết quả công bố ${printed},`,
    `kết thúc. ${withCounts(share)}:`,
    `^${printed} –`,
    `^results: ${printed} = ${String(share.value)}$`,
    // Where no rule can judge the number it is said, not drawn.
    `^kết quả công bố ${printed} –`,
    `^results: kết quả công bố ${printed} = null$`,
  ];
}

/** The same where two lands of one name stand side by side. */
function shareOf(land: string, share: Share): string[] {
  const printed = formatPercent(share.value);
  return [
    `${land}: ${withCounts(share)},`,
    `${land}: ${withCounts(share)}:`,
    `${land}: kết quả công bố ${printed},`,
    `${land} | ${withCounts(share)}:`,
    `${land} ${printed} –`,
    `${land}: ${printed} = ${String(share.value)}$`,
  ];
}
