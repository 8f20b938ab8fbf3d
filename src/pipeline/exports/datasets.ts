import { approvalFacts, datasetStatusWords, withheldWords } from '../../locale/vi/figures.ts';
import { formatDate } from '../../locale/vi/format.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Site } from '../load/site.ts';
import { landName } from '../place/land.ts';
import { toCsv, type Cell } from './csv.ts';
import type { Field, PublishedFile } from './published-file.ts';
import { columnNotes, siteNotes, sourceNotes } from './sheet-notes.ts';
import { byTitle, toXlsx, XLSX, type Note } from './xlsx.ts';

const FIELDS: Field[] = [
  { name: 'id', type: 'string', title: 'Mã dòng' },
  { name: 'label', type: 'string', title: 'Nội dung' },
  { name: 'value', type: 'number', title: 'Giá trị' },
  { name: 'unit', type: 'string', title: 'Đơn vị' },
  { name: 'comparator', type: 'string', title: 'Cách đọc giá trị' },
  { name: 'kind', type: 'string', title: 'Một đơn vị là gì' },
  { name: 'method', type: 'string', title: 'Cách tính' },
  { name: 'boundaries', type: 'string', title: 'Địa giới' },
  { name: 'from', type: 'date', title: 'Từ ngày' },
  { name: 'to', type: 'date', title: 'Đến ngày' },
  { name: 'source', type: 'string', title: 'Mã nguồn' },
  { name: 'checked_on', type: 'date', title: 'Ngày kiểm tra' },
];

/** `so-lieu/<dataset>.json`, `.csv` and `.xlsx`: the dataset as checked, and its rows as a table. */
export async function datasetFiles(site: Site, dataset: Dataset): Promise<PublishedFile[]> {
  const { id, title, provenance, otherSources } = dataset;
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
    file('csv', 'text/csv', toCsv(FIELDS, rows), FIELDS),
    file('xlsx', XLSX, await toXlsx(FIELDS, rows, notes(site, dataset)), byTitle(FIELDS)),
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

function notes(site: Site, dataset: Dataset): Note[] {
  const { place, provenance } = dataset;
  return [
    ...siteNotes(site, dataset.title, `/so-lieu/${dataset.id}/`),
    ['Đếm cái gì', dataset.counted],
    ['Ở đâu', `${place.name} (${landName(site, place.boundaries)})`],
    ['Khi nào', dataset.periodText],
    ['Loại số liệu', datasetStatusWords[dataset.status]],
    ...approvalFacts(dataset).map(({ term, text }): Note => [term, text]),
    ...(dataset.withheld ?? []).map((row): Note => [
      `Để trống: ${row.label}`,
      withheldWords[row.why],
    ]),
    ...sourceNotes(site, [provenance.source, ...dataset.otherSources]),
    ['Chỗ trong nguồn', provenance.locator],
    ['Kiểm tra ngày', formatDate(provenance.checkedOn)],
    ...dataset.caveats.map((text): Note => ['Cần lưu ý', text]),
    ...dataset.methods.map(({ id, says }): Note => [`Cách tính «${id}»`, says]),
    ...dataset.leftOut.map((text): Note => ['Cố ý không đăng', text]),
    ...dataset.revisions.map(({ on, text }): Note => ['Lịch sử', `${formatDate(on)}: ${text}`]),
    ...columnNotes(FIELDS),
  ];
}
