import type { Axis, BarsSpec, PartToWholeSpec } from '../charts/spec.ts';
import type { Words } from '../locale/index.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Dataset, FigureRow } from '../schema/dataset.ts';

/** The picture of a dataset, or null where its numbers may not be drawn together. */
export function datasetChart(
  site: Pick<Site, 'sources' | 'watermark'> & { words: Pick<Words, 'charts' | 'format'> },
  dataset: Dataset,
): BarsSpec | PartToWholeSpec | null {
  const { charts, format } = site.words;
  const printed = ({ comparator, value, unit }: FigureRow) =>
    format.formatFigure(comparator, value, unit);
  const rows = dataset.chartRows.flatMap((id) => dataset.rows.find((row) => row.id === id) ?? []);
  const [first] = rows;
  if (dataset.chart === 'none' || first === undefined) return null;
  const source = site.sources.find(({ id }) => id === dataset.provenance.source);
  const frame = {
    id: `so-lieu-${dataset.id}`,
    title: dataset.title,
    unit: first.unit,
    alt: rows.map((row) => charts.reading(row.label, printed(row))).join('; ') + '.',
    sourceLine: charts.source(source?.publisher ?? dataset.provenance.source),
    dateLine: charts.checkedOn(dataset.provenance.checkedOn),
    coverage: null,
    notes: [],
    watermark: site.watermark,
    controls: charts.controls,
  };
  const readings = rows.map((row) => ({
    label: row.label,
    reading: { value: row.value, printed: printed(row) },
  }));
  if (dataset.chart === 'part-to-whole') {
    const sum = dataset.sums.find(({ relation }) => relation === 'adds-up');
    const whole = dataset.rows.find(({ id }) => id === sum?.total);
    if (whole === undefined) return null;
    return {
      ...frame,
      kind: 'part-to-whole',
      whole: { value: whole.value, printed: charts.reading(whole.label, printed(whole)) },
      parts: readings,
    };
  }
  return {
    ...frame,
    kind: 'bars',
    axis: niceAxis(Math.max(...rows.map(({ value }) => value)), format.formatNumber),
    rows: readings,
  };
}

/** From zero in steps of 1, 2 or 5 times a power of ten, two to five of them, to above the largest value. */
function niceAxis(largest: number, print: (value: number) => string): Axis {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  const step =
    [0.2, 0.5, 1, 2, 5].map((factor) => factor * power).find((one) => largest / one <= 4) ??
    power * 5;
  const max = Math.ceil(largest / step) * step;
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step);
  return { min: 0, max, ticks: ticks.map((value) => ({ value, printed: print(value) })) };
}
