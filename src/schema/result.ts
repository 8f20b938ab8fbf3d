import { z } from 'zod';
import { Boundaries, Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';

const share = {
  /** In per cent. */
  value: z.number().min(0).max(100),
  numerator: z.number().int().nonnegative().nullable(),
  denominator: z.number().int().positive().nullable(),
};

/** A published result of one target. Aggregates only. */
export const PublishedResult = z.strictObject({
  ...share,
  /**
   * Only where the report gives the result for two lands of one name: each with its own numbers,
   * shown side by side, none chosen. The first of them is the result itself.
   */
  byBoundaries: z
    .array(z.strictObject({ boundaries: Boundaries, ...share }))
    .min(2)
    .optional(),
  /** How many units reported, of how many. */
  coverage: z
    .strictObject({
      reported: z.number().int().nonnegative(),
      of: z.number().int().positive(),
      unit: Text,
    })
    .nullable(),
  period: Period,
  status: z.enum(['provisional', 'final', 'corrected']),
  /** The document and body that approved the number. */
  approvedBy: Text,
  provenance: Provenance,
});

/** What is known of one target's result: the search that was made, and what it found. */
export const TargetResult = z.strictObject({
  target: Id,
  result: PublishedResult.nullable(),
  /** When and where a person looked. */
  search: z.strictObject({ searchedOn: IsoDate, where: z.array(Text).min(1) }),
});
export type TargetResult = z.infer<typeof TargetResult>;
