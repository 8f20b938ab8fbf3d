import { z } from 'zod';
import { Confidence, Id, IsoDate, Text } from './primitives.ts';
import { ref } from './reference.ts';

/** Where a published number or fact comes from. Every number on the site carries one. */
export const Provenance = z.strictObject({
  /** Id of an entry in `data/sources.json`. */
  source: ref('source', Id),
  /** Where in the source: a point of the plan, an article, a page, a table. */
  locator: Text,
  /** The day a person last compared the number with the source (or with a stored copy of it). */
  checkedOn: IsoDate,
  confidence: Confidence,
});
export type Provenance = z.infer<typeof Provenance>;
