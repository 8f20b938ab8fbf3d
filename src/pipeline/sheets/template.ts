import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeXlsxFile, {
  type CellObject,
  type Feature,
  type SheetData,
} from 'write-excel-file/node';
import type { Dataset } from '../../schema/dataset.ts';
import { factLines, type FactLine } from './fact-lines.ts';
import { withFixedDates } from './fixed-dates.ts';
import { listsOf, type List } from './guide-sheet.ts';
import { formOf, type Column, type Form, type FormSite, type SheetWords } from './layout.ts';
import { validations, withValidations } from './validations.ts';

const FONT = { fontFamily: 'Arial', fontSize: 11 };

/**
 * The workbook that officers fill: «Số liệu», «Thông tin», «Phép cộng», and a guide with the lists
 * behind the drop-downs. Holds the dataset's present numbers, or nothing for `null`. The same input
 * gives the same bytes.
 */
export async function sheetTemplate(
  site: FormSite,
  dataset: Dataset | null,
  id = '',
): Promise<Uint8Array> {
  const form = formOf(site);
  const { sheets: said } = site.words;
  const { names, factHeads } = form;
  const facts = factLines(form, dataset, id);
  const lists = listsOf([...form.table, ...form.sums, ...form.facts]);
  const sheets = [
    {
      sheet: names.table,
      data: tableData(said, form, dataset),
      columns: widths(form.table),
      stickyRowsCount: 1,
    },
    {
      sheet: names.facts,
      data: [factHeads.map(header), ...facts.map((line) => factRow(said, line))],
      columns: [{ width: 26 }, { width: 60 }, { width: 44 }, { width: 60 }],
      stickyRowsCount: 1,
    },
    {
      sheet: names.sums,
      data: sumData(said, form, dataset),
      columns: widths(form.sums),
      stickyRowsCount: 1,
    },
    {
      sheet: names.guide,
      data: guideData(said.guide(form.exampleDay), lists),
      columns: [{ width: 90 }, ...lists.map(() => ({ width: 24 }))],
    },
  ];
  const checks = validations(form, facts, lists);
  const feature: Feature<Stream | Buffer | Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            withValidations(xml, checks[sheetIndex] ?? [], said),
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

function tableData(said: SheetWords, { table }: Form, dataset: Dataset | null): SheetData {
  const lands = table.find(({ key }) => key === 'boundaries')?.choices ?? {};
  const order = dataset?.chartRows ?? [];
  const around = (row: Pick<Dataset['rows'][number], 'id' | 'boundaries' | 'period'>) => {
    const place = order.indexOf(row.id);
    return [
      words(row.boundaries === null ? null : (lands[row.boundaries] ?? row.boundaries)),
      day(row.period?.from),
      day(row.period?.to),
      place < 0 ? null : { type: Number, value: place + 1 },
    ];
  };
  return [
    table.map(({ head }) => header(head)),
    ...(dataset?.rows ?? []).map((row) => [
      words(row.id),
      words(row.label),
      { type: Number, value: row.value },
      words(row.unit),
      words(said.kinds[row.kind]),
      words(said.comparators[row.comparator]),
      words(row.method),
      ...around(row),
    ]),
    ...(dataset?.withheld ?? []).map((row) => [
      words(row.id),
      words(row.label),
      words(said.withheld[row.why]),
      words(row.unit),
      words(said.kinds[row.kind]),
      null,
      null,
      ...around(row),
    ]),
  ];
}

function factRow(said: SheetWords, { fact, value, second }: FactLine): SheetData[number] {
  const type = fact.type === 'date' ? day(value) : words(value);
  const counted = fact.type === 'count' && value !== '' && value !== said.noApproval;
  return [
    header(fact.term),
    counted ? { type: Number, value: Number(value) } : type,
    words(second),
    words(fact.required ? said.required(fact.note) : fact.note),
  ];
}

function sumData(said: SheetWords, { sums }: Form, dataset: Dataset | null): SheetData {
  return [
    sums.map(({ head }) => header(head)),
    ...(dataset?.sums ?? []).map(({ total, parts, relation, note }) => [
      words(total),
      words(parts.join(', ')),
      words(said.relations[relation]),
      words(note),
    ]),
  ];
}

function guideData(lines: readonly string[], lists: readonly List[]): SheetData {
  const longest = Math.max(lines.length, ...lists.map(({ items }) => items.length + 1));
  return Array.from({ length: longest }, (_, row) => [
    words(lines[row] ?? null),
    ...lists.map(({ head, items }) => (row === 0 ? header(head) : words(items[row - 1] ?? null))),
  ]);
}
