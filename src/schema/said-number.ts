import { z } from 'zod';
import { Text } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { fault } from './fault.ts';

/**
 * A number that running words need and no table holds: a deadline of a treatment, an age in a law, the
 * name of a standard. Declared once with the words around it; `npm run audit` accepts it nowhere else.
 */
export const SaidNumber = z.strictObject({
  /** The words with the number, long enough to say what it counts. */
  says: Text.regex(/\d/, fault('said-digit')).min(5, fault('said-words')),
  /** Addresses of the pages that may say it; a `*` at the end means all below. */
  pages: z.array(z.string().regex(/^\/[a-z0-9/-]*\*?$/, fault('page-address'))).min(1),
  /** Where the number comes from; null for a name («sha256»), which counts nothing. */
  provenance: Provenance.nullable(),
});
export type SaidNumber = z.infer<typeof SaidNumber>;

export const SaidNumbers = z.array(SaidNumber);
