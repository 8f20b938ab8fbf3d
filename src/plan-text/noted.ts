import type { Fit } from './accept.ts';
import type { Draft } from './draft.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { letterAt, toRoman } from './ordinals.ts';
import type { Kind } from './tree.ts';
import type { OddMarkRule } from './words.ts';

/** Something odd that the reader saw, before it is put into words. */
export interface Noted {
  rule: OddMarkRule;
  line: Line;
  mark: Mark;
  /** The mark that was expected, as it would be printed; empty where there is none. */
  expected: string;
}

/** Notes a mark that does not follow the one before it. */
export function noteOrdinal(
  noted: Noted[],
  line: Line,
  mark: Mark,
  fit: Fit,
  sibling: Draft | null,
  parent: Draft,
): void {
  if (mark.glued && mark.ordinal !== null && mark.style !== ')')
    noted.push({ rule: 'plan-mark-glued', line, mark, expected: '' });
  if (mark.kind === 'item' && mark.depth > 1 && misfits(mark, parent)) {
    noted.push({ rule: 'plan-ordinal-level', line, mark, expected: '' });
    return;
  }
  const value = sibling?.place ?? 0;
  const expected = sibling ? printedAt(mark, value + 1) : printedAt(mark, 1);
  if (fit === 'repeated') noted.push({ rule: 'plan-ordinal-repeated', line, mark, expected });
  else if (fit === 'back') noted.push({ rule: 'plan-ordinal-order', line, mark, expected });
  else if (fit === 'skipped' || fit === 'late')
    noted.push({ rule: 'plan-ordinal-skipped', line, mark, expected });
}

/** «2.1.» under «1.»: the numbers before the last are not those of the node above. */
function misfits(mark: Mark, parent: Draft): boolean {
  if (parent.kind !== 'item') return false;
  const above = mark.ordinal?.slice(0, mark.ordinal.lastIndexOf('.')) ?? '';
  return parent.mark?.ordinal !== above;
}

/** The mark at place `value` of the list that `mark` stands in, in the same spelling. */
export function printedAt(mark: Mark, value: number): string {
  const ordinal = ordinalAt(mark.kind, mark, value);
  return mark.ordinal === null ? mark.printed : mark.printed.replace(mark.ordinal, ordinal);
}

function ordinalAt(kind: Kind, mark: Mark, value: number): string {
  if (kind === 'point') return letterAt(Math.floor(value));
  if (/^[IVXLC]+$/.test(mark.ordinal ?? '')) return toRoman(value);
  if (kind === 'part' && /^[A-ZĐ]$/.test(mark.ordinal ?? '')) return letterAt(value).toUpperCase();
  const above = mark.ordinal?.includes('.')
    ? mark.ordinal.slice(0, mark.ordinal.lastIndexOf('.') + 1)
    : '';
  return above + String(value);
}
