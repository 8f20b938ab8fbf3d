import { z } from 'zod';
import { AIM_COMPARATORS, AIM_VALUES, type Measure } from './aim.ts';
import { Anchor, Boundaries, Figure, Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

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

const shared = {
  id: Id,
  /** Id of the plan and the anchor of the point that holds the quote. */
  plan: Id,
  anchor: Anchor,
  /** The plan's exact words; they hold exactly one aim of the measure and overlap no other quote. */
  quote: Text,
  /** The quote's subject in plain words, for headings: who or what is counted. */
  subject: Text,
  /** A short name for cards and menus. */
  label: Text,
  /** The words in the quote that set the comparator («ít nhất», «trở lên»), or null for a bare figure. */
  comparatorWords: Text.nullable(),
  period: Period,
  /** Anchors of the tasks and assignments that serve this target. */
  servedBy: z.array(Anchor),
  /** `plan/target` of an earlier plan that this one carries on: the two are shown as a series. */
  continues: ref(
    'target',
    z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, fault('target-name')),
  ).optional(),
};

function ofMeasure<M extends Measure, B extends z.ZodType<TargetBase[]>>(measure: M, base: B) {
  const value = AIM_VALUES[measure];
  const comparator = AIM_COMPARATORS[measure];
  return z.strictObject({
    ...shared,
    measure: z.literal(measure),
    comparator,
    value,
    /** What the number is counted on; a count, a rate or a day may have none. */
    base,
    /** The national programme's target beside it, or null where none was seen. */
    national: z.strictObject({ value, comparator, text: Text, provenance: Provenance }).nullable(),
  });
}

const bases = z.array(TargetBase);

/** A number or day that the plan sets as an aim, tied to the exact words that set it. */
export const Target = z.discriminatedUnion('measure', [
  ofMeasure('percent', bases.min(1)),
  ofMeasure('count', bases),
  ofMeasure('share', bases),
  ofMeasure('range', bases),
  ofMeasure('rate', bases),
  ofMeasure('change', bases),
  ofMeasure('deadline', bases),
  ofMeasure('from-to', bases),
]);
export type Target = z.infer<typeof Target>;

export const Targets = z.array(Target);
