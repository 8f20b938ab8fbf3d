import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import { fontOf } from './paper.ts';
import type { Measure } from './paper.ts';

/** A name of our own, so that a copy of the font installed on the machine changes nothing. */
const NAME = 'Chart Be Vietnam Pro';
export const CHART_FAMILY = `"${NAME}"`;

let ready = false;

/** Makes the site's font known to the canvas, once. Throws when a file of the font is missing. */
export function registerFonts(): void {
  if (ready) return;
  const root = dirname(
    createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'),
  );
  for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
    for (const weight of ['400', '600']) {
      const file = join(root, 'files', `be-vietnam-pro-${subset}-${weight}-normal.woff2`);
      if (!GlobalFonts.registerFromPath(file, NAME)) throw new Error(`font not readable: ${file}`);
    }
  }
  ready = true;
}

/**
 * A reader's device may show another font than the one that was measured. The widest of the
 * common ones, DejaVu Sans, needs up to 4.4 % more than Be Vietnam Pro at regular weight and up to
 * 15.1 % more in bold (measured on our own sentences), so that much room is kept.
 */
const SLACK = { 400: 1.05, 600: 1.16 };

/** The same measure with room for any common font of a reader's device. */
export function forAnyFont(measure: Measure): Measure {
  return (text, style) => measure(text, style) * SLACK[style.weight];
}

/** Measures with the site's font; remembers, since pictures share most of their words. */
export function createMeasure(): Measure {
  registerFonts();
  const ctx = createCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text, style) => {
    const font = fontOf(style, CHART_FAMILY);
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    ctx.font = font;
    const { width } = ctx.measureText(text);
    known.set(key, width);
    return width;
  };
}
