import type { Scale } from 'chart.js';
import { SMALL, lineHeight } from './paper.ts';
import type { Paper } from './paper.ts';
import type { Axis, Mark } from './spec.ts';

/** Room under a drawing for its row of tick labels. */
export const TICK_ROW = lineHeight(SMALL) + 6;

/** Place of a value between two pixels: what Chart.js will compute, known before it runs. */
export function placeOn(axis: Axis, left: number, right: number): (value: number) => number {
  return (value) => left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
}

/** The ticks whose labels stand clear of each other and of a forbidden place; ends come first. */
export function clearTicks(
  axis: Axis,
  left: number,
  right: number,
  paper: Paper,
  taken: readonly number[] = [],
): Mark[] {
  const place = placeOn(axis, left, right);
  const boxes = taken.map((x) => ({ from: x - 2, to: x + 2 }));
  const inner = axis.ticks.slice(1, -1);
  const order = [...axis.ticks.slice(0, 1), ...axis.ticks.slice(1).slice(-1), ...inner];
  const kept = new Set<Mark>();
  for (const tick of order) {
    const width = paper.measure(tick.printed, SMALL);
    // The labels at the ends stand inside the scale, the others are centred (align: 'inner').
    const x = place(tick.value);
    const from = tick.value === axis.min ? x : tick.value === axis.max ? x - width : x - width / 2;
    const box = { from: from - 4, to: from + width + 4 };
    if (box.from < left - 5 || box.to > right + 5) continue;
    if (boxes.some((other) => other.from < box.to && box.from < other.to)) continue;
    boxes.push(box);
    kept.add(tick);
  }
  return axis.ticks.filter((tick) => kept.has(tick));
}

/** A horizontal scale of values at the foot of the drawing, with printed ticks. */
export function valueScale(axis: Axis, ticks: readonly Mark[], paper: Paper, lines: boolean) {
  return {
    type: 'linear',
    position: 'bottom',
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { display: lines, color: paper.theme.rule, drawTicks: false, lineWidth: 1 },
    ticks: tickLabels(ticks, paper),
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = ticks.map(({ value }) => ({ value }));
    },
    afterFit: (scale: Scale) => {
      scale.height = TICK_ROW;
    },
  } as const;
}

/** How Chart.js prints given ticks: the given words, no turning, no leaving out. */
export function tickLabels(ticks: readonly Mark[], paper: Paper) {
  const words = new Map(ticks.map((tick) => [tick.value, tick.printed]));
  return {
    align: 'inner',
    autoSkip: false,
    maxRotation: 0,
    padding: 6,
    color: paper.theme.muted,
    font: { family: paper.family, size: SMALL.size, weight: SMALL.weight, lineHeight: 1.2 },
    callback: (value: number | string) => words.get(Number(value)) ?? '',
  } as const;
}

/**
 * A hidden scale in pixels from the top: rows stand where the texts leave room. `offset` is named
 * because Chart.js switches it on for bars, which would move them.
 */
export function pixelScale(height: number) {
  return {
    type: 'linear',
    display: false,
    offset: false,
    min: 0,
    max: height,
    reverse: true,
  } as const;
}

/** Room that the tick labels at the left of a drawing need. */
export function leftScaleWidth(axis: Axis, paper: Paper): number {
  const widths = axis.ticks.map(({ printed }) => paper.measure(printed, SMALL));
  return Math.min(Math.ceil(Math.max(0, ...widths)) + 10, Math.round(paper.width / 3));
}

/**
 * An upright scale of values at the left. `head` pixels of `height` stay free above the highest
 * value, for words.
 */
export function leftScale(axis: Axis, width: number, head: number, height: number, paper: Paper) {
  const perPixel = (axis.max - axis.min) / (height - head);
  return {
    type: 'linear',
    position: 'left',
    min: axis.min,
    max: axis.max + head * perPixel,
    border: { display: false },
    grid: { color: paper.theme.rule, drawTicks: false, lineWidth: 1 },
    ticks: { ...tickLabels(axis.ticks, paper), align: 'center' },
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = axis.ticks.map(({ value }) => ({ value }));
    },
    afterFit: (scale: Scale) => {
      scale.width = width;
    },
  } as const;
}

/** One of several upright scales on top of each other, with room for words over and under its plot. */
export function panelScale(
  axis: Axis,
  width: number,
  room: { head: number; plot: number; foot: number },
  paper: Paper,
) {
  const perPixel = (axis.max - axis.min) / room.plot;
  return {
    ...leftScale(axis, width, room.head, room.head + room.plot, paper),
    min: axis.min - room.foot * perPixel,
    max: axis.max + room.head * perPixel,
    // Each panel draws its own lines, so that none runs through an empty place.
    grid: { display: false, drawTicks: false },
    stack: 'panels',
    stackWeight: 1,
  } as const;
}
