/** The press's pictures: the right size, the same bytes each time, every Vietnamese letter there. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { CHART_FAMILY, createMeasure } from '../../src/charts/fonts.ts';
import { LIGHT } from '../../src/charts/palette.ts';
import { renderPng } from '../../src/charts/png.ts';
import { SAMPLES, target } from './samples.ts';

async function pixels(png: Buffer) {
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, image.width, image.height);
}

const rgb = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

describe.each(SAMPLES.map((spec) => [spec.kind, spec.id, spec] as const))(
  '%s %s',
  (_, __, spec) => {
    it('is 1200 px wide, and the same byte for byte when painted again', async () => {
      const png = renderPng(spec, { width: 1200 });
      expect(renderPng(spec, { width: 1200 }).equals(png)).toBe(true);
      const { width, height, data } = await pixels(png);
      expect([width, height >= 300]).toEqual([1200, true]);
      const corner = spec.watermark ? LIGHT.mark : LIGHT.ground;
      expect([...data.slice(0, 4)]).toEqual([...rgb(corner), 255]);
    });
  },
);

it('paints the result as long as its share of the scale', async () => {
  const png = renderPng(
    target('dat', {
      results: [
        {
          label: '',
          state: 'met',
          stateWords: '',
          note: null,
          reading: { value: 50, printed: '50%' },
        },
      ],
      national: null,
    }),
    { width: 1200 },
  );
  const { width, height, data } = await pixels(png);
  const strong = rgb(LIGHT.strong).join();
  const row = (y: number) =>
    Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 4;
      return [data[at], data[at + 1], data[at + 2]].join() === strong;
    }).filter(Boolean).length;
  const longest = Math.max(...Array.from({ length: height }, (_, y) => row(y)));
  // 1200 px less 32 px at each side, half of it.
  expect(longest).toBeGreaterThan(565);
  expect(longest).toBeLessThan(571);
});

describe('the font', () => {
  /** The letters of Vietnamese, with and without tone marks. */
  const LETTERS = [
    ...'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ',
  ];
  const all = [...LETTERS, ...LETTERS.map((letter) => letter.toLocaleUpperCase('vi-VN'))];

  const shape = (text: string, family: string): string => {
    const canvas = createCanvas(60, 80);
    const ctx = canvas.getContext('2d');
    ctx.font = `400 40px ${family}`;
    ctx.fillText(text, 8, 56);
    return Buffer.from(ctx.getImageData(0, 0, 60, 80).data).toString('base64');
  };

  it('has every letter of Vietnamese, each in a shape of its own', () => {
    createMeasure();
    const shapes = new Map(all.map((letter) => [shape(letter, CHART_FAMILY), letter]));
    expect(shapes.size).toBe(all.length);
    expect(all.length).toBe(178);
    expect(shapes.has(shape('\u{10fffd}', CHART_FAMILY))).toBe(false);
  });

  it.each(all)('draws %s itself, and leaves it to no font of the machine', (letter) => {
    expect(shape(letter, CHART_FAMILY)).not.toBe(shape(letter, '"No Such Font"'));
  });
});
