import type { Aim } from '../../schema/aim.ts';
import type { ResultValue, TargetResult } from '../../schema/result.ts';
import type { Target } from '../../schema/target.ts';
import type { Site } from '../load/site.ts';
import { firstDay, lastDay } from './moment.ts';
import { nationalAim } from './national.ts';

/**
 * Where an aim and its results lie on the scale of a picture: shares in per cent, changes with their
 * sign, days as days since 1970, everything else as it is.
 */
export interface TargetPlaces {
  /** One place, or two for a range. */
  aim: number[];
  /** The level that a goal starts from. */
  baseline: number | null;
  national: number | null;
  /** In order; the first and the last are the ends of the scale. */
  ticks: number[];
}

/** The places of a target and of whatever is known beside it. */
export function placesOf(target: Target, known: Pick<TargetResult, 'result'>): TargetPlaces {
  const aim = aimPlaces(target);
  const baseline = baselinePlace(target);
  const nation = nationalAim(target);
  const [national = null] = nation === null ? [] : aimPlaces(nation);
  const { result } = known;
  const results = result === null ? [] : [result, ...(result.byBoundaries ?? [])];
  const places = results.flatMap(({ value }) => resultPlace(target, value) ?? []);
  const marks = [...aim, ...places, ...[baseline, national].filter((one) => one !== null)];
  return { aim, baseline, national, ticks: ticksOf(target, marks) };
}

/** Where a result lies; null for one that does not fit its target's measure. */
export function resultPlace({ measure }: Pick<Aim, 'measure'>, value: ResultValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return measure === 'deadline' ? dayNumber(value) : null;
  return 'part' in value ? percentOf(value) : signed(value);
}

/** What is printed at a place of the scale. */
export function printedTick({ words }: Pick<Site, 'words'>, target: Aim, place: number): string {
  return words.targets.tick(target, place, target.measure === 'deadline' ? dayAt(place) : '');
}

/** The day of a place on a line of time. */
function dayAt(place: number): string {
  return new Date(place * DAY).toISOString().slice(0, 10);
}

function aimPlaces(aim: Aim): number[] {
  switch (aim.measure) {
    case 'percent':
      return [aim.value];
    case 'count':
    case 'rate':
      return [aim.value.number];
    case 'share':
      return [percentOf(aim.value)];
    case 'range':
      return [aim.value.from, aim.value.to];
    case 'change':
      return [signed(aim.value)];
    case 'from-to':
      return [aim.value.to];
    case 'deadline': {
      const opens = aim.comparator === 'less-than' || aim.comparator === 'at-least';
      return [dayNumber(opens ? firstDay(aim.value) : lastDay(aim.value))];
    }
  }
}

function baselinePlace(aim: Aim): number | null {
  if (aim.measure === 'from-to') return aim.value.from;
  return aim.measure === 'change' ? 0 : null;
}

function ticksOf(target: Target, marks: readonly number[]): number[] {
  if (isPercent(target)) return [0, 50, 100];
  if (target.measure === 'deadline') {
    const days = [...marks, dayNumber(target.period.from), dayNumber(target.period.to)];
    const [first, last] = [Math.min(...days), Math.max(...days)];
    return [first, Math.round((first + last) / 2), last];
  }
  const top = roundUp(Math.max(...marks));
  const bottom = -roundUp(-Math.min(...marks));
  if (bottom === 0) return top === 0 ? [0, 1] : [0, top / 2, top];
  return [bottom, top === 0 ? bottom / 2 : 0, top];
}

/** Whether the whole of the scale is a hundred per cent. */
function isPercent(target: Target): boolean {
  const { measure, value } = target;
  return (
    measure === 'percent' ||
    measure === 'share' ||
    (measure === 'range' && value.unit === '%' && value.to <= 100)
  );
}

const percentOf = ({ part, whole }: { part: number; whole: number }): number =>
  (100 * part) / whole;

const signed = ({ direction, by }: { direction: 'increase' | 'decrease'; by: number }): number =>
  direction === 'increase' ? by : -by;

const STEPS = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8];

/** The next of the steps, or of ten, a hundred … times one, that is not below; 0 for 0 and less. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value) ?? 10);
}

const DAY = 86_400_000;

function dayNumber(iso: string): number {
  return Date.parse(iso) / DAY;
}
