import type { Box } from './hatch.ts';
import type { Theme } from './palette.ts';
import type { Threshold } from './spec.ts';

/** The line, and a foot along the side of the bar where a result meets the target. */
export function drawThreshold(
  ctx: CanvasRenderingContext2D,
  threshold: Threshold,
  lines: readonly number[],
  bar: Box,
  theme: Theme,
  end: number,
): void {
  const [from = bar.x, to = bar.x + bar.width] = lines;
  ctx.fillStyle = theme.mark;
  if (threshold.meets === 'at-or-below') ctx.fillRect(bar.x, bar.y + bar.height, from - bar.x, 4);
  else if (threshold.meets !== 'about') ctx.fillRect(from, bar.y + bar.height, to - from, 4);
  for (const x of lines) {
    // The separator keeps the line apart from bar and hatch alike.
    ctx.fillStyle = theme.ground;
    ctx.fillRect(x - 3, bar.y - 4, 6, bar.height + 4);
    ctx.fillStyle = theme.mark;
    ctx.fillRect(x - 1.5, bar.y - 4, 3, end - bar.y + 4);
  }
}

/** A result whose period still runs: a dashed outline on a lighter bar. */
export function drawOpenEdge(
  ctx: CanvasRenderingContext2D,
  start: number,
  end: number,
  box: Box,
  theme: Theme,
): void {
  const width = Math.abs(end - start);
  if (width < 3) return;
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 2;
  ctx.setLineDash([5, 3]);
  ctx.beginPath();
  ctx.rect(Math.min(start, end) + 1, box.y + 1, width - 2, box.height - 2);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** The national value: a hollow diamond, in the bar and in its label. */
export function drawDiamond(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  theme: Theme,
): void {
  ctx.fillStyle = theme.ground;
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, y - 6);
  ctx.lineTo(x + 6, y);
  ctx.lineTo(x, y + 6);
  ctx.lineTo(x - 6, y);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}

/** Where the way to a goal begins: a hollow circle, in the bar and in its label. */
export function drawCircle(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  theme: Theme,
): void {
  ctx.fillStyle = theme.ground;
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(x, y, 5, 0, 2 * Math.PI);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}

/** What cannot be measured: an outline with a row of crosses, unlike the hatch of an unknown. */
export function drawCrosses(ctx: CanvasRenderingContext2D, box: Box, color: string): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  ctx.rect(box.x + 0.6, box.y + 0.6, box.width - 1.2, box.height - 1.2);
  const middle = box.y + box.height / 2;
  for (let x = box.x + 14; x < box.x + box.width - 8; x += 20) {
    ctx.moveTo(x - 4, middle - 4);
    ctx.lineTo(x + 4, middle + 4);
    ctx.moveTo(x - 4, middle + 4);
    ctx.lineTo(x + 4, middle - 4);
  }
  ctx.stroke();
}
