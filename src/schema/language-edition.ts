import { z } from 'zod';
import { Id, IsoDate, Text } from './primitives.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

/** Languages of the province beside Vietnamese that the kit has a place for. */
export const KitLanguage = z.strictObject({
  /** Code of ISO 639-3 where the language has one. */
  code: Id,
  /** The name that its speakers use in Vietnamese print: «Hrê». */
  name: Text,
});

/**
 * `content/languages/*.json`: a sheet of the kit in another language, as text or as sound. Nobody's
 * language is left to a machine: an entry without the name of the person who reviewed it is refused.
 */
export const LanguageEdition = z.strictObject({
  language: KitLanguage,
  /** The sheet of content/kit that it says in that language: its file name without the ending. */
  sheet: ref('kit-sheet', Id),
  kind: z.enum(['audio', 'text']),
  /** Address of the file below public/, beginning with a slash. */
  file: z.string().regex(/^\/[a-z0-9/.-]+$/, fault('public-file')),
  /** Who translated or spoke it. */
  madeBy: Text,
  /** A person who speaks the language from home, read or heard the whole, and lets their name be printed. */
  reviewedBy: z
    .string(fault('reviewer-missing'))
    .trim()
    .regex(/^\p{L}[\p{L}.'’ -]*\s\p{L}[\p{L}.'’ -]*$/u, fault('reviewer-name'))
    .refine(
      (name) => !/google|dịch máy|tự động|machine|gpt|robot/iu.test(name),
      fault('reviewer-machine'),
    ),
  reviewedOn: IsoDate,
  /** A translation made by a machine is not published, even when a person looked at it. */
  machineTranslated: z.literal(false, fault('machine-translated')),
});
export type LanguageEdition = z.infer<typeof LanguageEdition>;
