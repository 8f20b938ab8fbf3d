/** Workbooks: read back by another library, cell by cell, and the same bytes at any hour. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { vi as words } from '../../../src/locale/vi/index.ts';
import { dataFiles } from '../../../src/pipeline/exports/data-package.ts';
import type { Field } from '../../../src/pipeline/exports/published-file.ts';
import { toXlsx } from '../../../src/pipeline/exports/xlsx.ts';
import { ROOT, SITE } from './site.ts';

const SHEETS = words.data.sheets;

const FIELDS: Field[] = [
  { name: 'a', type: 'string', title: 'Chữ' },
  { name: 'b', type: 'number', title: 'Số' },
  { name: 'c', type: 'date', title: 'Ngày' },
];
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Rows of both sheets, as a program of somebody else reads them. */
async function read(bytes: Uint8Array) {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const named = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  return {
    names: sheets.map(({ sheet }) => sheet),
    table: named(SHEETS.table),
    notes: named(SHEETS.notes),
  };
}

describe('a workbook', () => {
  it('keeps numbers as numbers, days as days, unknown cells empty', async () => {
    const bytes = await toXlsx(
      SHEETS,
      FIELDS,
      [
        ['Quảng Ngãi', 11.9, '2025-04-10'],
        ['Kon Tum', null, '2025-07-01'],
      ],
      [],
    );
    expect((await read(bytes)).table).toEqual([
      ['Chữ', 'Số', 'Ngày'],
      ['Quảng Ngãi', 11.9, day('2025-04-10')],
      ['Kon Tum', null, day('2025-07-01')],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=cmd|"/c calc"!A1'])(
    'the text %j is no formula, in the table or in the notes',
    async (text) => {
      const bytes = await toXlsx(SHEETS, FIELDS, [[text, 1, '2025-01-01']], [['Lưu ý', text]]);
      const { table, notes } = await read(bytes);
      expect([table[1]?.[0], notes[0]?.[1]]).toEqual([`'${text}`, `'${text}`]);
      const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
      expect(parts.filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
    },
  );
});

describe('two builds, a year and a minute apart', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());
  const at = async (iso: string, make: () => Promise<Uint8Array>) => {
    vi.setSystemTime(new Date(iso));
    return sha(await make());
  };
  const rows = [['x', 1, '2025-01-01']] as const;

  it('the library alone gives other bytes (so the next test can fail)', async () => {
    const make = () => writeXlsxFile([['x']]).toBuffer();
    expect(await at('2025-01-01T00:00:00Z', make)).not.toBe(await at('2026-01-01T00:01:00Z', make));
  });

  it('ours are the same byte for byte', async () => {
    const make = () => toXlsx(SHEETS, FIELDS, rows, [['Nguồn', 'x']]);
    expect(await at('2025-01-01T00:00:00Z', make)).toBe(await at('2026-01-01T00:01:00Z', make));
  });
});

interface Row {
  id: string;
  label: string;
  value: number;
  unit: string;
}
interface DatasetFile {
  id: string;
  rows: Row[];
  caveats: string[];
  provenance: { source: string; checkedOn: string };
}

/** The datasets as their files say, read here without the pipeline. */
const datasets = readdirSync(join(ROOT, 'data/figures')).map(
  (name) => JSON.parse(readFileSync(join(ROOT, 'data/figures', name), 'utf8')) as DatasetFile,
);
const files = await dataFiles(SITE);

function workbook(path: string): Uint8Array {
  const body = files.find((file) => file.path === path)?.body;
  if (!(body instanceof Uint8Array)) throw new Error(`no workbook at ${path}`);
  return body;
}

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
  '%s.xlsx',
  (id, dataset) => {
    it('holds every value of data/figures, and no other row', async () => {
      const { names, table, notes } = await read(workbook(`/du-lieu/so-lieu/${id}.xlsx`));
      expect(names).toEqual([SHEETS.table, SHEETS.notes]);
      const [header = [], ...rows] = table;
      const cell = (row: (typeof table)[number], title: string) => row[header.indexOf(title)];
      expect(
        rows.map((row) => ({
          id: cell(row, 'Mã dòng'),
          label: cell(row, 'Nội dung'),
          value: cell(row, 'Giá trị'),
          unit: cell(row, 'Đơn vị'),
          checkedOn: cell(row, 'Ngày kiểm tra'),
        })),
      ).toEqual(
        dataset.rows.map((row) => ({
          id: row.id,
          label: row.label,
          value: row.value,
          unit: row.unit,
          checkedOn: day(dataset.provenance.checkedOn),
        })),
      );
      const said = notes.map(([, text]) => text);
      expect(dataset.caveats.filter((text) => !said.includes(text))).toEqual([]);
      expect(notes.map(([term]) => term)).toContain(`Nguồn «${dataset.provenance.source}»`);
    });
  },
);

it('chi-tieu.xlsx holds the targets of every plan with their aims as numbers', async () => {
  const { table } = await read(workbook('/du-lieu/chi-tieu.xlsx'));
  const [header = [], ...rows] = table;
  const pairs = rows.map((row) => [row[0], row[header.indexOf('Mức đề ra')]]);
  const source = JSON.parse(
    readFileSync(join(ROOT, 'data/plans/quang-ngai-2025/targets.json'), 'utf8'),
  ) as { id: string; value: number }[];
  expect(pairs).toEqual(source.map(({ id, value }) => [id, value]));
});

it('the data package names the columns of a workbook as its first row does', async () => {
  for (const file of files.filter(({ path }) => path.endsWith('.xlsx'))) {
    const { table } = await read(workbook(file.path));
    expect(file.fields?.map(({ name }) => name)).toEqual(table[0]);
  }
});
