/** A result for two lands of one name: what data/ may hold. */
import { expect, it } from 'vitest';
import { PublishedResult } from '../../../src/schema/result.ts';

const old = { boundaries: 'province-to-2025-06-30', value: 75, numerator: 3, denominator: 4 };
const fresh = { boundaries: 'province-from-2025-07-01', value: 50, numerator: 2, denominator: 4 };

const accepts = (byBoundaries: unknown) =>
  PublishedResult.safeParse({
    value: 75,
    numerator: 3,
    denominator: 4,
    coverage: null,
    ...(byBoundaries === undefined ? {} : { byBoundaries }),
    period: { from: '2025-01-01', to: '2025-12-31' },
    status: 'final',
    approvedBy: 'Báo cáo mẫu',
    provenance: {
      source: 'nguon',
      locator: 'trang 1',
      checkedOn: '2026-11-01',
      confidence: 'high',
    },
  }).success;

it.each([
  ['one land, nothing more', undefined, true],
  ['two lands, the first as the result', [old, fresh], true],
  ['one land alone', [old], false],
  ['one land twice', [old, { ...fresh, boundaries: old.boundaries }], false],
  ['the first unlike the result', [fresh, old], false],
  ['a land that is no id', [old, { ...fresh, boundaries: 'Tỉnh mới' }], false],
  ['a share above a hundred', [old, { ...fresh, value: 150, numerator: 6 }], false],
])('%s', (_, byBoundaries, right) => {
  expect(accepts(byBoundaries)).toBe(right);
});
