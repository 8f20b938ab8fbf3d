import type { ChartConfiguration, ChartType } from 'chart.js';
import type { Frame } from './frame.ts';

/** What one shape of the picture says, for a pointer or a keyboard that asks. */
export interface Saying {
  dataset: number;
  index: number;
  text: string;
}

/** A picture ready for Chart.js: its configuration, and the size that its texts need. */
export interface Drawing {
  /** In CSS pixels. */
  width: number;
  height: number;
  config: ChartConfiguration;
  sayings: readonly Saying[];
}

/** A bar across: from one value to another, at a height in pixels from the top of the drawing. */
export interface BarPoint {
  x: [number, number];
  y: number;
}

/**
 * Options that every picture shares. Nothing moves and nothing depends on the window: the
 * picture is the same on paper and on screen, and its size is known beforehand.
 */
export function stillOptions(frame: Frame, right = frame.right, left = frame.left, bottom = 0) {
  return {
    animation: false as const,
    responsive: false,
    events: [] as [],
    clip: false as const,
    layout: {
      autoPadding: false,
      padding: {
        left,
        right: frame.left + frame.right - right,
        top: frame.top,
        bottom: frame.bottom + bottom,
      },
    },
  };
}

/**
 * Forgets the kind of a configuration. Chart.js types each kind apart and takes them all in one
 * constructor; the one cast between the two stands here.
 */
export function anyKind<Type extends ChartType, Data>(
  config: ChartConfiguration<Type, Data>,
): ChartConfiguration {
  return config as unknown as ChartConfiguration;
}
