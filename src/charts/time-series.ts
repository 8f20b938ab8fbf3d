import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import { drawBreak, drawKey, layKey } from './key.ts';
import { SMALL, STRONG, WIDE } from './paper.ts';
import type { Paper } from './paper.ts';
import { leftScale, leftScaleWidth, placeOn } from './scales.ts';
import type { SeriesPoint, TimeSeriesSpec } from './spec.ts';
import { drawBlock, textBlock } from './text-block.ts';

/** Room over the highest tick for the number of a point. */
const HEAD = 24;

/** Points joined over time; an unknown period is a hatched column, a declared break cuts the line. */
export function timeSeries(spec: TimeSeriesSpec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const { right } = frame;
  const left = frame.left + leftScaleWidth(spec.axis, paper);
  const plot = paper.width >= WIDE ? 240 : 200;
  const ends = [...spec.points.map(({ at }) => at), ...spec.breaks.map(({ at }) => at)];
  const inset = Math.min(48, (right - left) / (2 * spec.points.length));
  const time = { min: Math.min(...ends), max: Math.max(...ends), ticks: [] };
  const x =
    time.min === time.max ? () => (left + right) / 2 : placeOn(time, left + inset, right - inset);

  const spans = spec.points.map(({ at }) => x(at));
  const slot = Math.min(
    96,
    2 * inset,
    ...spans.slice(1).map((place, index) => place - (spans[index] ?? 0)),
  );
  const labels = spec.points.map(({ label }) =>
    textBlock([{ text: label, style: SMALL, role: 'muted' }], Math.max(slot - 4, 30), paper),
  );
  const labelRoom = Math.max(...labels.map(({ height }) => height)) + 6;
  const unknown = spec.points.filter(({ reading }) => reading.value === null);
  const key = layKey(
    [
      ...unknown.map(({ label, reading }) => ({
        sign: 'hatch' as const,
        words: `${label}: ${reading.printed}`,
      })),
      ...spec.breaks.map(({ words }) => ({ sign: 'break' as const, words })),
    ],
    frame.right - frame.left,
    paper,
  );
  const below = labelRoom + (key.height > 0 ? key.height + 6 : 0);

  const furniture: Plugin = {
    id: 'series',
    beforeDatasetsDraw({ ctx, chartArea }: Chart) {
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
      spec.points.forEach(({ at }, index) => {
        const block = labels[index];
        if (block) drawBlock(ctx, block, x(at), chartArea.bottom + 6, paper, 'center');
      });
      let clear = -Infinity;
      for (const [index, { at, reading }] of spec.points.entries()) {
        const half = paper.measure(reading.printed, STRONG) / 2;
        const scale = chart.scales['y'];
        if (reading.value === null || !scale || x(at) - half < clear) continue;
        const middle = Math.min(Math.max(x(at), frame.left + half), right - half);
        const printed = textBlock(
          [{ text: reading.printed, style: STRONG, role: 'ink' }],
          2 * half + 1,
          paper,
        );
        const y = scale.getPixelForValue(reading.value);
        const top =
          isValley(spec.points, index) && y + 34 < chartArea.bottom
            ? y + 8
            : y - printed.height - 6;
        drawBlock(ctx, printed, middle, top, paper, 'center');
        clear = middle + half + 4;
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

/** Between higher neighbours the number stands under its point, clear of the line. */
function isValley(points: readonly SeriesPoint[], index: number): boolean {
  const value = points[index]?.reading.value;
  const around = [points[index - 1], points[index + 1]].flatMap(
    (point) => point?.reading.value ?? [],
  );
  return typeof value === 'number' && around.length > 0 && around.every((other) => other > value);
}

function say({ label, reading }: SeriesPoint): string {
  return `${label}: ${reading.printed}`;
}
