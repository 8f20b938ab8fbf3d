import { draw } from './draw.ts';
import { drawOnce } from './engine.ts';
import { createMeasure, forAnyFont } from './fonts.ts';
import { LIGHT, ROLE_NAMES } from './palette.ts';
import type { Paper } from './paper.ts';
import { RecordingContext } from './recording-context.ts';
import type { ChartSpec } from './spec.ts';
import { xmlText, svgElements } from './svg-elements.ts';

export interface SvgOptions {
  /** `inline` for a page: classes, coloured by src/styles/charts.css. `file` stands alone, light. */
  mode: 'inline' | 'file';
  /** In CSS pixels; 344 suits a phone, 680 a wide column. Text keeps its size at every width. */
  width: number;
  /** `plain` leaves title, unit, notes, source and date to the page around it. */
  frame?: Paper['frame'];
}

/** What a file asks for where Be Vietnam Pro is not at hand. */
const FILE_FONTS = "'Be Vietnam Pro','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

let measure: Paper['measure'] | null = null;

/**
 * Draws a description as one SVG element with real text; the same input gives the same bytes.
 * Throws a `ChartRefusal` for a picture that would say something untrue.
 */
export function renderSvg(spec: ChartSpec, options: SvgOptions): string {
  const { mode, width, frame = 'full' } = options;
  measure ??= forAnyFont(createMeasure());
  const drawing = draw(spec, { width, frame, measure, theme: ROLE_NAMES, family: 'sans-serif' });
  const { height } = drawing;
  const context = new RecordingContext(width, height, measure);
  const strokes = drawOnce(drawing, context.canvas, 1, () => [...context.strokes]);

  const id = `${spec.id}-${String(width)}`;
  const size = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
  const look = mode === 'inline' ? 'class="ch"' : `font-family="${xmlText(FILE_FONTS)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${look} role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${xmlText(spec.title)}</title><desc id="${id}-d">${xmlText(spec.alt)}</desc>` +
    `${svgElements(strokes, mode === 'inline' ? null : LIGHT)}</svg>`
  );
}
