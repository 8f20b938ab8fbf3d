import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { anyKind, stillOptions } from './drawing.ts';
import type { BarPoint, Drawing } from './drawing.ts';
import { layFrame } from './frame.ts';
import { drawHatch } from './hatch.ts';
import { BODY, STRONG, WIDE } from './paper.ts';
import type { Paper } from './paper.ts';
import { TICK_ROW, clearTicks, pixelScale, placeOn, valueScale } from './scales.ts';
import type { BarsSpec, NamedReading } from './spec.ts';
import { drawBlock, textBlock } from './text-block.ts';
import type { TextBlock } from './text-block.ts';
import { fits } from './wrap.ts';

const BAR = 24;
const GAP = 12;
/** Share of a wide picture that labels may take, beside their bars. */
const LABEL_SHARE = 0.34;

interface Row {
  row: NamedReading;
  label: TextBlock;
  /** Set only where the value has no room beside or inside its bar. */
  under: TextBlock | null;
  value: { x: number; inside: boolean };
  labelTop: number;
  bar: number;
}

/** Counts by kind as horizontal bars, each with its number; labels wrap, never turn. */
export function bars(spec: BarsSpec, paper: Paper): Drawing {
  const frame = layFrame(spec, paper);
  const beside = paper.width >= WIDE;
  const column = beside ? Math.round((frame.right - frame.left) * LABEL_SHARE) : 0;
  const left = frame.left + column + (beside ? 12 : 0);
  const { right } = frame;
  const place = placeOn(spec.axis, left, right);

  const rows: Row[] = [];
  let height = 0;
  for (const row of spec.rows) {
    const label = textBlock(
      [{ text: row.label, style: BODY, role: 'ink' }],
      beside ? column : right - left,
      paper,
    );
    const value = placeValue(row, place(row.reading.value ?? spec.axis.max), left, right, paper);
    const under =
      value === null
        ? textBlock(
            [{ text: row.reading.printed, style: STRONG, role: 'ink' }],
            right - left,
            paper,
          )
        : null;
    const top = height + (rows.length > 0 ? GAP : 0);
    const tall = beside ? Math.max(BAR, label.height) : label.height + 4 + BAR;
    const bar = beside ? top + (tall - BAR) / 2 : top + label.height + 4;
    rows.push({
      row,
      label,
      under,
      value: value ?? { x: 0, inside: false },
      labelTop: beside ? top + (tall - label.height) / 2 : top,
      bar,
    });
    height = top + tall + (under ? under.height + 2 : 0);
  }
  height += 4;
  const ticks = clearTicks(spec.axis, left, right, paper);

  const words: Plugin = {
    id: 'words',
    afterDatasetsDraw({ ctx, chartArea }: Chart) {
      for (const { row, label, under, value, labelTop, bar } of rows) {
        const y = chartArea.top + bar;
        const unknown = row.reading.value === null;
        if (unknown) {
          ctx.fillStyle = paper.theme.ground;
          ctx.fillRect(left, y, right - left, BAR);
          drawHatch(ctx, { x: left, y, width: right - left, height: BAR }, paper.theme.hatch);
        }
        drawBlock(
          ctx,
          label,
          beside ? left - 12 : left,
          chartArea.top + labelTop,
          paper,
          beside ? 'right' : 'left',
        );
        if (under) {
          drawBlock(ctx, under, left, y + BAR + 2, paper);
          continue;
        }
        const printed = textBlock(
          [{ text: row.reading.printed, style: STRONG, role: value.inside ? 'ground' : 'ink' }],
          Infinity,
          paper,
        );
        if (!value.inside || unknown) {
          const width = paper.measure(row.reading.printed, STRONG);
          ctx.fillStyle = paper.theme.ground;
          ctx.fillRect(value.x - 4, y + 1.2, width + 8, BAR - 2.4);
        }
        drawBlock(
          ctx,
          printed,
          value.x,
          y + (BAR - printed.height) / 2,
          paper,
          value.inside ? 'right' : 'left',
        );
      }
    },
  };

  const config: ChartConfiguration<'bar', BarPoint[]> = {
    type: 'bar',
    data: {
      datasets: [
        {
          data: rows.map(({ row, bar }) => ({
            x: [0, row.reading.value ?? spec.axis.max],
            y: bar + BAR / 2,
          })),
          barThickness: BAR,
          borderSkipped: false,
          inflateAmount: 0,
          backgroundColor: rows.map(({ row }) =>
            row.reading.value === null ? 'transparent' : paper.theme.strong,
          ),
        },
      ],
    },
    options: {
      ...stillOptions(frame, right, left),
      indexAxis: 'y',
      scales: { x: valueScale(spec.axis, ticks, paper, beside), y: pixelScale(height) },
    },
    plugins: [frame.plugin, words],
  };
  return {
    width: paper.width,
    height: frame.top + height + TICK_ROW + frame.bottom,
    config: anyKind(config),
    sayings: rows.map(({ row }, index) => ({
      dataset: 0,
      index,
      text: `${row.label}: ${row.reading.printed}`,
    })),
  };
}

/** Right of the bar if there is room, else inside its end, else null: a line of its own. */
function placeValue(
  { reading }: NamedReading,
  end: number,
  left: number,
  right: number,
  paper: Paper,
): { x: number; inside: boolean } | null {
  if (reading.value === null) {
    return fits(reading.printed, right - left - 24, STRONG, paper.measure)
      ? { x: left + 12, inside: false }
      : null;
  }
  if (fits(reading.printed, right - end - 8, STRONG, paper.measure))
    return { x: end + 6, inside: false };
  if (fits(reading.printed, end - left - 16, STRONG, paper.measure))
    return { x: end - 8, inside: true };
  return null;
}
