import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import { SMALL, STRONG, WIDE } from './paper.ts';
import type { Paper, TextStyle } from './paper.ts';
import type { Dots100Spec } from './spec.ts';
import { drawBlock, textBlock } from './text-block.ts';

const STEP = 22;
const RADIUS = 8;
const SIDE = 10 * STEP;
const FIGURE: TextStyle = { size: 28, weight: 600 };

/** A share as a hundred dots, filled in reading order; an unknown share is one hatched square. */
export function dots100(spec: Dots100Spec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const { left, right } = frame;
  const share = spec.share.value;
  const beside = paper.width >= WIDE;
  const words = textBlock(
    [
      { text: spec.share.printed, style: share === null ? STRONG : FIGURE, role: 'ink' },
      // Without dots there is nothing to explain.
      { text: share === null ? '' : spec.key, style: SMALL, role: 'muted' },
    ],
    beside ? right - left - SIDE - 24 : right - left,
    paper,
    2,
  );
  const above = beside ? 0 : words.height + 10;
  const height = beside ? Math.max(SIDE, words.height) : SIDE;
  const full = Math.floor(share ?? 0);
  const part = (share ?? 0) - full;

  const furniture: Plugin = {
    id: 'dots',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      drawBlock(ctx, words, beside ? left + SIDE + 24 : left, chartArea.top - above, paper);
      if (share === null) {
        const box = { x: left, y: chartArea.top, width: SIDE, height: SIDE };
        drawHatch(ctx, box, paper.theme.hatch, 12);
      } else if (part > 0) {
        const dot = chart.getDatasetMeta(0).data[full];
        if (!dot) return;
        ctx.fillStyle = paper.theme.strong;
        ctx.beginPath();
        ctx.moveTo(dot.x, dot.y);
        ctx.arc(dot.x, dot.y, RADIUS, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * part);
        ctx.closePath();
        ctx.fill();
      }
    },
  };

  const places = Array.from({ length: 100 }, (_, index) => ({
    x: (index % 10) + 0.5,
    y: Math.floor(index / 10) + 0.5,
  }));
  const hidden = { type: 'linear', display: false, offset: false, min: 0, max: 10 } as const;
  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: places,
          pointRadius: share === null ? 0 : RADIUS,
          pointHitRadius: STEP,
          pointBackgroundColor: places.map((_, index) =>
            index < full ? paper.theme.strong : 'transparent',
          ),
          pointBorderColor: paper.theme.hatch,
          pointBorderWidth: places.map((_, index) => (index < full ? 0 : 1.25)),
        },
      ],
    },
    options: {
      ...stillOptions({ ...frame, top: frame.top + above }, left + SIDE, left, height - SIDE),
      scales: { x: hidden, y: { ...hidden, reverse: true } },
    },
    plugins: [frame.plugin, furniture],
  };
  return {
    width: paper.width,
    height: frame.top + above + height + frame.bottom,
    config: anyKind(config),
    sayings: [
      { dataset: 0, index: Math.min(full, 99), text: `${spec.title}: ${spec.share.printed}` },
    ],
  };
}
