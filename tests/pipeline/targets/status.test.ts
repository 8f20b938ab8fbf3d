import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '../../../src/pipeline/targets/moment.ts';
import {
  smallestReaching,
  targetStatus,
  type TargetStatus,
} from '../../../src/pipeline/targets/status.ts';
import type { ResultValue, TargetResult } from '../../../src/schema/result.ts';
import type { Aim } from '../../../src/schema/aim.ts';
import { aTarget } from './a-target.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const LAST = '2025-12-31';
const AFTER = '2026-01-01';

function published(value: ResultValue): Pick<TargetResult, 'result'> {
  return {
    result: {
      value,
      numerator: null,
      denominator: null,
      coverage: null,
      period,
      status: 'final',
      approvedBy: 'Báo cáo mẫu',
      provenance: {
        source: 'mau',
        locator: 'trang 1',
        checkedOn: '2026-01-01',
        confidence: 'high',
      },
    },
  };
}

type Comparator = Exclude<Aim['comparator'], 'range'>;
type Row = [Comparator, number, number, string, TargetStatus];

// The contract's statuses: at the aim, just under and just over it, on the last day and after it.
const TABLE: Row[] = [
  ['at-least', 70, 70, LAST, 'met'],
  ['at-least', 70, 69.99, LAST, 'in-progress'],
  ['at-least', 70, 69.99, AFTER, 'missed'],
  ['at-least', 70, 100, AFTER, 'met'],
  ['at-least', 70, 0, AFTER, 'missed'],
  ['more-than', 70, 70, AFTER, 'missed'],
  ['more-than', 70, 70, LAST, 'in-progress'],
  ['more-than', 70, 70.01, AFTER, 'met'],
  ['at-most', 10, 10, AFTER, 'met'],
  ['at-most', 10, 10.01, AFTER, 'missed'],
  ['less-than', 10, 10, AFTER, 'missed'],
  ['less-than', 10, 9.99, AFTER, 'met'],
  ['as-stated', 50, 50, AFTER, 'met'],
  ['as-stated', 50, 50.01, AFTER, 'met'],
  ['as-stated', 50, 49.99, AFTER, 'missed'],
  ['as-stated', 50, 49.99, LAST, 'in-progress'],
  ['about', 50, 50, AFTER, 'not-measurable'],
  ['about', 50, 10, LAST, 'not-measurable'],
];

const percent = (comparator: Comparator, value: number): Aim => ({
  measure: 'percent',
  comparator,
  value,
});
const lessons = { number: 30, unit: 'lớp' };
const districts = { part: 8, whole: 10, unit: 'huyện' };
const range = { from: 30, to: 40, unit: '%' };
const boys = { number: 107, unit: null, per: 100, perUnit: null };
const fall = { direction: 'decrease', by: 5, unit: '%', against: 'so với năm 2024' } as const;
const rise = { ...fall, direction: 'increase' } as const;
const down = { direction: 'decrease', from: 23, to: 18, unit: null } as const;
const up = { direction: 'increase', from: 18, to: 23, unit: null } as const;

// The same for every other measure: the aim, a result, the day after the period, the status.
const OTHERS: [string, Aim, ResultValue, string, TargetStatus][] = [
  ['30 lessons', { measure: 'count', comparator: 'at-least', value: lessons }, 30, AFTER, 'met'],
  [
    'one too few',
    { measure: 'count', comparator: 'at-least', value: lessons },
    29,
    AFTER,
    'missed',
  ],
  [
    'still time',
    { measure: 'count', comparator: 'at-least', value: lessons },
    29,
    LAST,
    'in-progress',
  ],
  ['at most 30', { measure: 'count', comparator: 'at-most', value: lessons }, 31, AFTER, 'missed'],
  [
    '8 of 10',
    { measure: 'share', comparator: 'as-stated', value: districts },
    { part: 8, whole: 10 },
    AFTER,
    'met',
  ],
  [
    '7 of 10',
    { measure: 'share', comparator: 'as-stated', value: districts },
    { part: 7, whole: 10 },
    AFTER,
    'missed',
  ],
  [
    '4 of 5 after a merger',
    { measure: 'share', comparator: 'as-stated', value: districts },
    { part: 4, whole: 5 },
    AFTER,
    'met',
  ],
  [
    'a bare number for a share',
    { measure: 'share', comparator: 'as-stated', value: districts },
    8,
    AFTER,
    'not-measurable',
  ],
  ['the lower end', { measure: 'range', comparator: 'range', value: range }, 30, AFTER, 'met'],
  [
    'beyond the upper end',
    { measure: 'range', comparator: 'range', value: range },
    45,
    AFTER,
    'met',
  ],
  ['below the range', { measure: 'range', comparator: 'range', value: range }, 29, AFTER, 'missed'],
  [
    'a rate kept down',
    { measure: 'rate', comparator: 'at-most', value: boys },
    106.5,
    AFTER,
    'met',
  ],
  [
    'a rate too high',
    { measure: 'rate', comparator: 'at-most', value: boys },
    107.5,
    AFTER,
    'missed',
  ],
  [
    'a bare rate',
    { measure: 'rate', comparator: 'as-stated', value: boys },
    107,
    AFTER,
    'not-measurable',
  ],
  [
    'down by 5',
    { measure: 'change', comparator: 'as-stated', value: fall },
    { direction: 'decrease', by: 5 },
    AFTER,
    'met',
  ],
  [
    'down by 4',
    { measure: 'change', comparator: 'at-least', value: fall },
    { direction: 'decrease', by: 4 },
    AFTER,
    'missed',
  ],
  [
    'up instead of down',
    { measure: 'change', comparator: 'as-stated', value: fall },
    { direction: 'increase', by: 9 },
    AFTER,
    'missed',
  ],
  [
    'down where at most 5 up',
    { measure: 'change', comparator: 'at-most', value: rise },
    { direction: 'decrease', by: 9 },
    AFTER,
    'met',
  ],
  ['from 23 to 18', { measure: 'from-to', comparator: 'as-stated', value: down }, 18, AFTER, 'met'],
  [
    'from 23 to 19',
    { measure: 'from-to', comparator: 'as-stated', value: down },
    19,
    AFTER,
    'missed',
  ],
  [
    'exactly 18 is not below',
    { measure: 'from-to', comparator: 'less-than', value: down },
    18,
    AFTER,
    'missed',
  ],
  ['from 18 to 23', { measure: 'from-to', comparator: 'as-stated', value: up }, 24, AFTER, 'met'],
  [
    'from 18 to 22',
    { measure: 'from-to', comparator: 'as-stated', value: up },
    22,
    LAST,
    'in-progress',
  ],
  [
    'the day before',
    { measure: 'deadline', comparator: 'less-than', value: '2025-12-16' },
    '2025-12-15',
    LAST,
    'met',
  ],
  [
    'on the day itself',
    { measure: 'deadline', comparator: 'less-than', value: '2025-12-16' },
    '2025-12-16',
    LAST,
    'missed',
  ],
  [
    'no later than the day',
    { measure: 'deadline', comparator: 'at-most', value: '2025-12-16' },
    '2025-12-16',
    LAST,
    'met',
  ],
  [
    'the last of the month',
    { measure: 'deadline', comparator: 'as-stated', value: '2025-11' },
    '2025-11-30',
    LAST,
    'met',
  ],
  [
    'the month after',
    { measure: 'deadline', comparator: 'as-stated', value: '2025-11' },
    '2025-12-01',
    LAST,
    'missed',
  ],
  [
    'before the quarter',
    { measure: 'deadline', comparator: 'less-than', value: '2025-Q4' },
    '2025-10-01',
    LAST,
    'missed',
  ],
  [
    'in the quarter',
    { measure: 'deadline', comparator: 'as-stated', value: '2025-Q4' },
    '2025-12-31',
    AFTER,
    'met',
  ],
  [
    'in the year',
    { measure: 'deadline', comparator: 'at-most', value: '2025' },
    '2026-01-01',
    AFTER,
    'missed',
  ],
  [
    'a number for a day',
    { measure: 'deadline', comparator: 'at-most', value: '2025' },
    5,
    AFTER,
    'not-measurable',
  ],
  [
    'about a day',
    { measure: 'deadline', comparator: 'about', value: '2025-11' },
    '2025-11-01',
    AFTER,
    'not-measurable',
  ],
];

