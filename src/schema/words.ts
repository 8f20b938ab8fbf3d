import { z } from 'zod';
import { Id, Text } from './primitives.ts';
import { fault } from './fault.ts';

/**
 * Words as they are looked for: whole words, in lower case, one space between. «…» stands for up to
 * eight words of any kind: «phạt … triệu».
 */
const Form = Text.refine((form) => form === form.toLocaleLowerCase('vi-VN'), fault('form-case'))
  .refine((form) => !/\s\s/.test(form), fault('form-spaces'))
  .refine((form) => !/^…|…$/.test(form), fault('form-gap'));

const Forms = z
  .array(Form)
  .min(1)
  .refine((forms) => new Set(forms).size === forms.length, fault('form-twice'));

/** Words that no text of ours says, why not, and what to say in their place. */
export const RefusedWords = z.strictObject({
  id: Id,
  /** `stigma`: shames people; `threat`: frightens; `promise`: what nobody can keep; `consent-age`: 16 is no permission. */
  kind: z.enum(['stigma', 'threat', 'promise', 'consent-age']),
  forms: Forms,
  /** Longer words in which a form is harmless. */
  except: z.array(Form),
  /** Ends a sentence that starts with the word itself: «… là lời chê người, không gọi việc». */
  why: Text,
  /** What to write; the first is offered in the message. */
  instead: z.array(Text).min(1),
});
export type RefusedWords = z.infer<typeof RefusedWords>;

/** `data/words.json`: everything the prose checker knows of words. */
export const WordLists = z.strictObject({
  refused: z.array(RefusedWords).min(1),
  /** What a sentence says before the promise that it does not make. */
  noPromise: Forms,
  /** Texts of a link that do not say where it goes. */
  vagueLinks: Forms,
  law: z.strictObject({
    /** Names of kinds of acts. */
    acts: Forms,
    /** What a sentence says that allows, forbids or punishes. */
    claims: Forms,
    /** What a sentence says that lays a duty on somebody or tells how an office works; titles are free of it. */
    duties: Forms,
    /** Words in which an act, a claim or a duty means something else. */
    harmless: Forms,
    /** A sentence with one of them speaks of this site and what it does not say. */
    ourselves: Forms,
  }),
  /** Words whose full stop never ends a sentence, as they are printed: «TP.». */
  abbreviations: z.array(Text.endsWith('.', fault('abbreviation'))).min(1),
});
export type WordLists = z.infer<typeof WordLists>;
