/** An officer's workbook by command: nothing is written unless all is right and it was asked for. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Dataset } from '../../src/schema/dataset.ts';
import type { Source } from '../../src/schema/source.ts';
import { Book, WITHHELD } from '../pipeline/sheets/officer.ts';

const ROOT = join(import.meta.dirname, '../..');
const sources = JSON.parse(readFileSync(join(ROOT, 'data/sources.json'), 'utf8')) as Source[];

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
