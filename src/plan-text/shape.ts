import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Role } from './roles.ts';
import { classOf, DIGIT, endingOf, LOWER } from './text-class.ts';

/** How a text is set: whether its lines are broken by hand, how wide, and what blank lines mean. */
export interface Shape {
  /** True where sentences run on over line ends. */
  wrapped: boolean;
  /** Width that nine of ten lines stay within, in characters. */
  width: number;
  /** True where a blank line stands between paragraphs, false where it stands between any lines. */
  blanksPart: boolean;
}

/** A shorter line that ends open is more likely a title than broken by hand. */
const LONG = 40;

/** Measures a text. Linear; looks at no more than 20,000 lines. */
export function shapeOf(lines: readonly Line[], roles: readonly Role[]): Shape {
  const widths = new Uint32Array(401);
  const fullWidths = new Uint32Array(401);
  let seen = 0;
  let open = 0;
  let runOn = 0;
  let runOnOverBlank = 0;
  let before: Line | null = null;
  let blank = false;
  for (let i = 0; i < lines.length && seen < 20_000; i += 1) {
    const line = lines[i];
    if (!line) break;
    const role = roles[i];
    if (role === 'blank') blank = true;
    if (role === 'page-header' || role === 'front-matter') before = null;
    if (role !== 'text') continue;
    seen += 1;
    count(widths, line);
    if (before) {
      if (before.text.length >= LONG && endingOf(before.text) !== 2) open += 1;
      if (runsOn(line.text, before.text)) {
        runOn += 1;
        count(fullWidths, before);
        if (blank) runOnOverBlank += 1;
      }
    }
    before = line;
    blank = false;
  }
  // Where a paragraph is one line, next to no line begins in lower case after an open one.
  const width =
    runOn > 3
      ? percentile(fullWidths, runOn)
      : Math.max(percentile(widths, seen), runOn > 0 ? percentile(fullWidths, runOn) : 0);
  const wrapped = runOn > 0 && runOn / Math.max(open, 1) > 0.25 && width < 160;
  return { wrapped, width, blanksPart: !wrapped || runOnOverBlank * 2 < runOn };
}

function count(widths: Uint32Array, line: Line): void {
  const width = Math.min(line.text.length, 400);
  widths[width] = (widths[width] ?? 0) + 1;
}

/** The width that nine of ten stay within. */
function percentile(widths: Uint32Array, total: number): number {
  let rest = total * 0.1;
  let width = 400;
  while (width > 1 && rest >= (widths[width] ?? 0)) {
    rest -= widths[width] ?? 0;
    width -= 1;
  }
  return width;
}

/** True where a line can only be the middle of a sentence that the line before began. */
function runsOn(text: string, before: string): boolean {
  const kind = classOf(text.charCodeAt(0));
  if (kind !== LOWER && kind !== DIGIT) return false;
  if (endingOf(before) === 2) return false;
  if (kind === DIGIT) return before.length > 40 && findMark(text) === null;
  const second = text.charCodeAt(1);
  // «a)», «a.», and Word's hollow bullet «o Nội dung» go on from nothing.
  return second !== 41 && second !== 46 && !(second === 32 && text.startsWith('o '));
}
