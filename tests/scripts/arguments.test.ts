/** `--site`, `--out` and whatever else stands behind a command. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, WrongUse } from '../../scripts/arguments.ts';
import { locked } from '../../scripts/lock.ts';
import { outFolder } from '../../scripts/out-folder.ts';
import { MINIMAL, Project, REAL } from '../pipeline/project.ts';

const SHAPE = { name: 'thu', help: '', flags: ['list'], values: ['out'], words: 1 };

const root = mkdtempSync(join(tmpdir(), 'lenh-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('arguments of a command', () => {
  it('are read in any order', () => {
    const asked = readArguments(SHAPE, ['--list', 'mot', '--site', 'a/b', '--out=c']);
    expect(asked.site).toBe(resolve('a/b'));
    expect([...asked.flags]).toEqual(['list']);
    expect(asked.values['out']).toBe('c');
    expect(asked.words).toEqual(['mot']);
  });

  it('without --site mean the working folder', () => {
    expect(readArguments(SHAPE, []).site).toBe(process.cwd());
  });

  it.each([
    [['--foo'], '--foo'],
    [['-x'], '-x'],
    [['--list=1'], '--list'],
    [['--no-list'], '--no-list'],
    [['mot', 'hai'], 'hai'],
    [['--site'], 'thiếu giá trị sau --site'],
    [['--site', ''], 'thiếu giá trị sau --site'],
    [['--out', '--list'], 'thiếu giá trị sau --out'],
  ])('%j is refused', (args, told) => {
    expect(() => readArguments(SHAPE, args)).toThrow(WrongUse);
    expect(() => readArguments(SHAPE, args)).toThrow(told);
    expect(() => readArguments(SHAPE, args)).toThrow('npm run thu -- --help');
  });
});

describe('the folder of a build', () => {
  const site = join(root, 'noi-khac');
  mkdirSync(join(site, 'content'), { recursive: true });

  it('is dist/ of the edition, unless another is named', () => {
    expect(outFolder(site, undefined)).toBe(join(site, 'dist'));
    expect(outFolder(REAL, undefined)).toBe(join(REAL, 'dist'));
    expect(outFolder(site, join(root, 'moi'))).toBe(join(root, 'moi'));
    const ours = join(REAL, 'tests/fixtures/content/minimal');
    expect(outFolder(ours, undefined)).toBe(join(ours, 'dist'));
  });

  it('may be that of the last build, or an empty one', () => {
    const empty = join(root, 'trong');
    const built = join(root, 'da-dung');
    mkdirSync(empty);
    mkdirSync(built);
    writeFileSync(join(built, 'index.html'), '');
    expect(outFolder(site, empty)).toBe(empty);
    expect(outFolder(site, built)).toBe(built);
  });

  const kept = join(root, 'anh');
  mkdirSync(kept);
  writeFileSync(join(kept, 'a.jpg'), '');

  it.each([
    ['the repository', REAL, REAL],
    ['a folder around it', REAL, join(REAL, '..')],
    ['content/ of the edition', site, join(site, 'content')],
    ['data/ of the repository', site, join(REAL, 'data')],
    ['a folder of the code', REAL, join(REAL, 'src/pages')],
    ['the edition itself', site, site],
    ['somebody’s pictures', site, kept],
    ['a file', site, join(kept, 'a.jpg')],
  ])('is never %s', (_, edition, wanted) => {
    expect(() => outFolder(edition, wanted)).toThrow(WrongUse);
    expect(() => outFolder(edition, wanted)).toThrow('hãy chọn');
  });
});

it('a lock whose owner is gone holds nobody up, and is given back', () => {
  const file = join(root, 'khoa');
  const gone = spawnSync(process.execPath, ['--eval', '']);
  writeFileSync(file, String(gone.pid));
  expect(locked(file, () => existsSync(file))).toBe(true);
  expect(existsSync(file)).toBe(false);
  expect(() =>
    locked(file, () => {
      throw new Error('cố ý');
    }),
  ).toThrow('cố ý');
  expect(existsSync(file)).toBe(false);
});

describe('a command', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(REAL, 'scripts', script), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: '1795392000' },
    });

  it.each(['build.ts', 'check.ts', 'audit.ts', 'example.ts', 'figures.ts', 'dev.ts'])(
    '%s prints its help, with --site in it',
    (script) => {
      const help = run(script, '--help');
      expect([help.status, help.stderr]).toEqual([0, '']);
      expect(help.stdout).toContain('--site THƯ-MỤC');
    },
  );

  it('ends with 2 where it does not understand', () => {
    const wrong = run('check.ts', '--khong-co');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('--khong-co');
  });

  it('checks another place from anywhere', () => {
    const other = new Project(MINIMAL, join(root, 'mau'));
    const right = run('check.ts', '--site', 'mau', '--quiet');
    expect([right.status, right.stdout]).toEqual([0, '']);
    other.write('data/site.json', '{');
    const broken = run('check.ts', '--site', 'mau');
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/^data\/site\.json:1:\d+ error /);
  });

  it('told to take no edition says so on one line', () => {
    const { status, stdout, stderr } = run('check.ts', '--site', '.');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\.:1:1 error site-folder .* hãy chỉ vào mau\n$/);
    expect(stderr).toBe('1 lỗi, 0 cảnh báo\n');
  });
});
