import { z } from 'zod';
import { Anchor, Id, Text } from './primitives.ts';
import { ref } from './reference.ts';

/** A body to which a plan gives work. */
export const Agency = z.strictObject({
  id: Id,
  name: Text,
  shortName: Text,
  /** The place that it serves: another place's agency of the same name is another agency. */
  place: ref('place', Id),
  /** The assignment's place in each plan: plan id → anchor («iv-1»). */
  assignments: z.record(ref('plan', Id), z.array(Anchor).min(1)),
  /** How the plan's text names it, for links; the longest is tried first. */
  namedAs: z.array(Text),
  /** What changed for this body since the plan, with its source; null if nothing is known. */
  since: z.strictObject({ text: Text, source: ref('source', Id) }).nullable(),
});
export type Agency = z.infer<typeof Agency>;

export const Agencies = z.array(Agency);
