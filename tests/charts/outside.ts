import { createMeasure, forAnyFont } from '../../src/charts/fonts.ts';
import type { DrawnText } from './svg-text.ts';

const measure = forAnyFont(createMeasure());

/** Texts that reach past the edge of the picture, by measured width and by height. */
export function outside(texts: readonly DrawnText[], width: number, height: number): string[] {
  return texts
    .filter(({ text, x, y, size, weight, anchor }) => {
      const long = measure(text, { size, weight });
      const left = x - long * { start: 0, middle: 0.5, end: 1 }[anchor];
      const high = y - size * 0.9 < 0 || y + size * 0.3 > height;
      return left < -0.5 || left + long > width + 0.5 || high;
    })
    .map(({ text }) => text);
}
