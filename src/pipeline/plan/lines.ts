import { classOf, SPACE } from './text-class.ts';

/** One source line. Offsets are UTF-16 units into the source, `number` is 1-based. */
export interface Line {
  number: number;
  /** First unit of the line, and first unit of the next one. */
  start: number;
  next: number;
  /** Where the text begins (after indentation). */
  from: number;
  /** The text: trimmed, NFC, non-breaking spaces made plain, runs of spaces made one. */
  text: string;
  /** Level of a Markdown heading mark taken off the text; 0 without one. */
  hashes: number;
  /** True when a form feed stands before the text: a new page begins here. */
  page: boolean;
}

const ODD_SPACE =
  /[\t\v\f\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;
const ODD_SPACES = /[\s\u00ad\u200b\u2060\ufeff]+/g;
const COMBINING = /[\u0300-\u036f]/;

/** Splits a text into lines (LF, CRLF or CR), each with its cleaned text. Linear in the input. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const decomposed = COMBINING.test(source);
  const odd = ODD_SPACE.test(source);
  // The next CR is looked for once, not from every line: the scan stays linear.
  let cr = source.indexOf('\r');
  const size = source.length;
  let start = 0;
  while (start < size) {
    let end = source.indexOf('\n', start);
    if (end < 0) end = size;
    let next = end < size ? end + 1 : size;
    if (cr >= 0 && cr < end) {
      end = cr;
      next = source.charCodeAt(cr + 1) === 10 ? cr + 2 : cr + 1;
      cr = source.indexOf('\r', next);
    }
    let from = start;
    let to = end;
    let page = false;
    while (from < to && classOf(source.charCodeAt(from)) === SPACE) {
      if (source.charCodeAt(from) === 12) page = true;
      from += 1;
    }
    while (to > from && classOf(source.charCodeAt(to - 1)) === SPACE) to -= 1;
    let text = from === to ? '' : source.slice(from, to);
    if (odd && text !== '' && ODD_SPACE.test(text)) {
      text = text.replace(ODD_SPACES, (run) => (run === '\u00ad' || run === '\u200b' ? '' : ' '));
    }
    if (decomposed && text !== '') text = text.normalize('NFC');
    let hashes = 0;
    if (text.charCodeAt(0) === 35) {
      while (hashes < 7 && text.charCodeAt(hashes) === 35) hashes += 1;
      if (hashes < 7 && text.charCodeAt(hashes) === 32) text = text.slice(hashes + 1).trim();
      else hashes = 0;
    }
    lines.push({ number: lines.length + 1, start, next, from, text, hashes, page });
    start = next;
  }
  return lines;
}
