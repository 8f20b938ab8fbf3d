/** What pictures weigh: nine of them stand in one first view of at most 20 KB. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/charts/svg.ts';
import { SAMPLES, target } from './samples.ts';

const TARGETS = [100, 70, 50, 70, 60, 70, 100, 100, 20].map((value, index) =>
  target(`chi-tieu-${String(index)}`, {
    title: `Ít nhất ${String(value)}% nhóm thứ ${String(index)} được tuyên truyền, phổ biến pháp luật`,
    threshold: {
      from: { value, printed: `${String(value)}%` },
      to: null,
      words: `Mục tiêu: ít nhất ${String(value)}%`,
      meets: 'at-or-above',
    },
  }),
);
const bytes = (text: string) => brotliCompressSync(text).length;

describe('weight', () => {
  it('nine targets take at most 1.5 KB compressed in one width, 2.2 KB in two', () => {
    const phone = TARGETS.map((spec) => renderSvg(spec, { mode: 'inline', width: 324 }));
    const wide = TARGETS.map((spec) => renderSvg(spec, { mode: 'inline', width: 680 }));
    expect(bytes(phone.join(''))).toBeLessThanOrEqual(1_500);
    expect(bytes([...phone, ...wide].join(''))).toBeLessThanOrEqual(2_200);
  });

  it.each(SAMPLES.map((spec) => [spec.id, spec] as const))(
    '%s is at most 6 KB as it is',
    (_, spec) => {
      for (const width of [344, 680]) {
        const svg = renderSvg(spec, { mode: 'inline', width });
        expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(6_000);
        if (spec.kind === 'target-bar') expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(5_000);
      }
    },
  );
});
