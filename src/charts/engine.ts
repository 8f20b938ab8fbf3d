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
 * Lets Chart.js draw once onto a canvas, or onto anything that offers `getContext('2d')` and a
 * size. `ratio` is device pixels per CSS pixel. The chart is destroyed afterwards.
 */
export function paint(drawing: Drawing, canvas: unknown, ratio: number): void {
  const { config } = drawing;
  const chart = new Chart(canvas as CanvasLike, {
    ...config,
    options: { ...config.options, devicePixelRatio: ratio },
  });
  // Destroying clears the canvas, which must keep its picture: only the bookkeeping is dropped.
  chart.stop();
  Reflect.deleteProperty(Chart.instances, chart.id);
}
