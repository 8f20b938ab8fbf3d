/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type StrokeContext = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'rect' | 'stroke' | 'strokeStyle' | 'lineWidth'
>;

/**
 * The shape of an unknown: slanted strokes in an outline, drawn as lines that end at the edges.
 * No pattern, clip or id is needed, so it prints, copies and scales alike everywhere.
 * `step` is the distance between strokes in pixels.
 */
export function drawHatch(ctx: StrokeContext, box: Box, color: string, step = 8): void {
  const { x, y, width, height } = box;
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  ctx.rect(x + 0.6, y + 0.6, Math.max(0, width - 1.2), Math.max(0, height - 1.2));
  for (let foot = step; foot < width + height; foot += step) {
    const startX = Math.max(0, foot - height);
    const endX = Math.min(width, foot);
    ctx.moveTo(x + startX, y + Math.min(height, foot - startX));
    ctx.lineTo(x + endX, y + foot - endX);
  }
  ctx.stroke();
}
