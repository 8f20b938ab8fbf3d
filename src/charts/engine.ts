import {
  BarController,
  BarElement,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import type { ChartOptions } from 'chart.js';
import type { Drawing } from './drawing.ts';

/** Only what our pictures use: the rest of Chart.js stays out of the reader's download. */
Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
);

type CanvasLike = ConstructorParameters<typeof Chart>[0];

/**
 * Hands a picture to Chart.js. `canvas` may be anything that offers a size and `getContext('2d')`;
 * `more` is laid over the picture's own options (density, events).
 */
export function createChart(drawing: Drawing, canvas: unknown, more: ChartOptions): Chart {
  const { config } = drawing;
  return new Chart(canvas as CanvasLike, { ...config, options: { ...config.options, ...more } });
}

/** Draws once, takes the result away, and leaves nothing behind in Chart.js. */
export function drawOnce<Result>(
  drawing: Drawing,
  canvas: unknown,
  devicePixelRatio: number,
  take: () => Result,
): Result {
  const chart = createChart(drawing, canvas, { devicePixelRatio });
  const result = take();
  chart.destroy();
  return result;
}
