import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import { drawKey, layKey } from './key.ts';
import { BODY, SMALL, WIDE } from './paper.ts';
import type { Paper, TextStyle } from './paper.ts';
import { leftScaleWidth, panelScale } from './scales.ts';
import type { SmallMultiplesSpec } from './spec.ts';
import { clearUnder, drawBlock, textBlock } from './text-block.ts';
import { fits } from './wrap.ts';

const PLOT = 110;
const GUTTER = 16;
const VALUE: TextStyle = { ...SMALL, weight: 600 };

/** A column of one panel: a value, or the whole height of the scale for an unknown. */
interface Column {
  x: number;
  y: [number, number];
}

/** The same columns for several places or kinds, every panel on the one scale. */
export function smallMultiples(spec: SmallMultiplesSpec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const left = frame.left + leftScaleWidth(spec.axis, paper);
  const { right } = frame;
  const periods = spec.panels[0]?.points.map(({ label }) => label) ?? [];
  const across = columnsThatFit(spec, periods, right - left, paper);
  const panelWidth = (right - left - GUTTER * (across - 1)) / across;
  const slot = panelWidth / periods.length;
  const columnWidth = Math.min(slot * 0.62, 44);
  const down = Math.ceil(spec.panels.length / across);

  const panels = spec.panels.map((panel, index) => ({
    panel,
    row: Math.floor(index / across),
    start: (index % across) * (panelWidth + GUTTER),
    label: textBlock(
      [{ text: panel.label, style: { ...BODY, weight: 600 }, role: 'ink' }],
      panelWidth,
      paper,
    ),
  }));
  const labels = periods.map((label) =>
    textBlock([{ text: label, style: SMALL, role: 'muted' }], Math.max(slot - 4, 28), paper),
  );
  const head = Math.max(...panels.map(({ label }) => label.height)) + 20;
  const foot = Math.max(0, ...labels.map(({ height }) => height)) + 20;
  const rowHeight = head + PLOT + foot;
  const inPlace = (printed: string): boolean =>
    fits(printed, slot + GUTTER / 2, VALUE, paper.measure);
  const elsewhere = spec.panels.flatMap((panel) =>
    panel.points
      .filter(({ reading }) => reading.value === null || !inPlace(reading.printed))
      .map(({ label, reading }) => ({
        sign: reading.value === null ? ('hatch' as const) : ('point' as const),
        words: `${panel.label}, ${label}: ${reading.printed}`,
      })),
  );
  const key = layKey(elsewhere, frame.right - frame.left, paper);
  const middle = (start: number, index: number): number => start + slot * (index + 0.5);

  const furniture: Plugin = {
    id: 'panels',
    beforeDatasetsDraw({ ctx, scales }: Chart) {
      ctx.fillStyle = paper.theme.rule;
      for (const { row, start } of panels) {
        for (const { value } of spec.axis.ticks) {
          const y = scales[`y${String(row)}`]?.getPixelForValue(value) ?? 0;
          ctx.fillRect(left + start, y - 0.5, panelWidth, 1);
        }
      }
    },
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      for (const { panel, row, start, label } of panels) {
        const scale = chart.scales[`y${String(row)}`];
        if (!scale) continue;
        const floor = scale.getPixelForValue(spec.axis.min);
        const ceiling = scale.getPixelForValue(spec.axis.max);
        drawBlock(ctx, label, left + start, ceiling - head, paper);
        panel.points.forEach(({ reading }, index) => {
          const x = left + middle(start, index);
          const block = labels[index];
          if (block) drawBlock(ctx, block, x, floor + 4, paper, 'center');
          if (reading.value === null) {
            const box = {
              x: x - columnWidth / 2,
              y: ceiling,
              width: columnWidth,
              height: floor - ceiling,
            };
            drawHatch(ctx, box, paper.theme.hatch);
          } else if (inPlace(reading.printed)) {
            const printed = textBlock(
              [{ text: reading.printed, style: VALUE, role: 'ink' }],
              Infinity,
              paper,
            );
            const y = scale.getPixelForValue(reading.value) - printed.height - 1;
            clearUnder(ctx, printed, x, y, paper);
            drawBlock(ctx, printed, x, y, paper, 'center');
          }
        });
      }
      drawKey(ctx, key, frame.left, chartArea.bottom + 4, paper);
    },
  };

  const config: ChartConfiguration<'bar', Column[]> = {
    type: 'bar',
    data: {
      datasets: panels.map(({ panel, row, start }) => ({
        yAxisID: `y${String(row)}`,
        grouped: false,
        data: panel.points.map(({ reading }, index) => ({
          x: middle(start, index),
          y: [spec.axis.min, reading.value ?? spec.axis.max],
        })),
        barThickness: columnWidth,
        borderSkipped: false,
        backgroundColor: panel.points.map(({ reading }) =>
          reading.value === null ? 'transparent' : paper.theme.strong,
        ),
      })),
    },
    options: {
      ...stillOptions(frame, right, frame.left, key.height + 4),
      scales: {
        x: { type: 'linear', display: false, offset: false, min: 0, max: right - left },
        // Chart.js stacks scales from the bottom up.
        ...Object.fromEntries(
          Array.from({ length: down }, (_, row) => down - 1 - row).map((row) => [
            `y${String(row)}`,
            panelScale(spec.axis, left - frame.left, { head, plot: PLOT, foot }, paper),
          ]),
        ),
      },
    },
    plugins: [frame.plugin, furniture],
  };
  return {
    width: paper.width,
    height: frame.top + rowHeight * down + key.height + 4 + frame.bottom,
    config: anyKind(config),
    sayings: spec.panels.flatMap((panel, dataset) =>
      panel.points.map(({ label, reading }, index) => ({
        dataset,
        index,
        text: `${panel.label}, ${label}: ${reading.printed}`,
      })),
    ),
  };
}

/** As many panels side by side as leave every period's label on one line. */
function columnsThatFit(
  spec: SmallMultiplesSpec,
  periods: readonly string[],
  room: number,
  paper: Paper,
): number {
  const widest = Math.max(...periods.map((label) => paper.measure(label, SMALL))) + 4;
  const most = Math.min(paper.width >= WIDE ? 3 : 2, spec.panels.length);
  for (let across = most; across > 1; across -= 1) {
    const panel = (room - GUTTER * (across - 1)) / across;
    if (panel >= 96 && panel / periods.length >= widest) return across;
  }
  return 1;
}
