import { renderPng } from '../../charts/png.ts';
import { renderSvg } from '../../charts/svg.ts';
import type { PublishedFile } from '../../pipeline/exports/published-file.ts';
import type { Picture } from '../../views/pictures.ts';

/** Pixels: wide enough for a newspaper's page and for a shared card. */
export const PNG_WIDTH = 1200;

/** CSS pixels, as wide as a column of text. */
const SVG_WIDTH = 680;

/** A picture as a standalone SVG and as a PNG. The same picture gives the same bytes. */
export function pictureFiles({ path, name, title, sources, spec }: Picture): PublishedFile[] {
  const file = (ending: string, mediaType: string, body: PublishedFile['body']): PublishedFile => ({
    path: `${path}.${ending}`,
    name: `${name}-${ending}`,
    title,
    mediaType,
    body,
    fields: null,
    sources,
    licence: 'data',
  });
  return [
    file('svg', 'image/svg+xml', `${renderSvg(spec, { mode: 'file', width: SVG_WIDTH })}\n`),
    file('png', 'image/png', new Uint8Array(renderPng(spec, { width: PNG_WIDTH }))),
  ];
}
