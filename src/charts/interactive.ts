import { Chart, Tooltip } from 'chart.js';
import type { ChartOptions } from 'chart.js';
import { draw } from './draw.ts';
import type { Saying } from './drawing.ts';
import { createChart } from './engine.ts';
import { SMALL } from './paper.ts';
import type { Paper } from './paper.ts';
import type { ChartSpec } from './spec.ts';
import { wrap } from './wrap.ts';

Chart.register(Tooltip);

/** A living picture: what it can say, a way to point at one of its shapes, and an end. */
export interface LivingChart {
  sayings: readonly Saying[];
  /** Shows the words of one shape beside it; `null` takes them away. */
  pointAt: (saying: Saying | null) => void;
  close: () => void;
}

/**
 * Draws onto a canvas of the page with the configuration of the static picture, and answers a
 * pointer with the words of the nearest shape. Nothing moves by itself, for any reader.
 */
export function openLivingChart(
  spec: ChartSpec,
  canvas: HTMLCanvasElement,
  paper: Paper,
): LivingChart {
  const drawing = draw(spec, paper);
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  const wordsOf = (dataset: number, index: number): string =>
    drawing.sayings.find((one) => one.dataset === dataset && one.index === index)?.text ?? '';
  // A hundred dots say one thing, wherever they are touched.
  const only = drawing.sayings.length === 1 ? drawing.sayings[0] : undefined;
  const options: ChartOptions = {
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: {
      mode: 'nearest',
      intersect: false,
      axis: spec.kind === 'target-bar' || spec.kind === 'bars' ? 'y' : 'xy',
    },
    plugins: {
      tooltip: {
        displayColors: false,
        backgroundColor: paper.theme.ink,
        bodyColor: paper.theme.ground,
        bodyFont: { family: paper.family, size: SMALL.size, weight: SMALL.weight },
        padding: 8,
        filter: ({ datasetIndex, dataIndex }) =>
          only !== undefined || wordsOf(datasetIndex, dataIndex) !== '',
        callbacks: {
          title: () => '',
          label: ({ datasetIndex, dataIndex }) =>
            wrap(
              only?.text ?? wordsOf(datasetIndex, dataIndex),
              paper.width * 0.6,
              SMALL,
              paper.measure,
            ),
        },
      },
    },
  };
  const chart = createChart(drawing, canvas, options);
  return {
    sayings: drawing.sayings,
    pointAt(saying) {
      const active = saying ? [{ datasetIndex: saying.dataset, index: saying.index }] : [];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update();
    },
    close() {
      chart.destroy();
    },
  };
}
