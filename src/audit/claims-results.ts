import type { PublishedResult } from '../schema/result.ts';
import { landName } from '../pipeline/place/land.ts';
import { resultPlace } from '../pipeline/targets/scale.ts';
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
  const words = site.words.targets;
  const { coverage } = result;
  const said = (counted: Counted): Printed => {
    const printed = words.result(target, counted.value);
    return {
      printed,
      whole: words.withCounts(printed, counted.numerator, counted.denominator),
      place: String(resultPlace(target, counted.value)),
    };
  };
  const own = said(result);
  return [
    ...sentences(result, { ...origin, kind: 'data-words' }),
    ...whole(origin, `So với ${words.aim(target)};`),
    ...(result.byBoundaries === undefined
      ? whole(origin, ...shareAlone(own))
      : result.byBoundaries.flatMap((counted) =>
          whole(origin, ...shareOf(landName(site, counted.boundaries), said(counted))),
        )),
    ...whole(origin, `^Kết quả công bố | ${own.printed}$`, `^${own.whole}$`),
    ...(coverage === null ? [] : whole(origin, words.coverage(coverage))),
  ];
}

type Counted = Pick<PublishedResult, 'value' | 'numerator' | 'denominator'>;

/** A result as the pages print it. */
interface Printed {
  /** «70%» */
  printed: string;
  /** «70% (119 trên 170)» */
  whole: string;
  /** Where the picture has it. */
  place: string;
}

function shareAlone({ printed, whole: counted, place }: Printed): string[] {
  return [
    `Kết quả công bố: ${counted}`,
    `Kết quả công bố | ${counted}`,
    `kết quả công bố ${printed},`,
    `kết thúc. ${counted}:`,
    `^${printed} –`,
    `^results: ${printed} = ${place}$`,
    // Where no rule can judge the number it is said, not drawn.
    `^kết quả công bố ${printed} –`,
    `^results: kết quả công bố ${printed} = null$`,
  ];
}

/** The same where two lands of one name stand side by side. */
function shareOf(land: string, { printed, whole: counted, place }: Printed): string[] {
  return [
    `${land}: ${counted},`,
    `${land}: ${counted}:`,
    `${land}: kết quả công bố ${printed},`,
    `${land} | ${counted}:`,
    `${land} ${printed} –`,
    `${land}: ${printed} = ${place}$`,
  ];
}
