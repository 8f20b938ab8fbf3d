import type { Comparator } from '../../schema/aim.ts';
import type { ResultValue, TargetResult } from '../../schema/result.ts';
import type { Target } from '../../schema/target.ts';
import { firstDay, lastDay } from './moment.ts';

/** What may be said of a target (contract.md). `not-found` never claims that nothing was published. */
export type TargetStatus = 'not-found' | 'met' | 'missed' | 'in-progress' | 'not-measurable';

/**
 * The status of a target on a day. A bare figure (`as-stated`) counts as met at or above it, where its
 * baseline goes down at or below it, on a day up to its end: this site's reading. `in-progress` exists
 * only while the period runs, and a result that reaches the aim is met even then; a day that has passed
 * cannot be reached any more. A `range` is met from its lower end; `about`, and a bare rate, of which
 * nothing says whether more of it is better, cannot be decided by a rule.
 */
export function targetStatus(
  target: Target,
  known: Pick<TargetResult, 'result'>,
  today: string,
): TargetStatus {
  if (known.result === null) return 'not-found';
  const reached = reaches(target, known.result.value);
  if (reached === null) return 'not-measurable';
  if (reached) return 'met';
  return today <= target.period.to && target.measure !== 'deadline' ? 'in-progress' : 'missed';
}

/** Whether a result reaches the aim; null where no rule can say. */
function reaches(target: Target, result: ResultValue): boolean | null {
  const { measure, value, comparator } = target;
  if (comparator === 'about') return null;
  if (measure === 'deadline')
    return typeof result === 'string' ? inTime(comparator, result, value) : null;
  if (typeof result === 'string') return null;
  if (measure === 'share') {
    if (typeof result === 'number' || !('part' in result)) return null;
    // Of how many it was may have changed since: cross-multiplied, whole numbers stay whole.
    return compares(comparator, result.part * value.whole, value.part * result.whole);
  }
  if (measure === 'change') {
    if (typeof result === 'number' || !('by' in result)) return null;
    const by = result.direction === value.direction ? result.by : -result.by;
    return compares(comparator, by, value.by);
  }
  if (typeof result !== 'number') return null;
  switch (measure) {
    case 'percent':
      return compares(comparator, result, value);
    case 'count':
      return compares(comparator, result, value.number);
    case 'range':
      return result >= value.from;
    case 'rate':
      return comparator === 'as-stated' ? null : compares(comparator, result, value.number);
    case 'from-to': {
      const bare = value.direction === 'decrease' ? 'at-most' : 'at-least';
      return compares(comparator === 'as-stated' ? bare : comparator, result, value.to);
    }
  }
}

function compares(comparator: Comparator, result: number, aim: number): boolean {
  if (comparator === 'more-than') return result > aim;
  if (comparator === 'less-than') return result < aim;
  if (comparator === 'at-most') return result <= aim;
  return result >= aim;
}

function inTime(comparator: Comparator, done: string, moment: string): boolean {
  if (comparator === 'less-than') return done < firstDay(moment);
  if (comparator === 'more-than') return done > lastDay(moment);
  if (comparator === 'at-least') return done >= firstDay(moment);
  return done <= lastDay(moment);
}

/** The smallest whole number of units that is at least `percent` per cent of `denominator`. */
export function smallestReaching(percent: number, denominator: number): number {
  // In whole hundredths of a per cent, so that 70% of 170 is 119 and not 119.00000000000001 → 120.
  return Math.ceil((Math.round(percent * 100) * denominator) / 10_000);
}

/** How many of `denominator` reach a target that is a share in per cent; null for any other. */
export function neededOf(target: Target, denominator: number): number | null {
  if (target.measure === 'percent') return smallestReaching(target.value, denominator);
  return target.measure === 'range' && target.value.unit === '%'
    ? smallestReaching(target.value.from, denominator)
    : null;
}
