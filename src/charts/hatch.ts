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
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  const outline = inset(box, 0.6);
  ctx.rect(outline.x, outline.y, outline.width, outline.height);
  // The ends of slanted strokes are square: a pixel further in, they stay under the outline.
  const { x, y, width, height } = inset(box, 1);
  for (let foot = step; foot < width + height; foot += step) {
    const startX = Math.max(0, foot - height);
    const endX = Math.min(width, foot);
    ctx.moveTo(x + startX, y + Math.min(height, foot - startX));
    ctx.lineTo(x + endX, y + foot - endX);
  }
  ctx.stroke();
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(0, width - 2 * by),
    height: Math.max(0, height - 2 * by),
  };
}
