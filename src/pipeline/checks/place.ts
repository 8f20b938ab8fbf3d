import { toolWords } from '../../locale/tool.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** A place has land: without any no figure could say of which land it speaks. */
export function checkPlace({ place }: Pick<ContentFiles, 'place'>): Problem[] {
  return place.value.territories.length > 0
    ? []
    : [faultAt(place, ['territories'], 'place-no-territories', toolWords.problems.noTerritories)];
}
