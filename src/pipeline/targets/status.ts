import type { TargetResult } from '../../schema/result.ts';
import type { Target } from '../../schema/target.ts';

/** What may be said of a target (contract.md). `not-found` never claims that nothing was published. */
export type TargetStatus = 'not-found' | 'met' | 'missed' | 'in-progress' | 'not-measurable';

/**
 * The status of a target on a day. A bare figure (`as-stated`) counts as met at or above it, which is
 * this site's reading; `in-progress` exists only while the period runs, and a result at or above the
 * aim is met even then. A `range` is met from its lower end; `about` cannot be decided by a rule.
 */
export function targetStatus(
  target: Pick<Target, 'comparator' | 'value' | 'measure' | 'period'>,
  known: Pick<TargetResult, 'result'>,
  today: string,
): TargetStatus {
  if (known.result === null) return 'not-found';
  if (target.measure !== 'percent' || target.comparator === 'about') return 'not-measurable';
  if (reaches(target, known.result.value)) return 'met';
  return today <= target.period.to ? 'in-progress' : 'missed';
}

function reaches(
  { comparator, value }: Pick<Target, 'comparator' | 'value'>,
  result: number,
): boolean {
  const aim = typeof value === 'number' ? value : value[0];
  if (comparator === 'more-than') return result > aim;
  if (comparator === 'less-than') return result < aim;
  if (comparator === 'at-most') return result <= aim;
  return result >= aim;
}

/** The smallest whole number of units that is at least `percent` per cent of `denominator`. */
export function smallestReaching(percent: number, denominator: number): number {
  // In whole hundredths of a per cent, so that 70% of 170 is 119 and not 119.00000000000001 → 120.
  return Math.ceil((Math.round(percent * 100) * denominator) / 10_000);
}
