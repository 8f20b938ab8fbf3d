/** One decimal is a tenth of a pixel: enough for the eye, and short. Throws on anything but a number. */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new Error('a place in a picture is not a number');
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Collects the path of a 2D context as the `d` of an SVG path. */
export class PathData {
  #d = '';
  #open = false;

  move(x: number, y: number): void {
    this.#d += `M${pair(x, y)}`;
    this.#open = true;
  }
  /** Chart.js also draws lines to where the pen already is; they are left out. */
  line(x: number, y: number): void {
    const place = pair(x, y);
    if (!this.#open) this.move(x, y);
    else if (
      !/[ML]/.test(this.#d.slice(-place.length - 1, -place.length)) ||
      !this.#d.endsWith(place)
    ) {
      this.#d += `L${place}`;
    }
  }
  /** Nothing at all for a rectangle without area. */
  rect(x: number, y: number, width: number, height: number): void {
    if (width === 0 || height === 0) return;
    this.#d += `M${pair(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;
    this.#open = false;
  }
  curve(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#d += `C${pair(ax, ay)} ${pair(bx, by)} ${pair(x, y)}`;
  }
  /** Angles in radians, as a canvas takes them; a full turn becomes two halves. */
  arc(x: number, y: number, radius: number, from: number, to: number, back: boolean): void {
    const turn = back ? Math.max(to - from, -2 * Math.PI) : Math.min(to - from, 2 * Math.PI);
    this.line(x + radius * Math.cos(from), y + radius * Math.sin(from));
    if (radius <= 0 || turn === 0) return;
    const steps = Math.abs(turn) > Math.PI * 1.99 ? 2 : 1;
    for (let step = 1; step <= steps; step += 1) {
      const angle = from + (turn * step) / steps;
      const large = Math.abs(turn) / steps > Math.PI ? 1 : 0;
      const r = short(radius);
      this.#d += `A${r} ${r} 0 ${String(large)} ${turn > 0 ? '1' : '0'} ${pair(x + radius * Math.cos(angle), y + radius * Math.sin(angle))}`;
    }
  }
  close(): void {
    if (this.#d !== '') this.#d += 'z';
    this.#open = false;
  }
  toString(): string {
    return this.#d;
  }
}

function pair(x: number, y: number): string {
  const second = short(y);
  return `${short(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}
