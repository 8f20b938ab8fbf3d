import type { PublishedResult } from '../schema/result.ts';
import { landName } from '../pipeline/place/land.ts';
import { resultPlace } from '../pipeline/targets/scale.ts';
import type { PlanEntry, Site, TargetEntry } from '../pipeline/load/site.ts';
import { sentences, whole, type Claim, type Spot } from './claim.ts';

/** What the name of a land is made from. */
export type LandSite = Pick<Site, 'place' | 'words'>;

/** What a published result allows where its target stands: the share, its counts, its coverage. */
export function resultClaims(
  site: LandSite,
  plan: PlanEntry,
  { target, known }: TargetEntry,
  places: readonly Spot[],
): Claim[] {
  const { result } = known;
  if (result === null) return [];
  const origin = {
    kind: 'target',
    from: `data/plans/${plan.meta.id}/results/${target.id}.json`,
    places,
  } as const;
  const { audit, targets: words } = site.words;
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
    ...whole(origin, audit.results.comparedWith(words.aim(target))),
    ...(result.byBoundaries === undefined
      ? whole(origin, ...audit.results.alone(own.printed, own.whole, own.place))
      : result.byBoundaries.flatMap((counted) => {
          const { printed, whole: all, place } = said(counted);
          const land = landName(site, counted.boundaries);
          return whole(origin, ...audit.results.onLand(land, printed, all, place));
        })),
    ...whole(origin, ...audit.results.own(own.printed, own.whole)),
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
