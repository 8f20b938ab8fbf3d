/** Colours as numbers: WCAG contrast, and what three colour-vision deficiencies make of them. */
type Rgb = [number, number, number];

function hex(color: string): Rgb {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(color);
  if (!found) throw new Error(`not a colour: ${color}`);
  return [1, 2, 3].map((index) => parseInt(found[index] ?? '', 16) / 255) as Rgb;
}

const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(color: string): number {
  const [red, green, blue] = hex(color).map(toLinear) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Matrices for complete deficiency (severity 1.0), applied to linear RGB. G. M. Machado,
 * M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009.
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
export type Deficiency = keyof typeof DEFICIENCIES;
export const EVERY_DEFICIENCY = Object.keys(DEFICIENCIES) as Deficiency[];

function seen(color: string, by: Deficiency): Rgb {
  const [red, green, blue] = hex(color).map(toLinear) as Rgb;
  return DEFICIENCIES[by].map(([a, b, c]) =>
    Math.min(1, Math.max(0, a * red + b * green + c * blue)),
  ) as Rgb;
}

/** CIE L*a*b* of linear RGB under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (value: number) =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance (CIE76) between two colours as a person with a deficiency sees them; 2.3 is just seen. */
export function distanceSeen(one: string, other: string, by: Deficiency): number {
  const [a, b] = [lab(seen(one, by)), lab(seen(other, by))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
