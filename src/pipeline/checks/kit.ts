import { toolWords } from '../../locale/tool.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** A commune puts its own name on a sheet: a kit needs the list of names. */
export function checkKit({ kit, units }: Pick<ContentFiles, 'kit' | 'units'>): Problem[] {
  const [first] = kit;
  return first === undefined || units !== null
    ? []
    : [faultAt(first, [], 'kit-without-units', toolWords.problems.kitWithoutUnits)];
}
