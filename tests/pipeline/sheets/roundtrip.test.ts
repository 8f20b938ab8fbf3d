/** Out and in again: the same bytes; and what would change, value by value. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changesOf, formatChange } from '../../../src/pipeline/sheets/changes.ts';
import { jsonText } from '../../../src/pipeline/sheets/json-text.ts';
import { readDataset } from '../../../src/pipeline/sheets/read-dataset.ts';
import { sheetTemplate } from '../../../src/pipeline/sheets/template.ts';
import { Dataset } from '../../../src/schema/dataset.ts';
import type { Source } from '../../../src/schema/source.ts';
import { formOf } from '../../../src/pipeline/sheets/layout.ts';
import { Book, FORM, read, REPORT } from './officer.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = join(ROOT, 'data/figures');
const sources = JSON.parse(readFileSync(join(ROOT, 'data/sources.json'), 'utf8')) as Source[];

const WITHHELD = Dataset.parse({
  ...REPORT,
  rows: REPORT.rows.filter(({ id }) => !['cong-nhan', 'nhom-khac'].includes(id)),
  withheld: [
    { ...pick('nhom-khac'), why: 'fewer-than-5' },
    { ...pick('cong-nhan'), why: 'protects-another' },
  ],
  chartRows: ['hoc-sinh', 'lao-dong-dich-vu'],
});

function pick(id: string) {
  const row = REPORT.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const { label, unit, kind, boundaries, period } = row;
  return { id, label, unit, kind, boundaries, period };
}

describe('export → import → export', () => {
  it.each(readdirSync(folder))('%s: byte-identical JSON and workbook', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const dataset = Dataset.parse(JSON.parse(text));
    const workbook = await sheetTemplate(FORM, dataset);
    const again = readDataset(workbook, { form: formOf(FORM), sources, published: [dataset] });
    expect(again.faults).toEqual([]);
    expect(again.dataset && jsonText(again.dataset)).toBe(text);
    expect(
      again.dataset && Buffer.from(await sheetTemplate(FORM, again.dataset)).equals(workbook),
    ).toBe(true);
  });

  it('an office’s report, with and without rows kept back', async () => {
    for (const dataset of [REPORT, WITHHELD]) {
      const again = read(await sheetTemplate(FORM, dataset));
      expect(again.faults).toEqual([]);
      expect(again.dataset && jsonText(again.dataset)).toBe(jsonText(dataset));
    }
  });
});

it('the template offers lists, days and notes while typing', async () => {
  const book = await Book.of();
  const seen: string[] = [];
  for (const name of ['Số liệu', 'Thông tin', 'Phép cộng']) {
    book.sheet(name, (xml) => {
      seen.push(...(xml.match(/<dataValidation .*?(?:\/>|<\/dataValidation>)/gs) ?? []));
      expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'));
      return xml;
    });
  }
  expect(seen.filter((rule) => rule.includes('type="list"')).length).toBeGreaterThanOrEqual(8);
  expect(seen.filter((rule) => rule.includes('type="date"')).length).toBeGreaterThanOrEqual(5);
  expect(seen.every((rule) => /prompt="[^"]+"/.test(rule))).toBe(true);
});

it('changes are told value by value, rows by their id', () => {
  const [first, ...rest] = REPORT.rows;
  if (first === undefined) throw new Error('no rows');
  const after = { ...REPORT, rows: [...rest, { ...first, value: 1235 }], leftOut: ['Điều khác'] };
  expect(changesOf(REPORT, after).map(formatChange)).toEqual([
    'rows.hoc-sinh.value: 1234 → 1235',
    'leftOut.1: (chưa có) → Điều khác',
  ]);
  expect(changesOf(REPORT, REPORT)).toEqual([]);
});

describe('npm run figures', () => {
  const root = mkdtempSync(join(tmpdir(), 'so-lieu-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const name of ['content', 'data'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  for (const name of ['src', 'scripts', 'node_modules', 'package.json'])
    symlinkSync(join(ROOT, name), join(root, name));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/figures.ts'), ...args],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };
  const file = join(root, 'data/figures/toan-quoc-2020.json');
  const before = readFileSync(file, 'utf8');

  it('template, then import: nothing to change', () => {
    expect(run('template', 'toan-quoc-2020', '--out', join(root, 'a.xlsx')).status).toBe(0);
    const { status, stderr } = run('import', join(root, 'a.xlsx'), '--write');
    expect([status, readFileSync(file, 'utf8')]).toEqual([0, before]);
    expect(stderr).toContain('0 giá trị thay đổi');
  });

  it('a fault: told, and nothing written', () => {
    const book = new Book(readFileSync(join(root, 'a.xlsx'))).put('Số liệu', 'C2', {
      text: 'nhiều',
    });
    writeFileSync(join(root, 'b.xlsx'), book.file());
    const { status, stdout } = run('import', join(root, 'b.xlsx'), '--write');
    expect([status, readFileSync(file, 'utf8')]).toEqual([1, before]);
    expect(stdout).toMatch(/^Số liệu!C2: thấy «nhiều»/);
  });

  it('a new number: shown first, written only when asked, and the second keying is named', async () => {
    const book = await Book.of(WITHHELD);
    const source = sources.find(({ kind }) => kind === 'official')?.id ?? '';
    writeFileSync(join(root, 'c.xlsx'), book.put('Thông tin', 'B27', { text: source }).file());
    const made = join(root, 'data/figures/bao-cao-mau.json');
    const shown = run('import', join(root, 'c.xlsx'));
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('rows.hoc-sinh.value: (chưa có) → 1234');
    expect(shown.stdout).not.toContain('516');
    expect(() => readFileSync(made)).toThrow();
    const written = run('import', join(root, 'c.xlsx'), '--write');
    expect(written.stderr).toContain('data/ledger.json');
    expect(written.stderr).toContain('bao-cao-mau:hoc-sinh');
    expect(Dataset.parse(JSON.parse(readFileSync(made, 'utf8'))).rows).toEqual(WITHHELD.rows);
  });

  it.each([
    [[], 0],
    [['--help'], 0],
    [['import', 'khong-co.xlsx'], 2],
    [['template', 'Có Dấu'], 2],
    [['template'], 2],
    [['xoa', 'x'], 2],
    [['import', 'a.xlsx', '--ghi'], 2],
  ])('%j ends with %i', (args, status) => {
    expect(run(...args).status).toBe(status);
  });
});
