import { z } from 'zod';
import { Id, IsoDate, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';

/** What a caller needs help with; the help page is ordered by these. */
export const Situation = z.enum([
  'danger',
  'under-18',
  'assaulted',
  'coerced',
  'image-threat',
  'testing',
  'lawyer',
  'report',
  'fire',
  'violence',
]);
export type Situation = z.infer<typeof Situation>;

/** A telephone line that a person checked. */
export const Hotline = z.strictObject({
  id: Id,
  name: Text,
  /** Name for a phone's contact list: says nothing of the topic. */
  neutralName: Text,
  /** Digits only, as dialled. */
  digits: z.string().regex(/^\d{3,11}$/, 'chỉ gồm chữ số, viết liền'),
  /** How it is printed: «1800 1233». */
  printed: Text,
  operator: Text,
  /** Who answers, who it is for, what happens when you call: one sentence each. */
  whoAnswers: Text.nullable(),
  whoFor: Text,
  whatHappens: Text.nullable(),
  /** null where no source states it; the page then says so. */
  hours: Text.nullable(),
  cost: Text.nullable(),
  languages: Text.nullable(),
  area: Text,
  /** `here` serves readers of the province; `elsewhere` is listed under its own province. */
  reach: z.enum(['here', 'elsewhere']),
  province: Text.nullable(),
  situations: z.array(Situation),
  otherChannels: z.array(z.strictObject({ name: Text, detail: Text })),
  /** What a careful person should know before calling. */
  warnings: z.array(z.strictObject({ text: Text, source: Id })),
  provenance: Provenance,
  otherSources: z.array(Id),
  checkedOn: IsoDate,
  expiresOn: IsoDate,
  /** Emergency codes keep their call button after expiry and show their age. */
  keepsButton: z.boolean(),
});
export type Hotline = z.infer<typeof Hotline>;

/** A local service whose number could not be verified, and the way that fits the need meanwhile. */
export const UnverifiedLine = z.strictObject({
  id: Id,
  name: Text,
  /** Where a person looked and found none. */
  searched: Text,
  searchedOn: IsoDate,
  /** What to do instead. */
  instead: Text,
  /** Hotline ids that serve meanwhile. */
  insteadHotlines: z.array(Id),
});

export const Hotlines = z.strictObject({
  lines: z.array(Hotline),
  unverified: z.array(UnverifiedLine),
});
export type Hotlines = z.infer<typeof Hotlines>;
