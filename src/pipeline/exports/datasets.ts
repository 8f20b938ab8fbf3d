import type { Dataset } from '../../schema/dataset.ts';
import { toCsv } from './csv.ts';
import type { Field, PublishedFile } from './published-file.ts';

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

/** `so-lieu/<dataset>.json` and `.csv`: the dataset as checked, and its rows as a table. */
export function datasetFiles(dataset: Dataset): PublishedFile[] {
  const { id, title, provenance } = dataset;
  const shared = {
    sources: [provenance.source, ...dataset.otherSources],
    licence: 'data' as const,
  };
  return [
    {
      ...shared,
      path: `/du-lieu/so-lieu/${id}.json`,
      name: `${id}-json`,
      title,
      mediaType: 'application/json',
      fields: null,
      body: `${JSON.stringify(dataset, null, 2)}\n`,
    },
    {
      ...shared,
      path: `/du-lieu/so-lieu/${id}.csv`,
      name: `${id}-csv`,
      title,
      mediaType: 'text/csv',
      fields: FIELDS,
      body: toCsv(
        FIELDS,
        dataset.rows.map((row) => [
          row.id,
          row.label,
          row.value,
          row.unit,
          row.comparator,
          row.kind,
          row.method,
          row.boundaries ?? dataset.place.boundaries,
          row.period?.from ?? dataset.period.from,
          row.period?.to ?? dataset.period.to,
          provenance.source,
          provenance.checkedOn,
        ]),
      ),
    },
  ];
}
