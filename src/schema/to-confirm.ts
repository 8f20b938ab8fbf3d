import { z } from 'zod';
import { Text } from './primitives.ts';

/**
 * What a machine proposed for a plan and no person has compared with the text yet
 * (`content/plans/<plan>/to-confirm.json`). Whoever has, deletes the entry; nothing of it is published
 * before.
 */
export const ToConfirm = z.array(
  z.strictObject({
    /** The file that holds the proposal, and where in it: steps joined by points, an id for an entry of a list. */
    file: Text,
    path: Text,
    /** The proposal in words. */
    found: Text,
    /** Line of plan.txt that it was read from; null where it is no words of the text. */
    line: z.number().int().positive().nullable(),
    /** What to compare, and how to mend it. */
    why: Text,
  }),
);
export type ToConfirm = z.infer<typeof ToConfirm>;
