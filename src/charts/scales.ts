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
    const width = paper.measure(tick.printed, SMALL) * 1.05;
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

/** A horizontal scale of values at the foot of the drawing, with printed ticks and hair lines. */
export function valueScale(axis: Axis, ticks: readonly Mark[], paper: Paper) {
  return {
    type: 'linear',
    position: 'bottom',
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { color: paper.theme.rule, drawTicks: false, lineWidth: 1 },
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

/** A hidden vertical scale in pixels from the top: rows stand where the texts leave room. */
export function pixelScale(height: number) {
  return { type: 'linear', display: false, min: 0, max: height, reverse: true } as const;
}
