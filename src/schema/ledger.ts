import { z } from 'zod';
import { Figure, IsoDate, Text } from './primitives.ts';

/** The second keying of a press figure: who read which value when. It must agree with the dataset. */
export const LedgerEntry = z.strictObject({
  /** `dataset:row`. */
  figure: Figure,
  value: z.number(),
  readBy: Text,
  readOn: IsoDate,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const Ledger = z.array(LedgerEntry);
