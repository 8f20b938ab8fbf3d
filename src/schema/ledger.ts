import { z } from 'zod';
import { IsoDate, Text } from './primitives.ts';
import { fault } from './fault.ts';

/** The second keying of a press figure: who read which value when. It must agree with the dataset. */
export const LedgerEntry = z.strictObject({
  /** `dataset:row`. */
  figure: z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/, fault('figure-name')),
  value: z.number(),
  readBy: Text,
  readOn: IsoDate,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const Ledger = z.array(LedgerEntry);
