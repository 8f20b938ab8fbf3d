import { SMALL, STRONG } from './paper.ts';
import type { Paper } from './paper.ts';
import { placeOn } from './scales.ts';
import type { SeriesPoint, TimeSeriesSpec } from './spec.ts';
import { textBlock } from './text-block.ts';
import type { TextBlock } from './text-block.ts';

/** A text centred at an x. */
interface Placed {
  x: number;
  block: TextBlock;
}

export interface SeriesLayout {
  /** Place of a time, in pixels. */
  x: (at: number) => number;
  /** Least distance between two points, in pixels. */
  slot: number;
  /** Names of the periods under the axis; left out where they would run into each other. */
  periods: readonly Placed[];
  /** The numbers that have room at their point. */
  values: readonly (Placed & { point: SeriesPoint; under: boolean })[];
  /** Points whose number has no room there, and goes into the key. */
  rest: readonly SeriesPoint[];
}

/** Finds room for the words of a time series between two pixels. */
export function laySeries(
  spec: TimeSeriesSpec,
  left: number,
  right: number,
  paper: Paper,
): SeriesLayout {
  const inset = Math.min(48, (right - left) / (2 * spec.points.length));
  const ends = [...spec.points, ...spec.breaks].map(({ at }) => at);
  const time = { min: Math.min(...ends), max: Math.max(...ends), ticks: [] };
  const x =
    time.min === time.max ? () => (left + right) / 2 : placeOn(time, left + inset, right - inset);
  const places = spec.points.map(({ at }) => x(at));
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  const slot = Math.min(96, 2 * inset, ...gaps);

  const periods: Placed[] = [];
  let clear = -Infinity;
  for (const { at, label } of spec.points) {
    // Narrower than a year's four digits, names are left out rather than broken.
    const room = Math.max(slot - 4, 34);
    if (x(at) - room / 2 < clear) continue;
    periods.push({
      x: x(at),
      block: textBlock([{ text: label, style: SMALL, role: 'muted' }], room, paper),
    });
    clear = x(at) + room / 2;
  }

  const values: SeriesLayout['values'][number][] = [];
  const rest: SeriesPoint[] = [];
  clear = -Infinity;
  for (const [index, point] of spec.points.entries()) {
    if (point.reading.value === null) continue;
    const half = paper.measure(point.reading.printed, STRONG) / 2;
    const middle = Math.min(Math.max(x(point.at), left + half), right - half);
    if (2 * half > right - left || middle - half < clear) {
      rest.push(point);
      continue;
    }
    const block = textBlock(
      [{ text: point.reading.printed, style: STRONG, role: 'ink' }],
      Infinity,
      paper,
    );
    values.push({ point, x: middle, block, under: isValley(spec.points, index) });
    clear = middle + half + 4;
  }
  return { x, slot, periods, values, rest };
}

/** Between higher neighbours the number stands under its point, clear of the line. */
function isValley(points: readonly SeriesPoint[], index: number): boolean {
  const value = points[index]?.reading.value;
  const around = [points[index - 1], points[index + 1]].flatMap(
    (point) => point?.reading.value ?? [],
  );
  return typeof value === 'number' && around.length > 0 && around.every((other) => other > value);
}
