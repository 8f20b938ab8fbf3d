/** Pictures that would say something untrue are refused, each with its reason. */
import { describe, expect, it } from 'vitest';
import { checkSpec } from '../../src/charts/check-spec.ts';
import { ChartRefusal } from '../../src/charts/refusal.ts';
import type { RefusalRule } from '../../src/charts/refusal.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { renderPng } from '../../src/charts/png.ts';
import { renderSvg } from '../../src/charts/svg.ts';
import { SAMPLES, UNKNOWN, point, reading, target } from './samples.ts';

function sample<Kind extends ChartSpec['kind']>(kind: Kind): Extract<ChartSpec, { kind: Kind }> {
  const found = SAMPLES.find((spec) => spec.kind === kind);
  return (found ?? expect.fail(kind)) as Extract<ChartSpec, { kind: Kind }>;
}
const series = sample('time-series');
const parts = sample('part-to-whole');
const bars = sample('bars');
const panels = sample('small-multiples');
const dots = sample('dots-100');
const number = (value: number) => ({ value, printed: String(value) });

const CASES: [what: string, rule: RefusalRule, spec: ChartSpec][] = [
  [
    'rows of two methods',
    'chart-two-methods',
    { ...series, points: [point(2020, 1), point(2021, 2, 'khac')] },
  ],
  [
    'two methods with an unknown between',
    'chart-two-methods',
    { ...series, points: [point(2020, 1), point(2021, null), point(2022, 2, 'khac')] },
  ],
  [
    'two methods in one panel',
    'chart-two-methods',
    { ...panels, panels: [{ label: 'a', points: [point(2020, 1), point(2021, 2, 'khac')] }] },
  ],
  ['periods out of order', 'chart-order', { ...series, points: [point(2021, 1), point(2020, 2)] }],
  ['a period twice', 'chart-order', { ...series, points: [point(2021, 1), point(2021, 2)] }],
  [
    'panels of different periods',
    'chart-order',
    {
      ...panels,
      panels: [
        { label: 'a', points: [point(2020, 1)] },
        { label: 'b', points: [point(2021, 1)] },
      ],
    },
  ],
  [
    'parts below their whole',
    'chart-parts',
    { ...parts, parts: [{ label: 'a', reading: number(599) }] },
  ],
  [
    'parts above their whole',
    'chart-parts',
    {
      ...parts,
      parts: [
        { label: 'a', reading: number(600) },
        { label: 'b', reading: number(1) },
      ],
    },
  ],
  [
    'known parts above their whole beside an unknown',
    'chart-parts',
    {
      ...parts,
      parts: [
        { label: 'a', reading: number(600) },
        { label: 'b', reading: number(1) },
        { label: 'c', reading: UNKNOWN },
      ],
    },
  ],
  [
    'a whole of nothing',
    'chart-parts',
    { ...parts, whole: number(0), parts: [{ label: 'a', reading: number(0) }] },
  ],
  [
    'a value above the scale',
    'chart-outside-axis',
    { ...bars, rows: [{ label: 'a', reading: number(801) }] },
  ],
  [
    'a negative count',
    'chart-outside-axis',
    { ...bars, rows: [{ label: 'a', reading: number(-1) }] },
  ],
  ['a share of 140', 'chart-outside-axis', { ...dots, share: number(140) }],
  [
    'a threshold off the scale',
    'chart-outside-axis',
    target('a', { threshold: { from: number(101), to: null, words: 'a', meets: 'at-or-above' } }),
  ],
  ['not a number', 'chart-number', { ...bars, rows: [{ label: 'a', reading: number(NaN) }] }],
  [
    'an endless number',
    'chart-number',
    { ...series, points: [{ ...point(2020, 1), at: Infinity }] },
  ],
  [
    'bars that do not start at zero',
    'chart-number',
    {
      ...bars,
      axis: { ...bars.axis, min: 10, ticks: [] },
      rows: [{ label: 'a', reading: number(20) }],
    },
  ],
  ['an empty scale', 'chart-number', { ...series, axis: { min: 5, max: 5, ticks: [] } }],
  ['no rows', 'chart-number', { ...bars, rows: [] }],
  [
    'a range without its end',
    'chart-number',
    target('a', { threshold: { from: number(30), to: null, words: 'a', meets: 'between' } }),
  ],
  [
    'a met target without a number',
    'chart-state',
    target('a', { results: [{ ...reading('met'), reading: UNKNOWN }] }),
  ],
  [
    'a result that was not found, with a number',
    'chart-state',
    target('a', { results: [{ ...reading('not-found'), reading: number(0) }] }),
  ],
  [
    'an unknown without words',
    'chart-text-missing',
    target('a', { results: [{ ...reading('not-found'), reading: { value: null, printed: ' ' } }] }),
  ],
  ['no source', 'chart-text-missing', target('a', { sourceLine: '' })],
  ['no date', 'chart-text-missing', target('a', { dateLine: ' ' })],
  ['an id that could break out of its attribute', 'chart-text-missing', target('a" onload="x')],
];

describe('refused', () => {
  it.each(CASES)('%s: %s', (_, rule, spec) => {
    const refusal = expect.objectContaining({ name: 'ChartRefusal', rule, chart: spec.id });
    expect(() => {
      checkSpec(spec);
    }).toThrow(refusal as unknown as Error);
    expect(() => renderSvg(spec, { mode: 'file', width: 680 })).toThrow(ChartRefusal);
    expect(() => renderPng(spec, { width: 1200 })).toThrow(ChartRefusal);
  });

  it('says both methods, in Vietnamese, with what to do', () => {
    expect(() => {
      checkSpec({ ...series, points: [point(2020, 1, 'uoc-tinh'), point(2021, 2, 'thong-ke')] });
    }).toThrow(/uoc-tinh, thong-ke.*hãy tách/);
  });

  it.each(SAMPLES.map((spec) => [spec.id, spec] as const))('%s is not refused', (_, spec) => {
    expect(() => {
      checkSpec(spec);
    }).not.toThrow();
  });

  it('accepts parts that add up but for the last bit of a decimal', () => {
    const thirds = [0.1, 0.2].map((value) => ({ label: 'a', reading: number(value) }));
    expect(() => {
      checkSpec({ ...parts, whole: number(0.3), parts: thirds });
    }).not.toThrow();
  });
});
