import { z } from 'zod';
import { Anchor, Boundaries, Figure, Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';

/** How the plan's words bind the number. `as-stated` is a bare figure: at or above it counts as met, by our reading. */
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

const percent = z.number().min(0, 'tỷ lệ không được âm').max(100, 'tỷ lệ không được quá 100');

/** What a share is a share of; the denominator is read from a row of a dataset, never typed twice. */
export const TargetBase = z.strictObject({
  /** What is counted, in words. */
  text: Text,
  boundaries: Boundaries,
  asOf: IsoDate,
  /** `dataset:row`, or null where no number was published. */
  denominator: Figure.nullable(),
});

export type TargetBase = z.infer<typeof TargetBase>;

/** A number that the plan sets as an aim, tied to the exact words that set it. */
export const Target = z.strictObject({
  id: Id,
  /** Id of the plan and the anchor of the point that holds the quote. */
  plan: Id,
  anchor: Anchor,
  /** The plan's exact words; they hold exactly one percentage and overlap no other quote. */
  quote: Text,
  /** The quote's subject in plain words, for headings: who or what is counted. */
  subject: Text,
  /** A short name for cards and menus. */
  label: Text,
  comparator: Comparator,
  /** The words in the quote that set the comparator («ít nhất», «trở lên»), or null for a bare figure. */
  comparatorWords: Text.nullable(),
  measure: z.enum(['percent', 'count', 'deadline']),
  /** In per cent for `percent`; a pair for a range. */
  value: z.union([percent, z.tuple([percent, percent])]),
  base: z.array(TargetBase).min(1),
  period: Period,
  /** Anchors of the tasks (III) and assignments (IV) that serve this target. */
  servedBy: z.array(Anchor),
  /** The national programme's target beside it, or null where none was seen. */
  national: z
    .strictObject({ value: percent, comparator: Comparator, text: Text, provenance: Provenance })
    .nullable(),
});
export type Target = z.infer<typeof Target>;

export const Targets = z.array(Target);
