import { z } from 'zod';
import { Id, IsoDate, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

/** A statement and the source that makes it; null in its place means that no source does. */
export const Sourced = z.strictObject({ text: Text, source: ref('source', Id) });
export type Sourced = z.infer<typeof Sourced>;

/**
 * What a line stands on, which decides how long a check of it may be trusted
 * (docs/decisions, `EXPIRY_MONTHS` in src/pipeline/hotlines/expiry.ts).
 */
export const Footing = z.enum(['law', 'organisation', 'project']);
export type Footing = z.infer<typeof Footing>;

/** A telephone line that a person checked. */
export const Hotline = z.strictObject({
  id: Id,
  name: Text,
  /** For places where the number matters more than the office: «Tổng đài 111». */
  shortName: Text,
  /** Name for a phone's contact list: says nothing of the topic. */
  neutralName: Text,
  /** Digits only, as dialled; the only thing that a call link is made of. */
  digits: z.string().regex(/^\d{3,11}$/, fault('dialled')),
  /** How it is printed: «1800 1233». Compared with the rule in src/pipeline/phone. */
  printed: Text,
  /** How it is said and read out: «một một một». Compared with the same rule. */
  spoken: Text,
  footing: Footing,
  operator: Text,
  whoAnswers: Sourced.nullable(),
  whoFor: Text,
  whatHappens: Sourced.nullable(),
  /** null where no source states it; the page then says so. */
  hours: Sourced.nullable(),
  cost: Sourced.nullable(),
  languages: Sourced.nullable(),
  area: Text,
  /** `here` serves readers of the province; `elsewhere` is listed under its own province. */
  reach: z.enum(['here', 'elsewhere']),
  /** The province of an `elsewhere` line, else null. */
  province: Text.nullable(),
  otherChannels: z.array(z.strictObject({ name: Text, detail: Text, source: ref('source', Id) })),
  /** What a careful person should know before calling. */
  warnings: z.array(Sourced),
  /** Where the number comes from, and the day a person last compared it. */
  provenance: Provenance,
  otherSources: z.array(ref('source', Id)),
  /** The last day on which the check may be trusted; bounded by the line's footing. */
  expiresOn: IsoDate,
  /** Emergency codes keep their call button after expiry and show their age. */
  keepsButton: z.boolean(),
});
export type Hotline = z.infer<typeof Hotline>;

export const Hotlines = z.strictObject({ lines: z.array(Hotline) });
export type Hotlines = z.infer<typeof Hotlines>;
