import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan, toOutline } from '../../src/plan-text/index.ts';
import { sourceFromSpans } from './same-tree.ts';

const folder = process.env['PLAN_CORPUS'] ?? '';
const present = folder !== '' && existsSync(folder);
const EXPECTED = 'tests/fixtures/plan-text/corpus';

describe.skipIf(!present)('real documents of PLAN_CORPUS against outlines written by hand', () => {
  it.each(['01', '05', '13', '14'])('%s', (id) => {
    const name = readdirSync(folder).find((file) => file.startsWith(`${id}-`));
    if (name === undefined) throw new Error(`no document ${id} in ${folder}`);
    const text = readFileSync(path.join(folder, name), 'utf8');
    const tree = parsePlan(text, { path: name });
    const outline = toOutline(tree)
      .trim()
      .split('\n')
      .map((line) => line.split('\t').slice(0, 4).join('\t'));
    const expected = readFileSync(path.join(EXPECTED, `${id}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(outline).toEqual(expected);
    expect(sourceFromSpans(tree.spans, text)).toBe(text);
  });
});

if (!present)
  describe('real documents of PLAN_CORPUS', () => {
    it.skip('bỏ qua: biến PLAN_CORPUS chưa trỏ tới thư mục văn bản mẫu', () => undefined);
  });
