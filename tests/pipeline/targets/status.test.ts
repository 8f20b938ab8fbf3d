import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  smallestReaching,
  targetStatus,
  type TargetStatus,
} from '../../../src/pipeline/targets/status.ts';
import type { TargetResult } from '../../../src/schema/result.ts';
import type { Comparator, Target } from '../../../src/schema/target.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const LAST = '2025-12-31';
const AFTER = '2026-01-01';

function published(value: number): Pick<TargetResult, 'result'> {
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

type Row = [Comparator, number | [number, number], number, string, TargetStatus];

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
  ['range', [30, 40], 30, AFTER, 'met'],
  ['range', [30, 40], 45, AFTER, 'met'],
  ['range', [30, 40], 29, AFTER, 'missed'],
  ['about', 50, 50, AFTER, 'not-measurable'],
  ['about', 50, 10, LAST, 'not-measurable'],
];

describe('the status of a target', () => {
  test.each(TABLE)('%s %j, result %d on %s: %s', (comparator, value, result, today, status) => {
    const target = { comparator, value, measure: 'percent', period } as const;
    expect(targetStatus(target, published(result), today)).toBe(status);
  });

  test.each(['at-least', 'at-most', 'as-stated', 'about', 'range'] as const)(
    '%s without a published result is not found, whatever the day, and never missed',
    (comparator) => {
      const target = { comparator, value: 70, measure: 'percent', period } as const;
      for (const today of ['2024-12-31', LAST, AFTER, '2099-01-01']) {
        expect(targetStatus(target, { result: null }, today)).toBe('not-found');
      }
    },
  );

  test.each(['count', 'deadline'] as const)('a %s is not measured by a share', (measure) => {
    const target: Pick<Target, 'comparator' | 'value' | 'measure' | 'period'> = {
      comparator: 'at-least',
      value: 70,
      measure,
      period,
    };
    expect(targetStatus(target, published(80), AFTER)).toBe('not-measurable');
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
