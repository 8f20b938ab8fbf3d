import type { Theme } from './palette.ts';

/** Size in pixels and weight of a text. 12 px is the smallest that is ever drawn. */
export interface TextStyle {
  size: number;
  weight: 400 | 600;
}

/** Width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** Where a picture is drawn: the same builders serve the static SVG, the PNG and the browser. */
export interface Paper {
  /** In CSS pixels; from 300 up. */
  width: number;
  theme: Theme;
  /** A CSS font family, quoted where it needs to be. */
  family: string;
  /** Of the font that will be shown, or with room to spare where that is not known. */
  measure: Measure;
  /**
   * `full`: title, unit, source and date inside, on a ground of its own. `plain`: the drawing
   * alone, for a page that prints those texts around it; a watermark is drawn all the same.
   */
  frame: 'full' | 'plain';
}

export const TITLE: TextStyle = { size: 16, weight: 600 };
export const STRONG: TextStyle = { size: 14, weight: 600 };
export const BODY: TextStyle = { size: 14, weight: 400 };
export const SMALL: TextStyle = { size: 12.5, weight: 400 };

/** Wide pictures start here; below it, labels stand above their bars. */
export const WIDE = 520;

/** A CSS font value, as a canvas takes it. */
export function fontOf(style: TextStyle, family: string): string {
  return `${String(style.weight)} ${String(style.size)}px ${family}`;
}

/** Distance from one baseline to the next: room for two stacked diacritics. */
export function lineHeight(style: TextStyle): number {
  return Math.round(style.size * 1.4);
}
