import type { Aim } from '../../../src/schema/aim.ts';
import { Target } from '../../../src/schema/target.ts';

const BASE = {
  text: 'đơn vị của tỉnh',
  boundaries: 'province-to-2025-06-30',
  asOf: '2025-04-10',
  denominator: null,
};

/** A target with this aim, as the schema passes it; the rest of it says nothing. */
export function aTarget(aim: Aim, more: Record<string, unknown> = {}): Target {
  return Target.parse({
    id: 'mau',
    plan: 'mau-2025',
    anchor: 'i-a',
    quote: 'câu trích',
    subject: 'đơn vị trong mẫu',
    label: 'nhãn của mẫu',
    comparatorWords: null,
    base: [BASE],
    period: { from: '2025-01-01', to: '2025-12-31' },
    servedBy: [],
    national: null,
    ...aim,
    ...more,
  });
}
