import type { BarsSpec, PartToWholeSpec } from '../charts/spec.ts';
import type { Words } from '../locale/index.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Form } from '../pipeline/sheets/layout.ts';
import type { Dataset } from '../schema/dataset.ts';
import { datasetChart } from './dataset-chart.ts';

/** What a page would print of a dataset: sentence, table and picture from the same rows. */
export interface SheetPreview {
  title: string;
  sentence: string;
  rows: { label: string; value: string }[];
  chart: BarsSpec | PartToWholeSpec | null;
}

type Known = Pick<Site, 'sources'> & {
  words: Pick<Words, 'charts' | 'format' | 'sheetResult'>;
  form: Pick<Form, 'withheld'>;
};

/** The preview of a dataset that is in no page yet. */
export function sheetPreview({ sources, words, form }: Known, dataset: Dataset): SheetPreview {
  const { charts, format, sheetResult } = words;
  const rows = [
    ...dataset.rows.map((row) => ({
      label: row.label,
      value: format.formatFigure(row.comparator, row.value, row.unit),
    })),
    ...(dataset.withheld ?? []).map((row) => ({
      label: row.label,
      value: row.why === 'fewer-than-5' ? `${form.withheld[row.why]} ${row.unit}` : '–',
    })),
  ];
  const said = rows
    .filter(({ value }) => value !== '–')
    .map(({ label, value }) => charts.reading(label, value));
  return {
    title: dataset.title,
    sentence: sheetResult.sentence(
      dataset.place.name,
      format.decapitalise(dataset.periodText),
      said,
    ),
    rows,
    chart: datasetChart({ sources, words, watermark: null }, dataset),
  };
}
