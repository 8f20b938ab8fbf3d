/** Out and in again: the same bytes; and what would change, value by value. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesOf, formatChange } from '../../../src/pipeline/sheets/changes.ts';
import { jsonText } from '../../../src/pipeline/sheets/json-text.ts';
import { readDataset } from '../../../src/pipeline/sheets/read-dataset.ts';
import { sheetTemplate } from '../../../src/pipeline/sheets/template.ts';
import { Dataset } from '../../../src/schema/dataset.ts';
import type { Source } from '../../../src/schema/source.ts';
import { formOf } from '../../../src/pipeline/sheets/layout.ts';
import { Book, FORM, read, REPORT, WITHHELD } from './officer.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = join(ROOT, 'data/figures');
const sources = JSON.parse(readFileSync(join(ROOT, 'data/sources.json'), 'utf8')) as Source[];

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