describe('the status of a target', () => {
  test.each(TABLE)('%s %d, result %d on %s: %s', (comparator, value, result, today, status) => {
    const target = aTarget(percent(comparator, value), { period });
    expect(targetStatus(target, published(result), today)).toBe(status);
  });

  test.each(OTHERS)('%s: %j, result %j on %s: %s', (_, aim, result, today, status) => {
    expect(targetStatus(aTarget(aim, { period }), published(result), today)).toBe(status);
  });

  test.each([...TABLE.map(([one, value]) => percent(one, value)), ...OTHERS.map(([, aim]) => aim)])(
    '%j without a published result is not found, whatever the day, and never missed',
    (aim) => {
      for (const today of ['2024-12-31', LAST, AFTER, '2099-01-01']) {
        expect(targetStatus(aTarget(aim, { period }), { result: null }, today)).toBe('not-found');
      }
    },
  );
});

describe('the ends of a moment', () => {
  test.each([
    ['2025-12-16', '2025-12-16', '2025-12-16'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
  ])('%s is from %s to %s', (moment, first, last) => {
    expect([firstDay(moment), lastDay(moment)]).toEqual([first, last]);
  });
});

describe('the smallest whole number that reaches a share', () => {
  const percents = fc.integer({ min: 0, max: 100 });
  const denominators = fc.integer({ min: 1, max: 200_000_000 });

  test('is exact for every whole percentage, against integers of any size', () => {
    fc.assert(
      fc.property(percents, denominators, (percent, denominator) => {
        const exact = (BigInt(percent) * BigInt(denominator) + 99n) / 100n;
        expect(BigInt(smallestReaching(percent, denominator))).toBe(exact);
      }),
      { numRuns: 20_000 },
    );
  });

  test('is exact for every whole percentage of every small denominator', () => {
    let compared = 0;
    for (let denominator = 1; denominator <= 500; denominator += 1) {
      for (let percent = 0; percent <= 100; percent += 1) {
        const needed = smallestReaching(percent, denominator);
        // n reaches it, n − 1 does not: whole numbers alone.
        if (needed * 100 < percent * denominator)
          throw new Error(`${String(percent)}% of ${String(denominator)} is more`);
        if (needed > 0 && (needed - 1) * 100 >= percent * denominator)
          throw new Error(`${String(percent)}% of ${String(denominator)}: ${String(needed)}`);
        compared += 1;
      }
    }
    expect(compared).toBe(500 * 101);
  });

  test('is exact for percentages with one or two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), denominators, (hundredths, denominator) => {
        const exact = (BigInt(hundredths) * BigInt(denominator) + 9999n) / 10_000n;
        expect(BigInt(smallestReaching(hundredths / 100, denominator))).toBe(exact);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    [70, 170, 119],
    [70, 56, 40],
    [70, 96, 68],
    [50, 170, 85],
    [50, 96, 48],
    [100, 184, 184],
    [0, 10, 0],
  ])('%d%% of %d is %d', (percent, denominator, needed) => {
    expect(smallestReaching(percent, denominator)).toBe(needed);
  });
});
