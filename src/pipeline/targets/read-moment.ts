import type { PrintedAim } from './read-aim.ts';
import { MOMENTS } from './vocabulary.ts';

/**
 * Every day, month, quarter or year of a quote that is as exact as `value`. A day without a year is of
 * `lastYear`: the plan's last.
 */
export function momentsIn(quote: string, value: string, lastYear: string): PrintedAim[] {
  const taken: { from: number; to: number }[] = [];
  const moments: PrintedAim[] = [];
  for (const pattern of MOMENTS) {
    const whole = new RegExp(String.raw`(?<![\d/.\p{L}\p{M}])${pattern}(?![/.]?\d)`, 'giu');
    for (const match of quote.matchAll(whole)) {
      const from = match.index;
      const to = from + match[0].length;
      // What is part of a more exact one is no moment of its own.
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push({ from, to });
      moments.push({ from, to, at: from, end: to, value: isoOf(match.groups ?? {}, lastYear) });
    }
  }
  return moments.filter((one) => kind(String(one.value)) === kind(value));
}

/** Days, months, quarters and years are told apart by how they are written. */
function kind(moment: string): string {
  return moment.replaceAll(/\d/g, '0');
}

function isoOf(groups: Partial<Record<string, string>>, lastYear: string): string {
  const { day, month, quarter, year = lastYear } = groups;
  const two = (digits: string) => digits.padStart(2, '0');
  if (quarter !== undefined) {
    const roman = ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1;
    return `${year}-Q${roman === 0 ? quarter : String(roman)}`;
  }
  if (month === undefined) return year;
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
