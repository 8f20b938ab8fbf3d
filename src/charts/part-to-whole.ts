import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { BarPoint, Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import type { Role } from './palette.ts';
import { BODY, STRONG } from './paper.ts';
import type { Paper } from './paper.ts';
import { pixelScale, placeOn } from './scales.ts';
import type { NamedReading, PartToWholeSpec } from './spec.ts';
import { drawBlock, textBlock } from './text-block.ts';
import type { TextBlock } from './text-block.ts';

const BAR = 36;
/** The thin bar under a part's name, at the part's own place: no colour is needed to find it. */
const TRACE = 8;
const FILLS: readonly Role[] = ['strong', 'second', 'soft'];

interface Part {
  part: NamedReading;
  from: number;
  to: number;
  role: Role;
  label: TextBlock;
  value: TextBlock;
  stacked: boolean;
  top: number;
  height: number;
}

/** One bar divided into its parts, and under it a row for each part with its name, number and place. */
export function partToWhole(spec: PartToWholeSpec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const { left, right } = frame;
  const inner = right - left;
  const axis = { min: 0, max: spec.whole.value, ticks: [] };
  const place = placeOn(axis, left, right);
  const known = spec.parts.reduce((sum, { reading }) => sum + (reading.value ?? 0), 0);

  const whole = textBlock([{ text: spec.whole.printed, style: STRONG, role: 'ink' }], inner, paper);
  const bar = whole.height + 4;
  let height = bar + BAR + 14;
  let from = 0;
  const parts = spec.parts.map((part, index): Part => {
    const { value: share, printed } = part.reading;
    const room = paper.measure(printed, STRONG);
    const stacked = share === null || room > inner * 0.4;
    const label = textBlock(
      [{ text: part.label, style: BODY, role: 'ink' }],
      stacked ? inner : inner - room - 16,
      paper,
    );
    const value = textBlock([{ text: printed, style: STRONG, role: 'ink' }], inner, paper);
    const tall = stacked ? label.height + value.height : Math.max(label.height, value.height);
    const row: Part = {
      part,
      from: share === null ? known : from,
      to: share === null ? spec.whole.value : from + share,
      role: FILLS[index % FILLS.length] ?? 'strong',
      label,
      value,
      stacked,
      top: height,
      height: tall + 2,
    };
    from += share ?? 0;
    height += tall + 2 + TRACE + 12;
    return row;
  });

  const words: Plugin = {
    id: 'words',
    beforeDatasetsDraw({ ctx, chartArea }: Chart) {
      ctx.fillStyle = paper.theme.track;
      for (const { top, height: tall } of parts) {
        ctx.fillRect(left, chartArea.top + top + tall, inner, TRACE);
      }
    },
    afterDatasetsDraw({ ctx, chartArea }: Chart) {
      const top = chartArea.top;
      drawBlock(ctx, whole, left, top, paper);
      const rest = { x: place(known), y: top + bar, width: right - place(known), height: BAR };
      if (known < spec.whole.value) drawHatch(ctx, rest, paper.theme.hatch);
      // The separator between neighbours.
      ctx.fillStyle = paper.theme.ground;
      for (const { from: start } of parts) {
        if (start > 0) ctx.fillRect(place(start) - 1, top + bar, 2, BAR);
      }
      for (const part of parts) {
        const y = top + part.top;
        drawBlock(ctx, part.label, left, y, paper);
        if (part.stacked) drawBlock(ctx, part.value, left, y + part.label.height, paper);
        else drawBlock(ctx, part.value, right, y, paper, 'right');
        const box = {
          x: place(part.from),
          y: y + part.height,
          width: place(part.to) - place(part.from),
          height: TRACE,
        };
        if (part.part.reading.value === null) {
          ctx.fillStyle = paper.theme.ground;
          ctx.fillRect(box.x, box.y, box.width, box.height);
          drawHatch(ctx, box, paper.theme.hatch, 6);
        } else {
          ctx.fillStyle = paper.theme[part.role];
          ctx.fillRect(box.x, box.y, Math.max(box.width, 1.5), box.height);
        }
      }
    },
  };

  const config: ChartConfiguration<'bar', BarPoint[]> = {
    type: 'bar',
    data: {
      datasets: [
        {
          data: parts.map(({ from: start, to }) => ({ x: [start, to], y: bar + BAR / 2 })),
          barThickness: BAR,
          borderSkipped: false,
          inflateAmount: 0,
          backgroundColor: parts.map(({ part, role }) =>
            part.reading.value === null ? 'transparent' : paper.theme[role],
          ),
        },
      ],
    },
    options: {
      ...stillOptions(frame),
      indexAxis: 'y',
      scales: {
        x: { type: 'linear', display: false, min: 0, max: spec.whole.value },
        y: pixelScale(height),
      },
    },
    plugins: [frame.plugin, words],
  };
  return {
    width: paper.width,
    height: frame.top + height + frame.bottom,
    config: anyKind(config),
    sayings: parts.map(({ part }, index) => ({
      dataset: 0,
      index,
      text: `${part.label}: ${part.reading.printed}`,
    })),
  };
}
