import { z } from 'zod';
import { Text } from './primitives.ts';

/** A slip of the published text, declared by a person and shown to readers beside the original. */
export const Correction = z.strictObject({
  /** 1-based line of plan.txt where `found` begins. */
  line: z.number().int().positive(),
  /** The exact characters of the published text; may run over a line break. */
  found: z.string().min(1),
  /** What the site shows; for a doubt, what might have been meant. */
  shown: z.string().min(1),
  /** Why, for readers. */
  reason: Text,
  /** true: shown as corrected, original beside it. false: a doubt, the text is left as it is. */
  certain: z.boolean(),
});
export type Correction = z.infer<typeof Correction>;

export const Corrections = z.array(Correction);
