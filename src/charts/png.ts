import { createCanvas } from '@napi-rs/canvas';
import { draw } from './draw.ts';
import { drawOnce } from './engine.ts';
import { CHART_FAMILY, createMeasure } from './fonts.ts';
import { LIGHT } from './palette.ts';
import type { Paper } from './paper.ts';
import type { ChartSpec } from './spec.ts';

/** Drawn at half the width and twice the density: text stays readable when the press scales it. */
const DENSITY = 2;

let measure: Paper['measure'] | null = null;

/**
 * Paints a description as a PNG, light, with title, unit, source and date inside. `width` is in
 * pixels of the file. The same input gives the same bytes. Throws a `ChartRefusal` as `renderSvg`.
 */
export function renderPng(spec: ChartSpec, { width }: { width: number }): Buffer {
  measure ??= createMeasure();
  const drawing = draw(spec, {
    width: width / DENSITY,
    frame: 'full',
    measure,
    theme: LIGHT,
    family: CHART_FAMILY,
  });
  const canvas = createCanvas(drawing.width, drawing.height);
  return drawOnce(drawing, canvas, DENSITY, () => canvas.toBuffer('image/png'));
}
