import type { WordLists } from '../../../schema/words.ts';
import type { Passage } from './passages.ts';

/** A part of a passage, from `start` up to `end`; its text never starts or ends with a space. */
export interface Sentence {
  passage: Passage;
  start: number;
  end: number;
}

/** A full stop, one or several signs, with the closing quotes and brackets that belong to them. */
const END = /[.!?…]+[»”"’')\]]*(?=\s|$)/gu;

/**
 * Splits a passage into sentences as Vietnamese prints them. Signs within a value, the plan's words or
 * a note end nothing, nor does an abbreviation; a sentence starts with anything but a small letter.
 * parse-latin, the splitter of retext, is not used: it joins what follows «con.» or «111.», which it
 * takes for English abbreviations.
 */
export function sentencesOf(
  passage: Passage,
  abbreviations: WordLists['abbreviations'],
): Sentence[] {
  const { text, origins } = passage;
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    const to = start + part.trimEnd().length;
    if (from < to) sentences.push({ passage, start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    if (origins[match.index] !== 'typed') continue;
    let end = match.index + match[0].length;
    // A note after the full stop belongs to the sentence before it.
    let next = nextLetter(text, end);
    while (next < text.length && origins[next] === 'note') {
      while (origins[next] === 'note') next += 1;
      end = next;
      next = nextLetter(text, end);
    }
    const stop = text.slice(start, match.index + 1);
    const following = text.slice(next).replace(/^[«“"‘'(\[]+/u, '');
    if (abbreviations.some((one) => endsWithWord(stop, one))) continue;
    if (!/^\p{Ll}/u.test(following)) cut(end);
  }
  cut(text.length);
  return sentences;
}

function nextLetter(text: string, from: number): number {
  const found = text.slice(from).search(/\S/u);
  return found === -1 ? text.length : from + found;
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, -word.length));
}

/** The sentence's own words as printed. */
export function textOf({ passage, start, end }: Sentence): string {
  return passage.text.slice(start, end);
}

/** Whether it names where it comes from: a note, the plan's words, or the day of a source. */
export function isSourced({ passage, start, end }: Sentence): boolean {
  return passage.origins
    .slice(start, end)
    .some((origin) => origin === 'note' || origin === 'quote' || origin === 'dated');
}

/** A question is no claim. */
export function isQuestion(sentence: Sentence): boolean {
  return /\?[»”"’')\]]*$/u.test(textOf(sentence));
}
