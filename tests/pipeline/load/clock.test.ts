import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDay, buildSeconds } from '../../../src/pipeline/load/clock.ts';
import { basePath } from '../../../src/pipeline/load/current-site.ts';

const seconds = (iso: string): string => String(Date.parse(iso) / 1000);

describe('the clock of a build', () => {
  let repository = '';
  let empty = '';

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'dong-ho-'));
    empty = mkdtempSync(join(tmpdir(), 'khong-git-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@vidu.vn', ...args], {
        cwd: repository,
        stdio: 'ignore',
        env: {
          PATH: process.env['PATH'],
          GIT_AUTHOR_DATE: '2026-01-02T00:00:00Z',
          GIT_COMMITTER_DATE: '2026-03-04T18:30:00Z',
          GIT_CONFIG_GLOBAL: '/dev/null',
        },
      });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'a');
  });

  afterAll(() => {
    rmSync(repository, { recursive: true });
    rmSync(empty, { recursive: true });
  });

  test.each([
    // Việt Nam is seven hours ahead: its day begins at 17:00 UTC.
    ['2026-11-23T16:59:59Z', '2026-11-23'],
    ['2026-11-23T17:00:00Z', '2026-11-24'],
    ['2025-12-31T16:59:59Z', '2025-12-31'],
    ['2025-12-31T17:00:00Z', '2026-01-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
  ])('%s is %s in Việt Nam', (moment, day) => {
    expect(buildDay({ SOURCE_DATE_EPOCH: seconds(moment) }, repository)).toBe(day);
  });

  test('is the last commit where no other is declared: its committer date', () => {
    expect(buildSeconds({}, repository)).toBe(Number(seconds('2026-03-04T18:30:00Z')));
    expect(buildDay({}, repository)).toBe('2026-03-05');
  });

  test.each(['', 'hôm nay', '-5', '1.5', '12 '])('takes no «%s» for a clock', (declared) => {
    expect(buildSeconds({ SOURCE_DATE_EPOCH: declared }, repository)).toBe(
      Number(seconds('2026-03-04T18:30:00Z')),
    );
  });

  test('is now where there is no history', () => {
    const before = Math.floor(Date.now() / 1000);
    const told = buildSeconds({ GIT_CEILING_DIRECTORIES: tmpdir() }, empty);
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Math.floor(Date.now() / 1000));
  });
});

describe('the base path', () => {
  test.each([
    [undefined, ''],
    ['', ''],
    ['/', ''],
    ['//', ''],
    ['ke-hoach', '/ke-hoach'],
    ['/ke-hoach', '/ke-hoach'],
    ['/ke-hoach/', '/ke-hoach'],
    ['ke-hoach/mo/', '/ke-hoach/mo'],
  ])('%s → «%s»', (declared, path) => {
    expect(basePath(declared === undefined ? {} : { BASE_PATH: declared })).toBe(path);
  });
});
