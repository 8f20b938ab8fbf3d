import { z } from 'zod';
import { Confidence, Id, IsoDate, Text, WebAddress } from './primitives.ts';
import { fault } from './fault.ts';

/** One document that the site leans on: the plan, a law, a press report, a data set. */
export const Source = z.strictObject({
  id: Id,
  title: Text,
  /** Who published it. */
  publisher: Text,
  kind: z.enum(['plan', 'law', 'official', 'press', 'dataset', 'medical', 'derived']),
  /** Its public address, or null where only a codified text without an own address was read. */
  url: WebAddress.nullable(),
  /** The day it was published, as precisely as known: `2025`, `2025-04` or `2025-04-10`; null if not stated. */
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, fault('partial-date'))
    .nullable(),
  /** The day a person read it. */
  checkedOn: IsoDate,
  /** What was read: the live page, a stored copy of it, or a mirror kept by somebody else. */
  copy: z.enum(['live', 'stored-copy', 'mirror', 'published-text']),
  confidence: Confidence,
  /** A caveat for readers: what this source does not prove. */
  note: Text.nullable(),
});
export type Source = z.infer<typeof Source>;

export const Sources = z.array(Source);
