import type { Chart, Plugin } from 'chart.js';
import { SMALL, STRONG, TITLE } from './paper.ts';
import type { Paper } from './paper.ts';
import type { ChartFrame } from './spec.ts';
import { drawBlock, textBlock } from './text-block.ts';
import type { Paragraph } from './text-block.ts';

/** Room around the drawing, and the plugin that fills it. */
export interface Frame {
  left: number;
  /** The x where the drawing ends. */
  right: number;
  top: number;
  bottom: number;
  plugin: Plugin;
}

/**
 * Sets title and unit above the drawing, notes, source line and date line below it, and the
 * watermark as a band at both ends, so that cutting one off leaves the other.
 */
export function layFrame(spec: ChartFrame, paper: Paper): Frame {
  const full = paper.frame === 'full';
  const pad = full ? 16 : 0;
  const inner = paper.width - 2 * pad;
  const small = (text: string): Paragraph => ({ text, style: SMALL, role: 'muted' });
  const head = textBlock(
    full ? [{ text: spec.title, style: TITLE, role: 'ink' }, small(spec.unit)] : [],
    inner,
    paper,
    2,
  );
  const said = [spec.coverage ?? '', ...spec.notes].map(small);
  const foot = textBlock(
    full ? [...said, small(spec.sourceLine), small(spec.dateLine)] : [],
    inner,
    paper,
    2,
  );
  const mark = textBlock(
    [{ text: spec.watermark ?? '', style: STRONG, role: 'ground' }],
    inner - 16,
    paper,
  );
  const band = mark.height === 0 ? 0 : mark.height + 8;
  const top = band + pad + head.height + (full ? 10 : band > 0 ? 8 : 0);
  const bottom = (full ? 10 : band > 0 ? 8 : 0) + foot.height + pad + band;

  const drawBand = (ctx: CanvasRenderingContext2D, y: number): void => {
    ctx.fillStyle = paper.theme.mark;
    ctx.fillRect(0, y, paper.width, band);
    drawBlock(ctx, mark, full ? pad : 8, y + 4, paper);
  };
  return {
    left: pad,
    right: paper.width - pad,
    top,
    bottom,
    plugin: {
      id: 'frame',
      beforeDraw({ ctx, height }: Chart) {
        if (full) {
          ctx.fillStyle = paper.theme.ground;
          ctx.fillRect(0, 0, paper.width, height);
        }
        drawBlock(ctx, head, pad, band + pad, paper);
        drawBlock(ctx, foot, pad, height - band - pad - foot.height, paper);
        if (band > 0) {
          drawBand(ctx, 0);
          drawBand(ctx, height - band);
        }
      },
    },
  };
}
