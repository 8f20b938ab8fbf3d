/** Whatever stands in the texts, the picture stays well-formed, honest and inside its edges. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { renderSvg } from '../../src/charts/svg.ts';
import { outside } from './outside.ts';
import { SAMPLES } from './samples.ts';
import { readSvg, words } from './svg-text.ts';

const HOSTILE = [
  '</text><script>alert(1)</script>',
  `" onload="alert(1)" x='`,
  '&amp; & &#0; ]]> <!-- -->',
  'مرحبا بالعالم ‮ đảo chiều',
  'Nghiêngngảnghiêngngửa'.repeat(12),
  'một nhãn rất dài '.repeat(20).trim(),
  '\u0000\u0008 ký tự điều khiển \ud800 nửa ký tự',
  '👩‍👩‍👧‍👦 e\u0301\u0323 tổ hợp',
];

/** The same picture with one text in every place of words; numbers and ids stay. */
function filled(spec: ChartSpec, text: string): ChartSpec {
  const kept = new Set(['kind', 'id', 'state', 'meets', 'method']);
  return JSON.parse(
    JSON.stringify(spec, (key, value: unknown) =>
      typeof value === 'string' && !kept.has(key) ? text : value,
    ),
  ) as ChartSpec;
}

/** Letters only: line ends and cuts in long words do not matter. */
const letters = (text: string) => text.replace(/\s/g, '');

const KINDS = [...new Map(SAMPLES.map((spec) => [spec.kind, spec])).values()];

describe.each(KINDS.map((spec) => [spec.kind, spec] as const))('%s', (_, spec) => {
  it.each(HOSTILE)('holds %j', (text) => {
    const short = ticksKept(filled(spec, text), spec);
    for (const width of [320, 680]) {
      const svg = renderSvg(short, { mode: 'inline', width });
      const drawn = readSvg(svg);
      expect(drawn.attributes.filter((one) => /^on|^href|^style/i.test(one))).toEqual([]);
      expect(svg).not.toMatch(/<script|NaN/);
      expect(outside(drawn.texts, drawn.width, drawn.height)).toEqual([]);
    }
  });

  it('prints markup as the words that they are', () => {
    const [text = ''] = HOSTILE;
    const { texts, title, desc } = readSvg(
      renderSvg(ticksKept(filled(spec, text), spec), { mode: 'file', width: 680 }),
    );
    expect(letters(words(texts))).toContain(letters(text));
    expect(title).toBe(text);
    expect(desc).toBe(text);
  });
});

/** Ticks are made by the site's own code: they keep their form. */
function ticksKept(changed: ChartSpec, from: ChartSpec): ChartSpec {
  return 'axis' in changed && 'axis' in from ? { ...changed, axis: from.axis } : changed;
}

it('any words at all give well-formed XML inside its edges', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 60 })
        .filter((text) => text.trim() !== ''),
      fc.constantFrom(...KINDS),
      (text, spec) => {
        const changed = ticksKept(filled(spec, text), spec);
        const drawn = readSvg(renderSvg(changed, { mode: 'inline', width: 320 }));
        return outside(drawn.texts, drawn.width, drawn.height).length === 0;
      },
    ),
    { numRuns: 150, seed: 74 },
  );
});
