import type { Measure } from './paper.ts';
import { PathData } from './path-data.ts';

/** One thing that was drawn, in order; colours are kept as they were set. */
export type Stroke =
  | { kind: 'fill'; d: string; fill: string }
  | { kind: 'stroke'; d: string; stroke: string; width: number; dash: string }
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      fill: string;
      size: number;
      weight: number;
      anchor: 'start' | 'middle' | 'end';
      /** A canvas would cut a part of it off: a fault of the layout, which the tests look for. */
      cut: boolean;
    };

/** What `save` keeps and `restore` brings back. */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  dx: number;
  dy: number;
  /** Left and right end of what a canvas would show. */
  clipped: readonly [number, number];
}

/**
 * The part of a canvas's 2D context that Chart.js uses for our pictures, writing down what it is
 * asked to draw. A call that it cannot write down truly (a turn, a scaling, an image, a fill with
 * holes) throws, since a picture that silently lost something would be wrong.
 */
export class RecordingContext implements State {
  readonly canvas: { width: number; height: number; getContext: () => RecordingContext };
  readonly strokes: Stroke[] = [];
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  font = '400 12px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  dash: readonly number[] = [];
  dx = 0;
  dy = 0;
  clipped: readonly [number, number] = [-Infinity, Infinity];
  readonly #measure: Measure;
  readonly #saved: State[] = [];
  #path = new PathData();
  #rectangle: readonly [number, number] = [-Infinity, Infinity];

  constructor(width: number, height: number, measure: Measure) {
    this.canvas = { width, height, getContext: () => this };
    this.#measure = measure;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline } = this;
    const { dash, dx, dy, clipped } = this;
    this.#saved.push({
      fillStyle,
      strokeStyle,
      lineWidth,
      font,
      textAlign,
      textBaseline,
      dash,
      dx,
      dy,
      clipped,
    });
  }
  restore(): void {
    Object.assign(this, this.#saved.pop());
  }
  translate(x: number, y: number): void {
    this.dx += x;
    this.dy += y;
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error('a turned drawing is not recorded');
  }
  setTransform(a: number, b: number, c: number, d: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1)
      throw new Error('a scaled drawing is not recorded');
    this.resetTransform();
  }
  resetTransform(): void {
    this.dx = 0;
    this.dy = 0;
  }
  /** Chart.js clips the labels of a scale to its rectangle; the SVG needs no clip if none is cut. */
  clip(): void {
    this.clipped = this.#rectangle;
    this.beginPath();
  }
  drawImage(): void {
    throw new Error('an image is not recorded');
  }
  clearRect(): void {
    this.strokes.length = 0;
  }
  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  beginPath(): void {
    this.#path = new PathData();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.move(x + this.dx, y + this.dy);
  }
  lineTo(x: number, y: number): void {
    this.#path.line(x + this.dx, y + this.dy);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x + this.dx, y + this.dy, width, height);
    this.#rectangle = [x + this.dx, x + this.dx + width];
  }
  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    this.#path.arc(x + this.dx, y + this.dy, radius, from, to, back);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const { dx, dy } = this;
    this.#path.curve(ax + dx, ay + dy, bx + dx, by + dy, x + dx, y + dy);
  }

  fill(rule?: string): void {
    if (rule === 'evenodd') throw new Error('an even-odd fill is not recorded');
    this.#fill(this.#path);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new PathData();
    path.rect(x + this.dx, y + this.dy, width, height);
    this.#fill(path);
  }
  stroke(): void {
    const { strokeStyle, lineWidth, dash } = this;
    const d = this.#path.toString();
    if (d === '' || strokeStyle === 'transparent' || lineWidth === 0) return;
    this.strokes.push({
      kind: 'stroke',
      d,
      stroke: strokeStyle,
      width: lineWidth,
      dash: dash.join(' '),
    });
  }
  measureText(text: string): { width: number } {
    return { width: this.#measure(text, parseFont(this.font)) };
  }
  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    const { fillStyle, font, textAlign, textBaseline, dx, dy, clipped } = this;
    const { size, weight } = parseFont(font);
    // An SVG renderer places baselines by the font it has; ours are placed by number.
    const drop = { top: 0.8, middle: 0.35, bottom: -0.2 }[textBaseline] ?? 0;
    const anchor =
      textAlign === 'center'
        ? 'middle'
        : textAlign === 'right' || textAlign === 'end'
          ? 'end'
          : 'start';
    const left = x + dx - this.measureText(text).width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const right = left + this.measureText(text).width;
    this.strokes.push({
      kind: 'text',
      text,
      x: x + dx,
      y: y + dy + drop * size,
      fill: fillStyle,
      size,
      weight,
      anchor,
      cut: left < clipped[0] - 1 || right > clipped[1] + 1,
    });
  }

  #fill(path: PathData): void {
    const d = path.toString();
    if (d === '' || this.fillStyle === 'transparent') return;
    this.strokes.push({ kind: 'fill', d, fill: this.fillStyle });
  }
}

/** Size and weight out of a CSS font value such as `600 14px 'Be Vietnam Pro'`. */
function parseFont(font: string): { size: number; weight: 400 | 600 } {
  const match = /^(?:normal\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+)px/.exec(font);
  if (!match?.[2]) throw new Error(`a font that is not recorded: ${font}`);
  const weight = match[1] === 'bold' || Number(match[1]) >= 600 ? 600 : 400;
  return { size: Number(match[2]), weight };
}
