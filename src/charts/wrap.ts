import type { Measure, TextStyle } from './paper.ts';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Does the text fit on one line of this width? */
export function fits(text: string, width: number, style: TextStyle, measure: Measure): boolean {
  return measure(text, style) <= width;
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

/** The same lines made about equally long, so that a title leaves no single word behind. */
export function balance(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines = wrap(text, width, style, measure);
  let tooNarrow = width / lines.length / 2;
  let enough = width;
  while (enough - tooNarrow > 4) {
    const middle = (tooNarrow + enough) / 2;
    if (wrap(text, middle, style, measure).length > lines.length) tooNarrow = middle;
    else enough = middle;
  }
  return wrap(text, enough, style, measure);
}
