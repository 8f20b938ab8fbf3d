import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeXlsxFile, {
  type CellObject,
  type Feature,
  type SheetData,
} from 'write-excel-file/node';
import {
  comparatorWords,
  kindWords,
  landWords,
  NO_APPROVAL,
  relationWords,
  sheetNames,
} from '../../locale/vi/sheets.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { withFixedDates } from '../exports/xlsx.ts';
import { factLines, type FactLine } from './fact-lines.ts';
import { FACT_HEADS, FACTS, SUMS, TABLE, type Column } from './layout.ts';
import { guideLines, listsOf } from './guide-sheet.ts';
import { validations, withValidations } from './validations.ts';

const FONT = { fontFamily: 'Arial', fontSize: 11 };

/**
 * The workbook that officers fill: «Số liệu», «Thông tin», «Phép cộng», and a guide with the lists
 * behind the drop-downs. Holds the dataset's present numbers, or nothing for `null`. The same input
 * gives the same bytes.
 */
export async function sheetTemplate(dataset: Dataset | null, id = ''): Promise<Uint8Array> {
  const facts = factLines(dataset, id);
  const lists = listsOf([...TABLE, ...SUMS, ...FACTS]);
  const sheets = [
    {
      sheet: sheetNames.table,
      data: tableData(dataset),
      columns: widths(TABLE),
      stickyRowsCount: 1,
    },
    {
      sheet: sheetNames.facts,
      data: [FACT_HEADS.map(header), ...facts.map(factRow)],
      columns: [{ width: 26 }, { width: 60 }, { width: 44 }, { width: 60 }],
      stickyRowsCount: 1,
    },
    { sheet: sheetNames.sums, data: sumData(dataset), columns: widths(SUMS), stickyRowsCount: 1 },
    {
      sheet: sheetNames.guide,
      data: guideData(lists),
      columns: [{ width: 90 }, ...lists.map(() => ({ width: 24 }))],
    },
  ];
  const checks = validations(facts, lists);
  const feature: Feature<Stream | Buffer | Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withValidations(xml, checks[sheetIndex] ?? []),
        },
      },
    },
  };
  const written = writeXlsxFile(sheets, { ...FONT, features: [feature] });
  return withFixedDates(await written.toBuffer());
}

function widths(columns: readonly Column[]): { width: number }[] {
  return columns.map(({ width }) => ({ width }));
}

function header(value: string): CellObject {
  return {
    type: String,
    value,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#e3efed',
  };
}

function words(value: string | null): CellObject | null {
  return value === null || value === ''
    ? null
    : { type: String, value, wrap: true, alignVertical: 'top' };
}

function day(iso: string | undefined): CellObject | null {
  return iso === undefined || iso === ''
    ? null
    : {
        type: Date,
        value: new Date(`${iso}T00:00:00Z`),
        format: 'dd/mm/yyyy',
        alignVertical: 'top',
      };
}

function tableData(dataset: Dataset | null): SheetData {
  const order = dataset?.chartRows ?? [];
  const around = (row: Pick<Dataset['rows'][number], 'id' | 'boundaries' | 'period'>) => {
    const place = order.indexOf(row.id);
    return [
      words(row.boundaries === null ? null : (landWords[row.boundaries] ?? row.boundaries)),
      day(row.period?.from),
      day(row.period?.to),
      place < 0 ? null : { type: Number, value: place + 1 },
    ];
  };
  return [
    TABLE.map(({ head }) => header(head)),
    ...(dataset?.rows ?? []).map((row) => [
      words(row.id),
      words(row.label),
      { type: Number, value: row.value },
      words(row.unit),
      words(kindWords[row.kind]),
      words(comparatorWords[row.comparator]),
      words(row.method),
      ...around(row),
    ]),
    ...(dataset?.withheld ?? []).map((row) => [
      words(row.id),
      words(row.label),
      words(row.why === 'fewer-than-5' ? 'dưới 5' : 'không đăng'),
      words(row.unit),
      words(kindWords[row.kind]),
      null,
      null,
      ...around(row),
    ]),
  ];
}

function factRow({ fact, value, second }: FactLine): SheetData[number] {
  const type = fact.type === 'date' ? day(value) : words(value);
  const counted = fact.type === 'count' && value !== '' && value !== NO_APPROVAL;
  return [
    header(fact.term),
    counted ? { type: Number, value: Number(value) } : type,
    words(second),
    words(`${fact.note}${fact.required ? ' (bắt buộc)' : ''}`),
  ];
}

function sumData(dataset: Dataset | null): SheetData {
  return [
    SUMS.map(({ head }) => header(head)),
    ...(dataset?.sums ?? []).map(({ total, parts, relation, note }) => [
      words(total),
      words(parts.join(', ')),
      words(relationWords[relation]),
      words(note),
    ]),
  ];
}

function guideData(lists: ReturnType<typeof listsOf>): SheetData {
  const lines = guideLines();
  const longest = Math.max(lines.length, ...lists.map(({ items }) => items.length + 1));
  return Array.from({ length: longest }, (_, row) => [
    words(lines[row] ?? null),
    ...lists.map(({ head, items }) => (row === 0 ? header(head) : words(items[row - 1] ?? null))),
  ]);
}
