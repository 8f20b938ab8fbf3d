import { create } from 'qrcode';

/**
 * A QR code as one SVG path in modules: `M3 4h2m3 0h1…`, on a square of `size` modules. Each stroke is one
 * module wide and stands at the upper edge of its row: whoever draws it moves it down by half.
 */
export interface QrPath {
  size: number;
  path: string;
}

// ISO/IEC 18004 asks for four light modules on every side.
const QUIET_ZONE = 4;

/** Draws `text` at the medium level of error correction; equal input gives equal output. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let at: number | null = null;
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column) === 0) continue;
      let width = 1;
      while (column + width < modules.size && modules.get(row, column + width) !== 0) width += 1;
      // Within a row from the end of the stroke before: short numbers, of which many are equal.
      const to =
        at === null
          ? `M${String(column + QUIET_ZONE)} ${String(row + QUIET_ZONE)}`
          : `m${String(column - at)} 0`;
      runs.push(`${to}h${String(width)}`);
      column += width;
      at = column;
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path: runs.join('') };
}
