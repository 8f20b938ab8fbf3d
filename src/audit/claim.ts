import type { PageText } from './page-texts.ts';
import { DIGIT, squeeze, type Squeezed } from './squeezed.ts';

/** What kind of number a claim allows; the report counts by these, in this order. */
export const CLAIM_KINDS = [
  'figure',
  'target',
  'plan-quote',
  'data-words',
  'day',
  'phone',
  'ordinal',
  'count',
  'scale',
  'file',
  'address',
  'declared',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Where a number may stand. Every field that is given must hold. */
export interface Spot {
  /** The page's address; with a `*` at the end, every address that begins so. */
  page?: string;
  /** The last part of the page's address: the page of this very thing, framed or not, in any language. */
  pageOf?: string;
  /** Id of an element around it. */
  within?: string;
  /** An address that is linked in the same line, list item, row or card. */
  cites?: string;
  /** The picture that it is drawn in. */
  chart?: string;
  /** Address of the link whose whole text this is. */
  link?: string;
  /** The datum that this link names of itself. */
  of?: string;
  /** The telephone link that it is part of, `tel:113`. */
  calls?: string;
  /** Address of a link that ends right before it. */
  after?: string;
  /** Only labels that are read out, or only what a picture prints. */
  kind?: PageText['kind'];
}

/** Words with at least one number that the data allow, and where. */
export interface Claim {
  kind: ClaimKind;
  /** What it comes from, as a path a person can follow. */
  from: string;
  words: Squeezed;
  /** `whole`: the words as a whole. `stretch`: a part of them, long enough to be nothing else. */
  match: 'whole' | 'stretch';
  /** The words begin, or end, a text (a cell, a line, a drawn label). */
  begins: boolean;
  /** The words open a sentence or a listed thing: no other word stands right before them. */
  opens: boolean;
  ends: boolean;
  /** Any of them; none given: everywhere. */
  places: readonly Spot[];
  /** What must not follow: «111» is a number to call, «111 vụ» is not. */
  notBefore: RegExp | null;
}

/** Seven or eight Vietnamese syllables: no two sentences of the site share so many beside different numbers. */
export const ENOUGH = 24;

/** How claims of one origin are written down. */
export interface Origin {
  kind: ClaimKind;
  from: string;
  places?: readonly Spot[];
  notBefore?: RegExp;
}

/**
 * Words allowed as a whole. `^` at the head ties them to the beginning of a text, `$` at the end to
 * its end; `~` at the head only forbids a word right before; `|` stands between the cells of a row.
 */
export function whole(origin: Origin, ...phrases: readonly string[]): Claim[] {
  return phrases
    .filter((phrase) => DIGIT.test(phrase))
    .map((phrase) => ({
      kind: origin.kind,
      from: origin.from,
      words: squeeze(phrase.replace(/^[\^~]/, '').replace(/\$$/, '')),
      match: 'whole',
      begins: phrase.startsWith('^'),
      opens: phrase.startsWith('~'),
      ends: phrase.endsWith('$'),
      places: origin.places ?? [],
      notBefore: origin.notBefore ?? null,
    }));
}

/**
 * Words of which any long enough stretch is allowed: the plan's text, a sentence held in data/. A text
 * too short for that is allowed as a whole.
 */
export function stretch(origin: Origin, ...texts: readonly string[]): Claim[] {
  return texts
    .filter((text) => DIGIT.test(text))
    .flatMap((text): Claim[] => {
      const words = squeeze(text);
      const short = words.chars.length < 2 * ENOUGH && /\p{L}{2}/u.test(text);
      const claim: Claim = {
        kind: origin.kind,
        from: origin.from,
        words,
        match: 'stretch',
        begins: false,
        opens: false,
        ends: false,
        places: origin.places ?? [],
        notBefore: null,
      };
      return short ? [claim, { ...claim, match: 'whole' }] : [claim];
    });
}

// Ids, addresses and days are no sentences: what prints them has claims of its own.
const NO_SENTENCE =
  /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|https?:\/\/\S+|\d{4}(?:-\d\d){0,2}|[0-9a-f]{64})$/;

/** Every sentence with a number within a value of data/, as stretches; `from` gets the path. */
export function sentences(value: unknown, origin: Origin): Claim[] {
  if (typeof value === 'string') return NO_SENTENCE.test(value) ? [] : stretch(origin, value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentences(inner, { ...origin, from: `${origin.from}.${key}` }),
  );
}
