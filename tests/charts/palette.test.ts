/** Every pair of colours that meets in a picture can be told apart, light and dark, by everyone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, ROLES, ROLE_NAMES } from '../../src/charts/palette.ts';
import type { Role } from '../../src/charts/palette.ts';
import { EVERY_DEFICIENCY, contrast, distanceSeen } from './colour.ts';

const THEMES = [
  ['light', LIGHT],
  ['dark', DARK],
] as const;

/** Text and what it stands on. */
const TEXT: [Role, Role][] = [
  ['ink', 'ground'],
  ['ink', 'track'],
  ['muted', 'ground'],
  ['mark', 'ground'],
  // Numbers inside their bar, and the watermark on its band.
  ['ground', 'strong'],
  ['ground', 'mark'],
];

/** Shapes that carry meaning, and every ground that they touch. */
const SHAPES: [Role, Role][] = [
  ...(['strong', 'second', 'third', 'soft', 'hatch', 'mark', 'ink'] as const).flatMap(
    (role): [Role, Role][] => [
      [role, 'ground'],
      [role, 'track'],
    ],
  ),
];

/**
 * Fills that stand side by side in a divided bar, in order. What makes them neighbours of each
 * other is drawn: a line of `ground`, from which each has 3:1. They must still differ to the eye.
 */
const NEIGHBOURS: [Role, Role][] = [
  ['strong', 'second'],
  ['second', 'soft'],
  ['soft', 'strong'],
  // A missed target and one that was met, one over the other.
  ['third', 'strong'],
  ['strong', 'mark'],
  ['third', 'mark'],
  ['soft', 'mark'],
  ['hatch', 'mark'],
];

describe.each(THEMES)('%s', (_, theme) => {
  it.each(TEXT)('text %s on %s has 4.5:1', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('shape %s on %s has 3:1', (shape, ground) => {
    expect(contrast(theme[shape], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  describe.each(EVERY_DEFICIENCY)('%s', (deficiency) => {
    it.each(NEIGHBOURS)('%s and %s differ', (one, other) => {
      expect(distanceSeen(theme[one], theme[other], deficiency)).toBeGreaterThan(10);
    });
  });

  it('has no red: red is for emergencies', () => {
    for (const role of ROLES) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        parseInt(theme[role].slice(at, at + 2), 16),
      );
      expect(red > 150 && green < 60 && blue < 60, role).toBe(false);
    }
  });
});

describe('the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../src/styles/charts.css'), 'utf8');
  const dark = css.slice(css.indexOf('@media screen'), css.indexOf('@media (forced-colors'));
  const light = css.slice(0, css.indexOf('@media screen'));
  const forced = css.slice(css.indexOf('@media (forced-colors'), css.indexOf('.ch {'));

  it.each(ROLES)('has the colours of %s, and classes that use it', (role) => {
    expect(light).toContain(`--chart-${role}: ${LIGHT[role]};`);
    expect(dark).toContain(`--chart-${role}: ${DARK[role]};`);
    expect(forced).toMatch(new RegExp(`--chart-${role}: [A-Z][A-Za-z]+;`));
    expect(css).toContain(`.ch-fill-${role} {\n  fill: var(--chart-${role});\n}`);
    expect(css).toContain(`.ch-stroke-${role} {\n  stroke: var(--chart-${role});\n}`);
    expect(ROLE_NAMES[role]).toBe(role);
  });

  it('stands on the colours of the page', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
    const [day = '', night = ''] = tokens.split('@media');
    const pairs = {
      ground: 'surface',
      ink: 'ink',
      muted: 'muted',
      rule: 'line',
      strong: 'brand',
      mark: 'accent',
    };
    for (const [role, token] of Object.entries(pairs)) {
      expect(day).toContain(`--${token}: ${LIGHT[role as Role]};`);
      expect(night).toContain(`--${token}: ${DARK[role as Role]};`);
    }
  });
});

describe('the measures themselves', () => {
  it('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('red and green come close for a deuteranope and stay apart for a tritanope', () => {
    const [red, green] = ['#b03a2e', '#6b7d1a'];
    expect(distanceSeen(red, green, 'deuteranopia')).toBeLessThan(
      distanceSeen(red, green, 'tritanopia') / 2,
    );
    expect(distanceSeen('#123456', '#123456', 'protanopia')).toBe(0);
  });
});
