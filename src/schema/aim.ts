import { z } from 'zod';
import { IsoDate, Text } from './primitives.ts';
import { fault } from './fault.ts';

/** How a plan's words bind a number. `as-stated` is a bare figure: its reading is told on the page. */
export const Comparator = z.enum([
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'as-stated',
  'about',
  'range',
]);
export type Comparator = z.infer<typeof Comparator>;

/** Two ends have words of their own («từ … đến …»); no other aim has them. */
const Bound = Comparator.exclude(['range']);

export const Percent = z
  .number()
  .min(0, fault('percent-negative'))
  .max(100, fault('percent-above'));

const Amount = z.number().nonnegative(fault('negative'));
const Whole = z.number().int(fault('whole')).positive(fault('positive'));

/** A day, month, quarter or year: `2025-12-16`, `2025-11`, `2025-Q4`, `2025`. */
export const Moment = z.union([
  IsoDate,
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4])?$/, fault('moment')),
]);

export const Direction = z.enum(['increase', 'decrease']);
export type Direction = z.infer<typeof Direction>;

/** What each measure needs beside its comparator. A unit is the word of the quote: «lớp», «%». */
export const AIM_VALUES = {
  /** «70%» */
  percent: Percent,
  /** «30 lớp» */
  count: z.strictObject({ number: Amount, unit: Text }),
  /** «10/10 huyện» */
  share: z
    .strictObject({ part: Amount, whole: Whole, unit: Text })
    .refine(({ part, whole }) => part <= whole, fault('part-above')),
  /** «từ 20% đến 30%» */
  range: z
    .strictObject({ from: Amount, to: Amount, unit: Text })
    .refine(({ from, to }) => from < to, fault('range-order')),
  /** «4/100.000 dân», «107 bé trai/100 bé gái»: null where the words name no unit. */
  rate: z.strictObject({
    number: Amount,
    unit: Text.nullable(),
    per: Whole,
    perUnit: Text.nullable(),
  }),
  /** «giảm 5% so với năm 2024»: `against` in the plan's words, null where it says none. */
  change: z.strictObject({
    direction: Direction,
    by: Amount,
    unit: Text,
    against: Text.nullable(),
  }),
  /** «trước ngày 16 tháng 12 năm 2025», «trong tháng 11/2025», «Quý IV/2025» */
  deadline: Moment,
  /** «từ 23 xuống 18» */
  'from-to': z
    .strictObject({ direction: Direction, from: Amount, to: Amount, unit: Text.nullable() })
    .refine(
      ({ direction, from, to }) => (direction === 'increase' ? from < to : from > to),
      fault('change-direction'),
    ),
} as const;

/** The kinds of aim that plans set. */
export type Measure = keyof typeof AIM_VALUES;

/** What the number of a measure consists of. */
export type AimValues = { [M in Measure]: z.infer<(typeof AIM_VALUES)[M]> };

/** What is aimed at, without whose aim it is. */
export interface AimOf<M extends Measure = Measure> {
  measure: M;
  comparator: Comparator;
  value: AimValues[M];
}

/** An aim of any kind; the measure tells its kind. */
export type Aim = { [M in Measure]: AimOf<M> }[Measure];

/** Which comparators a measure may have. */
export const AIM_COMPARATORS = {
  percent: Bound,
  count: Bound,
  share: Bound,
  range: z.literal('range'),
  rate: Bound,
  change: Bound,
  deadline: Bound,
  'from-to': Bound,
} as const satisfies Record<Measure, z.ZodType<Comparator>>;
