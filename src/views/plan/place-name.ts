import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { placeSteps } from '../../pipeline/plan/place-name.ts';

type Plan = Pick<PlanEntry, 'tree'>;

/** «mục II, điểm đ»: how a person would name the place. @throws when the plan has no such anchor */
export function placeName({ words }: Pick<Site, 'words'>, { tree }: Plan, anchor: string): string {
  return placeSteps(words.plan.places, tree, anchor).join(', ');
}

/** «điểm đ mục II»: the same as a citation says it, from the smallest outwards. */
export function placeNameOutwards(
  { words }: Pick<Site, 'words'>,
  { tree }: Plan,
  anchor: string,
): string {
  return placeSteps(words.plan.places, tree, anchor).reverse().join(' ');
}

/** «section II, point đ»: the same place for a citation in English. */
export function placeNameEnglish(
  { words }: Pick<Site, 'words'>,
  { tree }: Plan,
  anchor: string,
): string {
  return placeSteps(words.plan.placesInEnglish, tree, anchor).join(', ');
}
