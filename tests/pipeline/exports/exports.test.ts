import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type Cell } from '../../../src/pipeline/exports/csv.ts';
import { dataFiles, dataPackage } from '../../../src/pipeline/exports/data-package.ts';
import type { Field } from '../../../src/pipeline/exports/published-file.ts';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import { DAY, REAL } from '../project.ts';
import { readCsv } from './read-csv.ts';

const BOM = '\ufeff';
const field = (name: string): Field => ({ name, type: 'string', title: name });

describe('a table as CSV', () => {
  test('begins with a byte-order mark, and ends each line as RFC 4180 says', () => {
    expect(toCsv([field('a'), field('b')], [['x', 1]])).toBe(`${BOM}a,b\r\nx,1\r\n`);
  });

  test.each<[Cell, string]>([
    ['một, hai', '"một, hai"'],
    ['một "hai"', '"một ""hai"""'],
    ['một\nhai', '"một\nhai"'],
    [76037, '76037'],
    [167438000000, '167438000000'],
    [11.9, '11.9'],
    [0.1, '0.1'],
    [-3, '-3'],
    [null, ''],
    ['', ''],
    [true, 'true'],
    [false, 'false'],
  ])('%j is written %s', (cell, written) => {
    expect(toCsv([field('a'), field('b')], [[cell, 'x']])).toBe(`${BOM}a,b\r\n${written},x\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://vidu.vn";"a")'])(
    'the text %j is no formula to a spreadsheet',
    (text) => {
      const [, row] = readCsv(toCsv([field('a')], [[text]]).slice(1));
      expect(row).toEqual([`'${text}`]);
    },
  );

  test('whatever the words, reading gives back what was written', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r]/.test(text) && !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (rows) => {
        const text = toCsv([field('a'), field('b')], rows);
        expect(readCsv(text.slice(1))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

// What is published, beside the files of data/ read here without the pipeline.
const { site, problems } = loadSite(REAL, { asOf: DAY, base: '' });
if (site === null) throw new Error(JSON.stringify(problems));
const files = await dataFiles(site);
const json = (path: string): unknown => JSON.parse(readFileSync(join(REAL, path), 'utf8'));
const served = (path: string): string | Uint8Array => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.body;
};
const body = (path: string): string => {
  const text = served(path);
  if (typeof text !== 'string') throw new Error(`${path} is not text`);
  return text;
};
const table = (path: string): Record<string, string>[] => {
  const text = body(path);
  expect(text.startsWith(BOM), path).toBe(true);
  const [header = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
};

interface RawRow {
  id: string;
  label: string;
  value: number;
  unit: string;
  comparator: string;
  kind: string;
  method: string;
  boundaries: string | null;
  period: { from: string; to: string } | null;
}
interface RawDataset {
  id: string;
  place: { boundaries: string };
  period: { from: string; to: string };
  rows: RawRow[];
  provenance: { source: string; checkedOn: string };
}
interface RawTarget {
  id: string;
  anchor: string;
  quote: string;
  subject: string;
  comparator: string;
  value: number;
  period: { from: string; to: string };
  national: { value: number } | null;
}

const datasets = readdirSync(join(REAL, 'data/figures')).map(
  (name) => json(`data/figures/${name}`) as RawDataset,
);
const targets = json('data/plans/quang-ngai-2025/targets.json') as RawTarget[];

describe('the tables hold what the data holds', () => {
  test.each(datasets)('so-lieu/$id.csv', (dataset) => {
    const { id, place, period, rows, provenance } = dataset;
    expect(table(`/du-lieu/so-lieu/${id}.csv`)).toEqual(
      rows.map((row) => ({
        id: row.id,
        label: row.label,
        value: String(row.value),
        unit: row.unit,
        comparator: row.comparator,
        kind: row.kind,
        method: row.method,
        boundaries: row.boundaries ?? place.boundaries,
        from: (row.period ?? period).from,
        to: (row.period ?? period).to,
        source: provenance.source,
        checked_on: provenance.checkedOn,
      })),
    );
    expect(JSON.parse(body(`/du-lieu/so-lieu/${id}.json`))).toEqual(dataset);
  });

  test('chi-tieu.csv', () => {
    const rows = table('/du-lieu/chi-tieu.csv');
    expect(rows).toHaveLength(targets.length);
    for (const [index, target] of targets.entries()) {
      const known = json(`data/plans/quang-ngai-2025/results/${target.id}.json`) as {
        result: { value: number } | null;
        search: { searchedOn: string; where: string[] };
      };
      expect(rows[index]).toMatchObject({
        id: target.id,
        plan: 'quang-ngai-2025',
        anchor: target.anchor,
        quote: target.quote,
        subject: target.subject,
        comparator: target.comparator,
        measure: 'percent',
        value: String(target.value),
        value_to: '',
        period_from: target.period.from,
        period_to: target.period.to,
        // An empty cell, never a zero, where no result was found.
        result: known.result === null ? '' : String(known.result.value),
        status: known.result === null ? 'not-found' : expect.any(String),
        searched_on: known.search.searchedOn,
        searched_where: known.search.where.join('; '),
        national_value: target.national === null ? '' : String(target.national.value),
      });
    }
  });

  test('chi-tieu.json: the target of the contract, with its denominators looked up', () => {
    const value = JSON.parse(body('/du-lieu/chi-tieu.json')) as {
      asOf: string;
      targets: (RawTarget & { base: { denominator: number | null; needed: number | null }[] })[];
    };
    expect(value.asOf).toBe(DAY);
    expect(value.targets.map(({ id, quote, value: aim }) => [id, quote, aim])).toEqual(
      targets.map(({ id, quote, value: aim }) => [id, quote, aim]),
    );
    const communes = value.targets.find(({ id }) => id === 'xa-phuong-tuyen-truyen');
    expect(communes?.base.map(({ denominator, needed }) => [denominator, needed])).toEqual([
      [170, 119],
      [56, 40],
      [96, 68],
    ]);
    for (const { base } of value.targets) {
      for (const { denominator, needed } of base) {
        expect(needed === null).toBe(denominator === null);
      }
    }
  });

  test('duong-day-nong.csv: digits as text, empty where no source says it', () => {
    const raw = json('data/hotlines.json') as {
      lines: { id: string; digits: string; printed: string; hours: { text: string } | null }[];
    };
    const rows = table('/du-lieu/duong-day-nong.csv');
    expect(rows.map(({ id, digits, printed, hours }) => [id, digits, printed, hours])).toEqual(
      raw.lines.map(({ id, digits, printed, hours }) => [id, digits, printed, hours?.text ?? '']),
    );
  });

  test('the published plan is served byte for byte', () => {
    const bytes = readFileSync(join(REAL, 'content/plans/quang-ngai-2025/plan.txt'));
    expect(Buffer.from(body('/du-lieu/ke-hoach/quang-ngai-2025.txt'))).toEqual(bytes);
  });

  test('numbers have a point and no thousands mark', () => {
    let cells = 0;
    for (const { path, fields } of files.filter((file) => file.path.endsWith('.csv'))) {
      for (const [index, { type }] of (fields ?? []).entries()) {
        if (type !== 'number' && type !== 'integer') continue;
        for (const row of readCsv(body(path).slice(1)).slice(1)) {
          expect(row[index], path).toMatch(/^(-?\d+(\.\d+)?)?$/);
          cells += 1;
        }
      }
    }
    expect(cells).toBeGreaterThan(50);
  });
});

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  format: string;
  sources: { title: string; path?: string }[];
  licenses: { name: string; path: string }[];
  schema?: { fields: { name: string; type: string }[] };
}

describe('the data package', () => {
  const value = JSON.parse(dataPackage(site, files)) as { name: string; resources: Resource[] };

  test('describes every published file once', () => {
    expect(value.resources.map(({ path }) => `/du-lieu/${path}`)).toEqual(
      files.map(({ path }) => path),
    );
    expect(new Set(value.resources.map(({ name }) => name)).size).toBe(files.length);
    for (const { name } of value.resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(value.name).toMatch(/^[a-z0-9._-]+$/);
  });

  test.each(value.resources)('$path: bytes, hash, sources, licence, columns', (resource) => {
    const content = served(`/du-lieu/${resource.path}`);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    expect(resource.bytes).toBe(bytes.byteLength);
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    // A schema is our own work; every other file leans on somebody's.
    if (!resource.path.startsWith('schema/')) {
      expect(resource.sources.length).toBeGreaterThan(0);
    }
    for (const { title } of resource.sources) expect(title).not.toBe('');
    expect(resource.licenses[0]?.path).toMatch(/^https?:\/\//);
    expect(resource.path.endsWith(`.${resource.format}`)).toBe(true);
    expect(['csv', 'xlsx'].includes(resource.format)).toBe(resource.schema !== undefined);
    if (resource.format === 'csv') {
      const [header] = readCsv(String(content).slice(1));
      expect(resource.schema?.fields.map(({ name }) => name)).toEqual(header);
    }
  });

  test('every source that a file names is in the list of sources', () => {
    const known = new Set(site.sources.map(({ id }) => id));
    for (const { path, sources } of files) {
      expect(
        sources.filter((id) => !known.has(id)),
        path,
      ).toEqual([]);
    }
  });

  test('two runs of one day give the same bytes', async () => {
    const again = loadSite(REAL, { asOf: DAY, base: '' }).site;
    if (again === null) throw new Error('the second run was refused');
    expect(dataPackage(again, await dataFiles(again))).toBe(dataPackage(site, files));
  });
});
