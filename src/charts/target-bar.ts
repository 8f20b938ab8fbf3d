import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { BarPoint, Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import type { Theme } from './palette.ts';
import { SMALL, STRONG } from './paper.ts';
import type { Paper } from './paper.ts';
import { TICK_ROW, clearTicks, pixelScale, placeOn, valueScale } from './scales.ts';
import type { TargetBarSpec, TargetReading, TargetState } from './spec.ts';
import {
  drawCircle,
  drawCrosses,
  drawDiamond,
  drawOpenEdge,
  drawThreshold,
} from './target-marks.ts';
import { drawBlock, textBlock } from './text-block.ts';
import type { TextBlock } from './text-block.ts';

const BAR = 26;
const GAP = 16;

interface Row {
  result: TargetReading;
  words: TextBlock;
  top: number;
  bar: number;
}

/** A target and its result: a track, the line of the target, and the result or a hatched unknown. */
export function targetBar(spec: TargetBarSpec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const { left, right } = frame;
  const inner = right - left;
  const place = placeOn(spec.axis, left, right);

  const rows: Row[] = [];
  let height = 0;
  for (const result of spec.results) {
    const words = textBlock(wordsOf(result), inner, paper, 1);
    const top = height + (rows.length > 0 ? GAP : 0);
    rows.push({ result, words, top, bar: top + words.height + 6 });
    height = top + words.height + 6 + BAR;
  }
  height += 4;

  const marks = [spec.threshold.from, ...(spec.threshold.to ? [spec.threshold.to] : [])];
  const lines = marks.map((mark) => place(mark.value));
  const ticks = clearTicks(spec.axis, left, right, paper, lines);
  const label = textBlock(
    [{ text: spec.threshold.words, style: { ...SMALL, weight: 600 }, role: 'mark' }],
    inner,
    paper,
  );
  const labelAt = alignAt(
    lines.reduce((sum, x) => sum + x, 0) / lines.length,
    label,
    left,
    right,
    paper,
  );
  const origin = spec.baseline?.value ?? spec.axis.min;
  const keys = keysOf(spec, inner - 18, paper);
  const below = keys.reduce((sum, { words }) => sum + words.height + 4, label.height + 2);

  const furniture: Plugin = {
    id: 'target',
    beforeDatasetsDraw({ ctx, chartArea }: Chart) {
      for (const row of rows) {
        ctx.fillStyle = paper.theme.track;
        ctx.fillRect(left, chartArea.top + row.bar, inner, BAR);
      }
    },
    afterDatasetsDraw({ ctx, chartArea }: Chart) {
      for (const row of rows) {
        const box = { x: left, y: chartArea.top + row.bar, width: inner, height: BAR };
        if (row.result.state === 'not-found') drawHatch(ctx, box, paper.theme.hatch);
        if (row.result.state === 'not-measurable') drawCrosses(ctx, box, paper.theme.hatch);
        if (row.result.state === 'in-progress')
          drawOpenEdge(ctx, place(origin), place(row.result.reading.value ?? 0), box, paper.theme);
        drawBlock(ctx, row.words, left, chartArea.top + row.top, paper);
      }
      const labelTop = chartArea.bottom + TICK_ROW;
      for (const row of rows) {
        const last = row === rows.at(-1);
        const y = chartArea.top + row.bar;
        drawThreshold(
          ctx,
          spec.threshold,
          lines,
          { x: left, y, width: inner, height: BAR },
          paper.theme,
          last ? labelTop + 1 : y + BAR + 4,
        );
      }
      drawBlock(ctx, label, labelAt.x, labelTop, paper, labelAt.align);
      let y = labelTop + label.height + 4;
      for (const { value, words, sign } of keys) {
        for (const row of rows)
          sign(ctx, place(value), chartArea.top + row.bar + BAR / 2, paper.theme);
        sign(ctx, left + 7, y + 9, paper.theme);
        drawBlock(ctx, words, left + 18, y, paper);
        y += words.height + 4;
      }
    },
  };

  const ends: [number, number] = [spec.axis.min, spec.axis.max];
  const config: ChartConfiguration<'bar', BarPoint[]> = {
    type: 'bar',
    data: {
      datasets: [
        {
          data: rows.map(({ result, bar }) => ({
            // An unknown can lie anywhere on the scale: its shape is the whole of it.
            x: result.reading.value === null ? ends : [origin, result.reading.value],
            y: bar + BAR / 2,
          })),
          barThickness: BAR,
          borderSkipped: false,
          inflateAmount: 0,
          backgroundColor: rows.map(({ result }) => fillOf(result.state, paper.theme)),
        },
      ],
    },
    options: {
      ...stillOptions(frame, right, left, below),
      indexAxis: 'y',
      scales: { x: valueScale(spec.axis, ticks, paper, false), y: pixelScale(height) },
    },
    plugins: [frame.plugin, furniture],
  };
  return {
    width: paper.width,
    height: frame.top + height + TICK_ROW + below + frame.bottom,
    config: anyKind(config),
    sayings: rows.map(({ result }, index) => ({
      dataset: 0,
      index,
      text: [...wordsOf(result).map(({ text }) => text), spec.threshold.words]
        .filter((text) => text !== '')
        .join('. '),
    })),
  };
}

/** What else is marked in the bars, each with its sign and its words under the drawing. */
function keysOf({ baseline, national }: TargetBarSpec, width: number, paper: Paper) {
  const signs = [
    { mark: baseline, sign: drawCircle },
    { mark: national, sign: drawDiamond },
  ];
  return signs.flatMap(({ mark, sign }) =>
    mark === null
      ? []
      : [
          {
            value: mark.value,
            words: textBlock([{ text: mark.printed, style: SMALL, role: 'ink' }], width, paper),
            sign,
          },
        ],
  );
}

function wordsOf(result: TargetReading) {
  const { label, reading, stateWords, note } = result;
  return [
    { text: label, style: SMALL, role: 'ink' },
    {
      text: stateWords === '' ? reading.printed : `${reading.printed} – ${stateWords}`,
      style: STRONG,
      role: 'ink',
    },
    { text: note ?? '', style: SMALL, role: 'muted' },
  ] as const;
}

/** Centred under its line where there is room, else flush with the nearer edge. */
function alignAt(
  middle: number,
  block: TextBlock,
  left: number,
  right: number,
  paper: Paper,
): { x: number; align: 'left' | 'center' | 'right' } {
  const half = Math.max(...block.lines.map(({ text, style }) => paper.measure(text, style))) / 2;
  if (middle - half < left) return { x: left, align: 'left' };
  return middle + half > right ? { x: right, align: 'right' } : { x: middle, align: 'center' };
}

/** Unknowns stay empty here and get their own shape. */
function fillOf(state: TargetState, theme: Theme): string {
  if (state === 'met') return theme.strong;
  if (state === 'missed') return theme.third;
  return state === 'in-progress' ? theme.soft : 'transparent';
}
