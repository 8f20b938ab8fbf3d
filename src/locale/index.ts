import { vi } from './vi/index.ts';

/** Every word that a site prints, as messages: a language without one of them does not compile. */
export type Words = typeof vi;

/** The languages that an edition may be in, by their BCP 47 tag (`language` of data/site.json). */
export const LANGUAGES: Readonly<Record<string, Words>> = { vi };
