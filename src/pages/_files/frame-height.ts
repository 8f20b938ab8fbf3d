import type { ChartSpec } from '../../charts/spec.ts';
import { renderSvg } from '../../charts/svg.ts';

/** Widths of the two drawings of a frame, in CSS pixels: a phone, a column of text. */
export const FRAME_WIDTHS = { narrow: 324, wide: 640 } as const;

/** Letters of the frame's text in one line on a phone, and its line height; measured in Chromium. */
const LETTERS = 38;
const LINE = 24;
/** Margins, and the lines that every frame has: source, date, link, who we are. */
const AROUND = 250;

/** The height that a frame needs on a phone, in CSS pixels, with room for larger fonts. */
export function frameHeight(spec: ChartSpec): number {
  const drawn = renderSvg(spec, { mode: 'inline', width: FRAME_WIDTHS.narrow, frame: 'plain' });
  const [, height = '0'] = / height="(\d+(?:\.\d+)?)"/.exec(drawn) ?? [];
  const said = [spec.title, spec.unit, spec.coverage ?? '', ...spec.notes];
  const lines = said.reduce((sum, text) => sum + Math.ceil(text.length / LETTERS), 0);
  return Math.ceil((Number(height) + lines * LINE + AROUND) / 10) * 10;
}
