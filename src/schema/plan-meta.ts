import { z } from 'zod';
import { Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';

/** What is known of a plan beside its text (`content/plans/<plan>/plan.json`). */
export const PlanMeta = z.strictObject({
  id: Id,
  number: Text,
  /** The number is not in the published text: where it comes from. */
  numberProvenance: Provenance,
  /** The source of the published text itself. */
  textSource: Id,
  title: Text,
  kind: Text,
  issuer: Text,
  place: Text,
  issuedOn: IsoDate,
  programme: Text,
  /** The year the plan is for. */
  period: Period,
  /** Lower-case hex of the published bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'mã sha256 gồm 64 ký tự 0-9 a-f'),
});
export type PlanMeta = z.infer<typeof PlanMeta>;
