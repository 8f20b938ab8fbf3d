import type { Role } from './palette.ts';
import { TITLE, fontOf, lineHeight } from './paper.ts';
import type { Paper, TextStyle } from './paper.ts';
import { balance, wrap } from './wrap.ts';

/** What is needed of a 2D context to set text; the canvas and the SVG recorder both have it. */
export type TextContext = Pick<
  CanvasRenderingContext2D,
  'fillText' | 'fillStyle' | 'font' | 'textAlign' | 'textBaseline'
>;

export interface Paragraph {
  text: string;
  style: TextStyle;
  role: Role;
}

/** One line with its baseline, counted from the top of its block. */
interface Line extends Paragraph {
  baseline: number;
}

/** Wrapped paragraphs one under the other. */
export interface TextBlock {
  lines: readonly Line[];
  height: number;
}

/** Wraps paragraphs to a width; empty texts take no room. */
export function textBlock(
  paragraphs: readonly Paragraph[],
  width: number,
  paper: Paper,
  gap = 0,
): TextBlock {
  const lines: Line[] = [];
  let height = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.text === '') continue;
    if (height > 0) height += gap;
    const step = lineHeight(paragraph.style);
    const cut = paragraph.style === TITLE ? balance : wrap;
    for (const text of cut(paragraph.text, width, paragraph.style, paper.measure)) {
      // Letters sit low in their line: most room is needed above, for marks such as «Ế».
      lines.push({ ...paragraph, text, baseline: height + Math.round(step * 0.76) });
      height += step;
    }
  }
  return { lines, height };
}

/** Sets a block with its top at `y` and its lines starting, ending or centred at `x`. */
export function drawBlock(
  ctx: TextContext,
  block: TextBlock,
  x: number,
  y: number,
  paper: Paper,
  align: 'left' | 'right' | 'center' = 'left',
): void {
  for (const line of block.lines) {
    ctx.font = fontOf(line.style, paper.family);
    ctx.fillStyle = paper.theme[line.role];
    ctx.textAlign = align;
    ctx.textBaseline = 'alphabetic';
    ctx.fillText(line.text, x, y + line.baseline);
  }
}

/** Clears the ground under a block that is centred at `x`, so that no line runs through it. */
export function clearUnder(
  ctx: CanvasRenderingContext2D,
  block: TextBlock,
  x: number,
  y: number,
  paper: Paper,
): void {
  const widths = block.lines.map(({ text, style }) => paper.measure(text, style));
  const width = Math.max(0, ...widths) + 4;
  ctx.fillStyle = paper.theme.ground;
  ctx.fillRect(x - width / 2, y + 2, width, block.height - 3);
}
