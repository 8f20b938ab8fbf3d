import type { Words } from '../../locale/index.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Site } from '../load/site.ts';
import { landName } from '../place/land.ts';
import { toCsv, type Cell } from './csv.ts';
import type { Field, PublishedFile } from './published-file.ts';
import { columnNotes, siteNotes, sourceNotes } from './sheet-notes.ts';
import { byTitle, toXlsx, XLSX, type Note } from './xlsx.ts';

type Column = keyof Words['data']['datasetColumns'];

/** What a column holds that is no text. */
const TYPES: Partial<Record<Column, Field['type']>> = {
  value: 'number',
  from: 'date',
  to: 'date',
  checked_on: 'date',
};

/** The columns of the table, named by the locale, in its order. */
function fieldsOf({ words }: Pick<Site, 'words'>): Field[] {
  return (Object.entries(words.data.datasetColumns) as [Column, string][]).map(([name, title]) => ({
    name,
    type: TYPES[name] ?? 'string',
    title,
  }));
}

/** `so-lieu/<dataset>.json`, `.csv` and `.xlsx`: the dataset as checked, and its rows as a table. */
export async function datasetFiles(site: Site, dataset: Dataset): Promise<PublishedFile[]> {
  const { id, title, provenance, otherSources } = dataset;
  const columns = fieldsOf(site);
  const rows = tableRows(dataset);
  const file = (
    ending: string,
    mediaType: string,
    body: PublishedFile['body'],
    fields: PublishedFile['fields'],
  ): PublishedFile => ({
    path: `/du-lieu/so-lieu/${id}.${ending}`,
    name: `${id}-${ending}`,
    title,
    mediaType,
    body,
    fields,
    sources: [provenance.source, ...otherSources],
    licence: 'data',
  });
  return [
    file('json', 'application/json', `${JSON.stringify(dataset, null, 2)}\n`, null),
    file('csv', 'text/csv', toCsv(columns, rows), columns),
    file(
      'xlsx',
      XLSX,
      await toXlsx(site.words.data.sheets, columns, rows, notes(site, dataset, columns)),
      byTitle(columns),
    ),
  ];
}

function tableRows(dataset: Dataset): Cell[][] {
  const { rows, withheld = [], place, period, provenance } = dataset;
  const around = (row: Pick<Dataset['rows'][number], 'boundaries' | 'period'>): Cell[] => [
    row.boundaries ?? place.boundaries,
    row.period?.from ?? period.from,
    row.period?.to ?? period.to,
    provenance.source,
    provenance.checkedOn,
  ];
  return [
    ...rows.map((row) => [
      row.id,
      row.label,
      row.value,
      row.unit,
      row.comparator,
      row.kind,
      row.method,
      ...around(row),
    ]),
    // A number kept back is an empty cell, and the reason stands where others say how to read theirs.
    ...withheld.map((row) => [
      row.id,
      row.label,
      null,
      row.unit,
      row.why,
      row.kind,
      null,
      ...around(row),
    ]),
  ];
}

function notes(site: Site, dataset: Dataset, columns: readonly Field[]): Note[] {
  const { place, provenance } = dataset;
  const { data, figures, format } = site.words;
  const { notes: terms } = data;
  return [
    ...siteNotes(site, dataset.title, `/so-lieu/${dataset.id}/`),
    [figures.terms.counted, dataset.counted],
    [figures.terms.where, `${place.name} (${landName(site, place.boundaries)})`],
    [figures.terms.when, dataset.periodText],
    [figures.terms.status, figures.datasetStatusWords[dataset.status]],
    ...figures.approvalFacts(dataset).map(({ term, text }): Note => [term, text]),
    ...(dataset.withheld ?? []).map((row): Note => [
      terms.leftEmpty(row.label),
      figures.withheldWords[row.why],
    ]),
    ...sourceNotes(site, [provenance.source, ...dataset.otherSources]),
    [terms.locator, provenance.locator],
    [terms.checkedOn, format.formatDate(provenance.checkedOn)],
    ...dataset.caveats.map((text): Note => [terms.caveat, text]),
    ...dataset.methods.map(({ id, says }): Note => [terms.method(id), says]),
    ...dataset.leftOut.map((text): Note => [terms.leftOut, text]),
    ...dataset.revisions.map(({ on, text }): Note => [terms.history, figures.revision(on, text)]),
    ...columnNotes(site, columns),
  ];
}
