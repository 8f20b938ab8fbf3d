import { z } from 'zod';
import { Direction } from './aim.ts';
import { Boundaries, Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { PublicText } from './public-text.ts';
import { fault } from './fault.ts';

/**
 * A result in the measure and unit of its target: a number (per cent, a count, a rate per the target's
 * base, where a baseline went), the day on which a thing was done, how far a change went, or how many of
 * how many. `npm run check` tells where the two do not fit.
 */
export const ResultValue = z.union(
  [
    z.number().nonnegative(),
    IsoDate,
    z.strictObject({ direction: Direction, by: z.number().nonnegative() }),
    z
      .strictObject({ part: z.number().nonnegative(), whole: z.number().int().positive() })
      .refine(({ part, whole }) => part <= whole),
  ],
  fault('result-kind'),
);
export type ResultValue = z.infer<typeof ResultValue>;

const counted = {
  value: ResultValue,
  /** The two counts behind a share in per cent; null where they were not published. */
  numerator: z.number().int().nonnegative().nullable(),
  denominator: z.number().int().positive().nullable(),
};

type Counted = { value: ResultValue; numerator: number | null; denominator: number | null };

/** A share and its two counts say the same; reports round to whole per cents at the most. */
function agrees({ value, numerator, denominator }: Counted): boolean {
  if (numerator === null || denominator === null) return numerator === denominator;
  return (
    typeof value === 'number' &&
    numerator <= denominator &&
    Math.abs(value - (100 * numerator) / denominator) <= 0.5
  );
}

const disagrees = {
  path: ['value'],
  message: fault('share-disagrees'),
  // Only where each number is right by itself: one fault is told once.
  when: ({ issues }: { issues: unknown[] }) => issues.length === 0,
};

const Result = z.strictObject({
  ...counted,
  /**
   * Only where the report gives the result for two lands of one name: each with its own numbers,
   * shown side by side, none chosen. The first of them is the result itself.
   */
  byBoundaries: z
    .array(z.strictObject({ boundaries: Boundaries, ...counted }).refine(agrees, disagrees))
    .min(2)
    .refine(
      (all) => new Set(all.map(({ boundaries }) => boundaries)).size === all.length,
      fault('territory-twice'),
    )
    .optional(),
  /** How many units reported, of how many. */
  coverage: z
    .strictObject({
      reported: z.number().int().nonnegative(),
      of: z.number().int().positive(),
      unit: PublicText,
    })
    .refine(({ reported, of }) => reported <= of, {
      path: ['reported'],
      message: fault('coverage'),
      when: ({ issues }) => issues.length === 0,
    })
    .nullable(),
  period: Period,
  status: z.enum(['provisional', 'final', 'corrected']),
  /** The document and body that approved the number. */
  approvedBy: PublicText,
  provenance: Provenance,
});

function same(one: ResultValue, other: ResultValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A published result of one target. Aggregates only. */
export const PublishedResult = Result.refine(agrees, disagrees).refine(
  ({ value, byBoundaries: [first] = [] }) => first === undefined || same(first.value, value),
  {
    path: ['byBoundaries', 0, 'value'],
    message: fault('territory-first'),
    when: ({ issues }) => issues.length === 0,
  },
);

/** What is known of one target's result: the search that was made, and what it found. */
export const TargetResult = z.strictObject({
  target: Id,
  result: PublishedResult.nullable(),
  /** When and where a person looked. */
  search: z.strictObject({ searchedOn: IsoDate, where: z.array(Text).min(1) }),
});
export type PublishedResult = z.infer<typeof PublishedResult>;
export type TargetResult = z.infer<typeof TargetResult>;
