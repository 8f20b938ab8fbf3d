import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import { drawBreak, drawKey, layKey } from './key.ts';
import { WIDE } from './paper.ts';
import type { Paper } from './paper.ts';
import { leftScale, leftScaleWidth } from './scales.ts';
import { laySeries } from './series-layout.ts';
import type { SeriesLayout } from './series-layout.ts';
import type { SeriesPoint, TimeSeriesSpec } from './spec.ts';
import { clearUnder, drawBlock } from './text-block.ts';

/** Room over the highest tick for the number of a point. */
const HEAD = 24;

/** Points joined over time; an unknown period is a hatched column, a declared break cuts the line. */
export function timeSeries(spec: TimeSeriesSpec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const { right } = frame;
  const left = frame.left + leftScaleWidth(spec.axis, paper);
  const plot = paper.width >= WIDE ? 240 : 200;
  const { x, slot, periods, values, rest } = laySeries(spec, left, right, paper);
  const labelRoom = Math.max(...periods.map(({ block }) => block.height)) + 6;
  const unknown = spec.points.filter(({ reading }) => reading.value === null);
  const key = layKey(
    [
      ...unknown.map((point) => ({ sign: 'hatch' as const, words: say(point) })),
      ...spec.breaks.map(({ words }) => ({ sign: 'break' as const, words })),
      ...rest.map((point) => ({ sign: 'point' as const, words: say(point) })),
    ],
    frame.right - frame.left,
    paper,
  );
  const below = labelRoom + (key.height > 0 ? key.height + 6 : 0);

  const furniture: Plugin = {
    id: 'series',
    beforeDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      for (const value of values) clearUnder(ctx, value.block, value.x, topOf(chart, value), paper);
      const column = Math.min(slot * 0.7, 40);
      for (const { at } of unknown) {
        drawHatch(
          ctx,
          { x: x(at) - column / 2, y: chartArea.top + HEAD, width: column, height: plot - HEAD },
          paper.theme.hatch,
        );
      }
      for (const { at } of spec.breaks) {
        drawBreak(ctx, x(at), chartArea.top, chartArea.bottom, paper.theme.mark);
      }
    },
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      for (const { x: middle, block } of periods) {
        drawBlock(ctx, block, middle, chartArea.bottom + 6, paper, 'center');
      }
      for (const value of values) {
        drawBlock(ctx, value.block, value.x, topOf(chart, value), paper, 'center');
      }
      drawKey(ctx, key, frame.left, chartArea.bottom + labelRoom + 6, paper);
    },
  };

  const line = lineOf(spec, x, left);
  const config: ChartConfiguration<'line', { x: number; y: number | null }[]> = {
    type: 'line',
    data: {
      datasets: [
        {
          data: line.map(({ place, value }) => ({ x: place, y: value })),
          spanGaps: false,
          borderColor: paper.theme.strong,
          borderWidth: 2.5,
          backgroundColor: paper.theme.strong,
          pointBackgroundColor: paper.theme.strong,
          pointBorderColor: paper.theme.ground,
          pointBorderWidth: 2,
          pointRadius: 6,
          pointHitRadius: 16,
        },
        {
          // A place to point at for each unknown; its shape is the hatched column.
          data: unknown.map(({ at }) => ({
            x: x(at) - left,
            y: (spec.axis.min + spec.axis.max) / 2,
          })),
          showLine: false,
          pointRadius: 0,
          pointHitRadius: 24,
        },
      ],
    },
    options: {
      ...stillOptions(frame, right, frame.left, below),
      scales: {
        x: { type: 'linear', display: false, offset: false, min: 0, max: right - left },
        y: leftScale(spec.axis, left - frame.left, HEAD, plot, paper),
      },
    },
    plugins: [frame.plugin, furniture],
  };
  return {
    width: paper.width,
    height: frame.top + plot + below + frame.bottom,
    config: anyKind(config),
    sayings: [
      ...line.flatMap(({ point }, index) =>
        point ? [{ dataset: 0, index, text: say(point) }] : [],
      ),
      ...unknown.map((point, index) => ({ dataset: 1, index, text: say(point) })),
    ],
  };
}

/** Top of a number beside its point: over it, or under it in a valley with room to the axis. */
function topOf(chart: Chart, { point, block, under }: SeriesLayout['values'][number]): number {
  const y = chart.scales['y']?.getPixelForValue(point.reading.value ?? 0) ?? 0;
  const fitsUnder = under && y + 14 + block.height < chart.chartArea.bottom;
  return fitsUnder ? y + 8 : y - block.height - 6;
}

/** Points in order, with an empty one where an unknown or a break interrupts the line. */
function lineOf(spec: TimeSeriesSpec, x: (at: number) => number, left: number) {
  const points = spec.points.map((point) => ({
    at: point.at,
    value: point.reading.value,
    point: point.reading.value === null ? null : point,
  }));
  const cuts = spec.breaks.map(({ at }) => ({ at, value: null, point: null }));
  return [...points, ...cuts]
    .sort((a, b) => a.at - b.at)
    .map((one) => ({ ...one, place: x(one.at) - left }));
}

function say({ label, reading }: SeriesPoint): string {
  return `${label}: ${reading.printed}`;
}
