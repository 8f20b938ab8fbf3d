import { z } from 'zod';
import { Anchor, Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

/** Which places of a plan hold what; a person confirms what the parser proposes. */
export const PlanSections = z.strictObject({
  /** Where the plan sets its aims; empty for a plan that sets none. */
  targets: z.array(Anchor),
  tasks: z.array(Anchor),
  /** Where work is given to agencies. */
  assignments: z.array(Anchor),
  /** Where reports are asked for. */
  reporting: z.array(Anchor),
});
export type PlanSections = z.infer<typeof PlanSections>;

const Plan = z.strictObject({
  id: Id,
  number: Text,
  /** Whether the published text prints the number. */
  numberInText: z.boolean(),
  /** Where a number comes from that the text does not print; else null. */
  numberProvenance: Provenance.nullable(),
  /** The source of the published text itself. */
  textSource: ref('source', Id),
  title: Text,
  kind: Text,
  issuer: Text,
  /** Id of the place that the plan is for. */
  placeId: ref('place', Id),
  /** As the text prints it beside the day. */
  place: Text,
  issuedOn: IsoDate,
  /** What the plan carries out, as its text names it; null where it names nothing. */
  programme: Text.nullable(),
  /** The year the plan is for. */
  period: Period,
  /** Lower-case hex of the published bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, fault('sha256')),
  sections: PlanSections,
  /** The plan of an earlier period that this one carries on. */
  follows: ref('plan', Id).nullable(),
  /** The plan that this one puts out of force. */
  replaces: ref('plan', Id).nullable(),
});

/** What is known of a plan beside its text (`content/plans/<plan>/plan.json`). */
export const PlanMeta = Plan.refine(
  ({ numberInText, numberProvenance }) => numberInText === (numberProvenance === null),
  {
    path: ['numberProvenance'],
    message: fault('number-provenance'),
  },
);
export type PlanMeta = z.infer<typeof PlanMeta>;
