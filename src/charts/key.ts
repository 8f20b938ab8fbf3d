import { drawHatch } from './hatch.ts';
import { SMALL, lineHeight } from './paper.ts';
import type { Paper } from './paper.ts';
import { drawBlock, textBlock } from './text-block.ts';
import type { TextBlock } from './text-block.ts';

/** A sign of the picture and its words. */
export interface KeyEntry {
  sign: 'hatch' | 'break' | 'point';
  words: string;
}

export interface Key {
  rows: readonly { entry: KeyEntry; block: TextBlock; top: number }[];
  height: number;
}

const INDENT = 28;

/** Lays out the words for what a picture cannot say in place: unknowns, breaks, long numbers. */
export function layKey(entries: readonly KeyEntry[], width: number, paper: Paper): Key {
  let height = 0;
  const rows = entries.map((entry) => {
    const block = textBlock(
      [{ text: entry.words, style: SMALL, role: 'ink' }],
      width - INDENT,
      paper,
    );
    const top = height;
    height += block.height + 4;
    return { entry, block, top };
  });
  return { rows, height };
}

/** Draws a key with its top left corner at a place. */
export function drawKey(
  ctx: CanvasRenderingContext2D,
  key: Key,
  x: number,
  y: number,
  paper: Paper,
): void {
  for (const { entry, block, top } of key.rows) {
    const middle = y + top + lineHeight(SMALL) / 2;
    if (entry.sign === 'hatch') {
      drawHatch(ctx, { x, y: middle - 6, width: 20, height: 12 }, paper.theme.hatch, 6);
    } else if (entry.sign === 'point') {
      ctx.fillStyle = paper.theme.strong;
      ctx.beginPath();
      ctx.arc(x + 10, middle, 5, 0, 2 * Math.PI);
      ctx.fill();
    } else {
      drawBreak(ctx, x + 10, middle - 8, middle + 8, paper.theme.mark);
    }
    drawBlock(ctx, block, x + INDENT, y + top, paper);
  }
}

/** A declared break: a dashed upright line. */
export function drawBreak(
  ctx: CanvasRenderingContext2D,
  x: number,
  top: number,
  bottom: number,
  color: string,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, bottom);
  ctx.stroke();
  ctx.setLineDash([]);
}
