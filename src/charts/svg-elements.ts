import { escape } from 'html-escaper';
import { ROLES } from './palette.ts';
import type { Role, Theme } from './palette.ts';
import { short } from './path-data.ts';
import type { Stroke } from './recording-context.ts';

/** Characters that XML 1.0 cannot hold at all, besides tab and line ends. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it may stand in an element or a quoted attribute. */
export function xmlText(text: string): string {
  return escape(text.toWellFormed().replace(NOT_XML, ''));
}

/**
 * Writes strokes as SVG elements, neighbours of one look in one path or group. With a theme, roles
 * become colours; without, classes `ch-fill-…` and `ch-stroke-…` for the page's style sheet.
 */
export function svgElements(strokes: readonly Stroke[], theme: Theme | null): string {
  let out = '';
  for (let index = 0; index < strokes.length;) {
    const first = strokes[index];
    if (!first) break;
    const look = lookOf(first, theme);
    const same = [first];
    for (
      let next = strokes[++index];
      next && lookOf(next, theme) === look;
      next = strokes[++index]
    ) {
      same.push(next);
    }
    out += first.kind === 'text' ? texts(same, look) : `<path ${look} d="${paths(same)}"/>`;
  }
  return out;
}

function lookOf(stroke: Stroke, theme: Theme | null): string {
  switch (stroke.kind) {
    case 'fill':
      return paint('fill', stroke.fill, theme);
    case 'stroke': {
      const dash = stroke.dash === '' ? '' : ` stroke-dasharray="${stroke.dash}"`;
      return `fill="none" ${paint('stroke', stroke.stroke, theme)} stroke-width="${String(stroke.width)}"${dash}`;
    }
    case 'text': {
      const weight = stroke.weight === 400 ? '' : ` font-weight="${String(stroke.weight)}"`;
      const anchor = stroke.anchor === 'start' ? '' : ` text-anchor="${stroke.anchor}"`;
      return `${paint('fill', stroke.fill, theme)} font-size="${String(stroke.size)}"${weight}${anchor}`;
    }
  }
}

function paint(what: 'fill' | 'stroke', role: string, theme: Theme | null): string {
  if (!isRole(role)) throw new Error(`a colour that is no role of the palette: ${role}`);
  return theme ? `${what}="${theme[role]}"` : `class="ch-${what}-${role}"`;
}

function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

function paths(strokes: readonly Stroke[]): string {
  return strokes.map((stroke) => (stroke.kind === 'text' ? '' : stroke.d)).join('');
}

function texts(strokes: readonly Stroke[], look: string): string {
  const [only] = strokes;
  const body = strokes.map((stroke) => {
    if (stroke.kind !== 'text') return '';
    const alone = strokes.length === 1 ? `${look} ` : '';
    return `<text ${alone}x="${short(stroke.x)}" y="${short(stroke.y)}">${xmlText(stroke.text)}</text>`;
  });
  return strokes.length === 1 && only ? body.join('') : `<g ${look}>${body.join('')}</g>`;
}
