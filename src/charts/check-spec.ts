// The area by itself: by way of `toolWords`, a reader of a chart would fetch the other areas too.
import { charts as says } from '../locale/vi/tool/charts.ts';
import { ChartRefusal } from './refusal.ts';
import type {
  Axis,
  ChartSpec,
  PartToWholeSpec,
  Reading,
  SeriesPoint,
  TargetBarSpec,
} from './spec.ts';

/** Rounding of published decimals; sums of numbers with one decimal differ by less. */
const TOLERANCE = 1e-6;

/** Throws a `ChartRefusal` when the description must not be drawn; otherwise does nothing. */
export function checkSpec(spec: ChartSpec): void {
  for (const key of ['id', 'title', 'unit', 'alt', 'sourceLine', 'dateLine'] as const) {
    if (spec[key].trim() === '') {
      throw new ChartRefusal('chart-text-missing', spec.id, says.missing(key));
    }
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(spec.id)) {
    throw new ChartRefusal('chart-text-missing', spec.id, says.id);
  }
  switch (spec.kind) {
    case 'target-bar':
      return checkTargetBar(spec);
    case 'bars':
      checkAxis(spec.id, spec.axis);
      if (spec.axis.min !== 0) {
        throw new ChartRefusal('chart-number', spec.id, says.zero);
      }
      needSome(spec.id, spec.rows);
      for (const row of spec.rows) checkReading(spec.id, row.reading, spec.axis);
      return;
    case 'part-to-whole':
      return checkParts(spec);
    case 'time-series':
      checkAxis(spec.id, spec.axis);
      checkPoints(spec.id, spec.points, spec.axis);
      for (const one of spec.breaks) checkNumber(spec.id, one.at);
      return;
    case 'small-multiples': {
      checkAxis(spec.id, spec.axis);
      needSome(spec.id, spec.panels);
      const periods = spec.panels[0]?.points.map((point) => point.label).join('\n');
      for (const panel of spec.panels) {
        checkPoints(spec.id, panel.points, spec.axis);
        if (panel.points.map((point) => point.label).join('\n') !== periods) {
          throw new ChartRefusal('chart-order', spec.id, says.periods);
        }
      }
      return;
    }
    case 'dots-100':
      checkReading(spec.id, spec.share, { min: 0, max: 100, ticks: [] });
  }
}

function checkTargetBar(spec: TargetBarSpec): void {
  checkAxis(spec.id, spec.axis);
  needSome(spec.id, spec.results);
  const { from, to } = spec.threshold;
  for (const mark of [from, to, spec.baseline, spec.national]) {
    if (mark !== null) checkReading(spec.id, mark, spec.axis);
  }
  if ((spec.threshold.meets === 'between') !== (to !== null) || (to && to.value <= from.value)) {
    throw new ChartRefusal('chart-number', spec.id, says.range);
  }
  for (const { reading, state } of spec.results) {
    checkReading(spec.id, reading, spec.axis);
    const mustBeUnknown = state === 'not-found' || state === 'not-measurable';
    if (mustBeUnknown !== (reading.value === null)) {
      const why = mustBeUnknown ? says.stateWithNumber(state) : says.stateWithoutNumber(state);
      throw new ChartRefusal('chart-state', spec.id, why);
    }
  }
}

function checkParts(spec: PartToWholeSpec): void {
  needSome(spec.id, spec.parts);
  const inWhole = { min: 0, max: spec.whole.value, ticks: [] };
  checkNumber(spec.id, spec.whole.value);
  for (const part of spec.parts) checkReading(spec.id, part.reading, inWhole);
  const sum = spec.parts.reduce((total, part) => total + (part.reading.value ?? 0), 0);
  const complete = spec.parts.every((part) => part.reading.value !== null);
  const rest = spec.whole.value - sum;
  if (spec.whole.value <= 0 || rest < -TOLERANCE || (complete && rest > TOLERANCE)) {
    throw new ChartRefusal('chart-parts', spec.id, says.parts(sum, spec.whole.value));
  }
}

/** A series has one method and runs forward in time. */
function checkPoints(id: string, points: readonly SeriesPoint[], axis: Axis): void {
  needSome(id, points);
  const methods = [...new Set(points.map((point) => point.method))];
  if (methods.length > 1) {
    throw new ChartRefusal('chart-two-methods', id, says.methods(methods));
  }
  let last = -Infinity;
  for (const point of points) {
    checkNumber(id, point.at);
    checkReading(id, point.reading, axis);
    if (point.at <= last) {
      throw new ChartRefusal('chart-order', id, says.order(point.label));
    }
    last = point.at;
  }
}

function needSome(id: string, list: readonly unknown[]): void {
  if (list.length === 0) throw new ChartRefusal('chart-number', id, says.empty);
}

function checkAxis(id: string, axis: Axis): void {
  checkNumber(id, axis.min);
  checkNumber(id, axis.max);
  if (axis.min >= axis.max) throw new ChartRefusal('chart-number', id, says.axis);
  for (const tick of axis.ticks) checkReading(id, tick, axis);
}

function checkReading(id: string, reading: Reading, axis: Axis): void {
  if (reading.printed.trim() === '') {
    throw new ChartRefusal('chart-text-missing', id, says.unprinted);
  }
  if (reading.value === null) return;
  checkNumber(id, reading.value);
  if (reading.value < axis.min - TOLERANCE || reading.value > axis.max + TOLERANCE) {
    const why = says.outside(reading.printed, axis.min, axis.max);
    throw new ChartRefusal('chart-outside-axis', id, why);
  }
}

function checkNumber(id: string, value: number): void {
  if (!Number.isFinite(value)) throw new ChartRefusal('chart-number', id, says.notNumber);
}
