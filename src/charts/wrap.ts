import type { Measure, TextStyle } from './paper.ts';

/**
 * A reader's device may show another font than the one that was measured. The widest of the
 * common ones, DejaVu Sans, needs up to 4.4 % more than Be Vietnam Pro at regular weight and up to
 * 15.1 % more in bold (measured on our own sentences), so that much room is kept.
 */
const SLACK = { 400: 1.05, 600: 1.16 };

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Pixels that a text may take, whatever font the device has. */
export function roomFor(text: string, style: TextStyle, measure: Measure): number {
  return measure(text, style) * SLACK[style.weight];
}

/** Does the text fit on one line of this width, whatever font the device has? */
export function fits(text: string, width: number, style: TextStyle, measure: Measure): boolean {
  return roomFor(text, style, measure) <= width;
}

/** Lines no wider than `width` pixels; a word that is wider is cut between letters. Never empty. */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n\r]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, width, style, measure)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line, width, style, measure)) {
      const head = headThatFits(line, width, style, measure);
      if (head === line) break;
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  lines.push(line);
  return lines;
}

/** The longest beginning that fits; at least one letter, so that wrapping always ends. */
function headThatFits(word: string, width: number, style: TextStyle, measure: Measure): string {
  let head = '';
  for (const { segment } of graphemes.segment(word)) {
    if (head !== '' && !fits(head + segment, width, style, measure)) return head;
    head += segment;
  }
  return head;
}
