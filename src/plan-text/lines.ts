import { classOf, SPACE } from './text-class.ts';

/**
 * One source line. Offsets are UTF-16 units into the source, `number` is 1-based. Blank lines
 * share one object and know none of these.
 */
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
  /** True where tabs part the text into three cells or more. */
  cells: boolean;
  /** True when a form feed stands before the text: a new page begins here. */
  page: boolean;
}

/** Every blank line is one of these two: only its place in the list tells where it stands. */
const BLANK: Line = {
  number: 0,
  start: 0,
  next: 0,
  from: 0,
  text: '',
  hashes: 0,
  cells: false,
  page: false,
};
const BLANK_PAGE: Line = { ...BLANK, page: true };

const DECOMPOSED = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+/g;
const ODD_SPACES = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/** Bits of what a line is: 1 spaces to be put right, 2 accents to be composed, 4 cells parted by tabs. */
function needs(source: string, from: number, to: number): number {
  let out = 0;
  let before = 0;
  let tabs = 0;
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 32) {
      if (before === 32) out |= 1;
    } else if (code < 0xa0) {
      if (code < 32) {
        out |= 1;
        if (code === 9 && before !== 9) tabs += 1;
      }
    } else if (code < 0x1000) {
      if (code === 0xa0 || code === 0xad) out |= 1;
      else if (code >= 0x300 && code < 0x370) out |= 2;
    } else if (code >= 0x2000 && isOddSpace(code)) out |= 1;
    before = code;
  }
  return tabs > 1 ? out | 4 : out;
}

/** Spaces above Latin: en quad to zero width, separators, narrow, mathematical, wide, BOM. */
function isOddSpace(code: number): boolean {
  if (code <= 0x200b) return true;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f) return true;
  return code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff;
}

/** Where each line ends and where the next begins, in turn. */
function lineBreaks(source: string): number[] {
  const out: number[] = [];
  const size = source.length;
  let start = 0;
  if (source.includes('\r')) {
    for (const match of source.matchAll(/\r\n?|\n/g)) {
      start = match.index + match[0].length;
      out.push(match.index, start);
    }
  } else {
    for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
      start = end + 1;
      out.push(end, start);
    }
  }
  if (start < size) out.push(size, size);
  return out;
}

/** Latin letters with their accents composed (NFC), as every text of the tree is. */
export function composed(text: string): string {
  return text.replace(DECOMPOSED, (part) => part.normalize('NFC'));
}

/** Splits a text into lines (LF, CRLF or CR), each with its cleaned text. Linear in the input. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const breaks = lineBreaks(source);
  let start = 0;
  for (let k = 0; k < breaks.length; k += 2) {
    const end = breaks[k] as number;
    const next = breaks[k + 1] as number;
    let from = start;
    let to = end;
    let page = false;
    while (from < to && classOf(source.charCodeAt(from)) === SPACE) {
      if (source.charCodeAt(from) === 12) page = true;
      from += 1;
    }
    while (to > from && classOf(source.charCodeAt(to - 1)) === SPACE) to -= 1;
    if (from === to) {
      lines.push(page ? BLANK_PAGE : BLANK);
      start = next;
      continue;
    }
    let text = source.slice(from, to);
    const first = source.charCodeAt(from);
    const need = needs(source, from, to);
    if ((need & 1) !== 0) {
      text = text.replace(ODD_SPACES, (run) => (run === '\u00ad' || run === '\u200b' ? '' : ' '));
    }
    // Only Latin letters: what else may change under NFC is left as it is.
    if ((need & 2) !== 0) text = composed(text);
    // A quotation in Markdown: its sign is no part of the words.
    if (first === 62) text = text.replace(/^(?:>\s?)+/, '').trim() || '>';
    let hashes = 0;
    if (first === 35) {
      while (hashes < 7 && text.charCodeAt(hashes) === 35) hashes += 1;
      if (hashes < 7 && text.charCodeAt(hashes) === 32) text = text.slice(hashes + 1).trim();
      else hashes = 0;
    }
    const cells = (need & 4) !== 0;
    lines.push({ number: lines.length + 1, start, next, from, text, hashes, cells, page });
    start = next;
  }
  return lines;
}
