import type { BarsSpec, PartToWholeSpec } from '../charts/spec.ts';
import { formatFigure } from '../locale/vi/format.ts';
import { withheldWords } from '../locale/vi/figures.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Dataset } from '../schema/dataset.ts';
import { datasetChart } from './dataset-chart.ts';

/** What a page would print of a dataset: sentence, table and picture from the same rows. */
export interface SheetPreview {
  title: string;
  sentence: string;
  rows: { label: string; value: string }[];
  chart: BarsSpec | PartToWholeSpec | null;
}

/** The preview of a dataset that is in no page yet. */
export function sheetPreview(sources: Site['sources'], dataset: Dataset): SheetPreview {
  const rows = [
    ...dataset.rows.map((row) => ({
      label: row.label,
      value: formatFigure(row.comparator, row.value, row.unit),
    })),
    ...(dataset.withheld ?? []).map((row) => ({
      label: row.label,
      value: row.why === 'fewer-than-5' ? `${withheldWords[row.why]} ${row.unit}` : '–',
    })),
  ];
  const said = rows
    .filter(({ value }) => value !== '–')
    .map(({ label, value }) => `${label}: ${value}`);
  return {
    title: dataset.title,
    sentence: `${dataset.place.name}, ${lower(dataset.periodText)}. ${said.join('; ')}.`,
    rows,
    chart: datasetChart({ sources, watermark: null }, dataset),
  };
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi-VN') + text.slice(1);
}
