import type { Origin } from './passages.ts';
import type { Sentence } from './sentences.ts';

/** One word of a sentence; `start` and `end` are places in the passage. */
export interface Token {
  word: string;
  start: number;
  end: number;
  origin: Origin;
  /** Within «…»: somebody's speech, or a word that is only mentioned. */
  spoken: boolean;
  /** Only spaces or a hyphen stand between it and the word before. */
  joined: boolean;
}

/** Tokens `from` up to `to` of a sentence. */
export interface Found {
  form: string;
  from: number;
  to: number;
}

/** How many words of any kind «…» may stand for. */
const GAP = 8;

/** Letters, and the marks between them that nobody sees. */
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu;

/** The words of a sentence. */
export function tokensOf({ passage, start, end }: Sentence): Token[] {
  const { text, origins } = passage;
  const tokens: Token[] = [];
  // A quote that is never closed, or never opened, quotes nothing.
  const closed = count(text, '«') === count(text, '»');
  let depth = count(text.slice(0, start), '«') - count(text.slice(0, start), '»');
  let last = start;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const between = text.slice(last, at);
    for (const mark of between) depth += mark === '«' ? 1 : mark === '»' ? -1 : 0;
    last = at + match[0].length;
    tokens.push({
      word: folded(match[0]),
      start: at,
      end: last,
      origin: origins[at] ?? 'typed',
      spoken: closed && depth > 0,
      joined: /^[\s\p{Pd}]*$/u.test(between),
    });
  }
  return tokens;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Small letters, composed, and the two ways to set the tone of «hoà» and «hòa» made one. */
export function folded(word: string): string {
  return word
    .replaceAll(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .toLocaleLowerCase('vi-VN')
    .normalize('NFD')
    .replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$3$2')
    .normalize('NFC');
}

interface Wanted {
  form: string;
  words: readonly string[];
}

/** Forms by their first word; a list of data/words.json is read once, not for every sentence. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly Wanted[]>>();

function indexOf(forms: readonly string[]): ReadonlyMap<string, readonly Wanted[]> {
  const known = indexes.get(forms);
  if (known !== undefined) return known;
  const wanted = forms.map((form) => ({ form, words: form.split(' ').map(folded) }));
  const index = Map.groupBy(wanted, ({ words }) => words[0] ?? '');
  indexes.set(forms, index);
  return index;
}

/**
 * Every place where one of the forms stands, in order; of two that start together, the longer. A name
 * runs over its own signs («Phòng, chống …»): `overSigns`.
 */
export function findForms(
  tokens: readonly Token[],
  forms: readonly string[],
  { overSigns = false } = {},
): Found[] {
  const index = indexOf(forms);
  const found: Found[] = [];
  tokens.forEach(({ word }, from) => {
    const ends = (index.get(word) ?? []).flatMap(({ form, words }) => {
      const to = matchFrom(tokens, from, words, 0, overSigns);
      return to === null ? [] : [{ form, from, to }];
    });
    const longest = ends.sort((a, b) => b.to - a.to)[0];
    if (longest !== undefined) found.push(longest);
  });
  return found;
}

function matchFrom(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
  index: number,
  overSigns: boolean,
): number | null {
  const word = words[index];
  if (word === undefined) return from;
  if (word === '…') {
    for (let skip = 0; skip <= GAP && from + skip < tokens.length; skip += 1) {
      const to = matchFrom(tokens, from + skip, words, index + 1, overSigns);
      if (to !== null) return to;
    }
    return null;
  }
  const token = tokens[from];
  if (token?.word !== word) return null;
  const apart = index > 0 && words[index - 1] !== '…' && !token.joined;
  return apart && !overSigns ? null : matchFrom(tokens, from + 1, words, index + 1, overSigns);
}

/** Whether one place lies wholly within another. */
export function isWithin(inner: Found, outer: Found): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
