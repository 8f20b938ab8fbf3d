import type { Measure } from './paper.ts';
import { PathData } from './path-data.ts';

/** One thing that was drawn, in order; `style` is kept as Chart.js set it. */
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
  clip: readonly [number, number];
}

/**
 * The part of a canvas's 2D context that Chart.js uses for our pictures, writing down what it is
 * asked to draw. A call that it cannot write down truly (a turn, a scaling, an image, a fill with holes) throws, since
 * a picture that silently lost something would be wrong.
 */
export class RecordingContext {
  readonly canvas: { width: number; height: number; getContext: () => RecordingContext };
  readonly strokes: Stroke[] = [];
  readonly #measure: Measure;
  readonly #saved: State[] = [];
  #path = new PathData();
  #rectangle: readonly [number, number] = [-Infinity, Infinity];
  #state: State = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    font: '400 12px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    dash: [],
    dx: 0,
    dy: 0,
    clip: [-Infinity, Infinity],
  };
  lineDashOffset = 0;
  lineCap = 'butt';
  lineJoin = 'miter';
  globalAlpha = 1;

  constructor(width: number, height: number, measure: Measure) {
    this.canvas = { width, height, getContext: () => this };
    this.#measure = measure;
  }

  get fillStyle(): string {
    return this.#state.fillStyle;
  }
  set fillStyle(value: string) {
    this.#state.fillStyle = value;
  }
  get strokeStyle(): string {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: string) {
    this.#state.strokeStyle = value;
  }
  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  get font(): string {
    return this.#state.font;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get textAlign(): string {
    return this.#state.textAlign;
  }
  set textAlign(value: string) {
    this.#state.textAlign = value;
  }
  get textBaseline(): string {
    return this.#state.textBaseline;
  }
  set textBaseline(value: string) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }
  translate(x: number, y: number): void {
    this.#state.dx += x;
    this.#state.dy += y;
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
    this.#state.dx = 0;
    this.#state.dy = 0;
  }
  /** Chart.js clips the labels of a scale to its rectangle; the SVG needs no clip if none is cut. */
  clip(): void {
    this.#state.clip = this.#rectangle;
    this.beginPath();
  }
  drawImage(): void {
    throw new Error('an image is not recorded');
  }
  clearRect(): void {
    this.strokes.length = 0;
  }
  setLineDash(dash: readonly number[]): void {
    this.#state.dash = dash;
  }

  beginPath(): void {
    this.#path = new PathData();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.move(x + this.#state.dx, y + this.#state.dy);
  }
  lineTo(x: number, y: number): void {
    this.#path.line(x + this.#state.dx, y + this.#state.dy);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x + this.#state.dx, y + this.#state.dy, width, height);
    this.#rectangle = [x + this.#state.dx, x + this.#state.dx + width];
  }
  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    this.#path.arc(x + this.#state.dx, y + this.#state.dy, radius, from, to, back);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const { dx, dy } = this.#state;
    this.#path.curve(ax + dx, ay + dy, bx + dx, by + dy, x + dx, y + dy);
  }

  fill(rule?: string): void {
    if (rule === 'evenodd') throw new Error('an even-odd fill is not recorded');
    this.#fill(this.#path);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new PathData();
    path.rect(x + this.#state.dx, y + this.#state.dy, width, height);
    this.#fill(path);
  }
  stroke(): void {
    const { strokeStyle, lineWidth, dash } = this.#state;
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
    return { width: this.#measure(text, parseFont(this.#state.font)) };
  }
  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    const { fillStyle, font, textAlign, textBaseline, dx, dy, clip } = this.#state;
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
      cut: left < clip[0] - 1 || right > clip[1] + 1,
    });
  }

  #fill(path: PathData): void {
    const d = path.toString();
    if (d === '' || this.#state.fillStyle === 'transparent') return;
    this.strokes.push({ kind: 'fill', d, fill: this.#state.fillStyle });
  }
}

/** Size and weight out of a CSS font value such as `600 14px 'Be Vietnam Pro'`. */
function parseFont(font: string): { size: number; weight: 400 | 600 } {
  const match = /^(?:normal\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+)px/.exec(font);
  if (!match?.[2]) throw new Error(`a font that is not recorded: ${font}`);
  const weight = match[1] === 'bold' || Number(match[1]) >= 600 ? 600 : 400;
  return { size: Number(match[2]), weight };
}
