import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Relative luminance and contrast ratio by WCAG 2.2 («relative luminance», «contrast ratio»). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const channel = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function tokens(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const schemes = { light: tokens(lightCss), dark: { ...tokens(lightCss), ...tokens(darkCss) } };

// WCAG 2.2: 1.4.3 asks 4.5:1 of text, 1.4.11 asks 3:1 of parts that one must see to act.
const TEXT = ['ink', 'muted', 'brand', 'accent', 'danger'];
const GROUNDS = ['bg', 'surface', 'brand-soft'];
const FILLED = [
  ['brand-ink', 'brand'],
  ['accent-ink', 'accent'],
  ['danger-ink', 'danger'],
] as const;

describe.each(Object.entries(schemes))('%s colours', (_, colour) => {
  const of = (name: string) => colour[name] ?? `no colour --${name}`;
  it.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s on %s can be read',
    (text, ground) => {
      expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(FILLED)('%s on %s can be read', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it('the focus ring stands out from every ground', () => {
    for (const ground of GROUNDS) {
      expect(contrast(of('accent'), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the measure itself', () => {
  it('knows black on white and a fault', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#c9d0cc', '#fbfaf7')).toBeLessThan(3);
  });
});
