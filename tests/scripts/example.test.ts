/** The example edition by command: built apart, marked on every page, never over the real site. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { vi } from '../../src/locale/vi/index.ts';
import { unmarked } from '../../src/pipeline/example/marked.ts';

const ROOT = join(import.meta.dirname, '../..');
const WATERMARK = vi.example.watermark;

const folder = mkdtempSync(join(tmpdir(), 'minh-hoa-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run example', () => {
  const run = (file: string, args: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(ROOT, file), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });

  it('refuses dist/ and leaves it alone', () => {
    const there = existsSync(join(ROOT, 'dist/index.html'));
    const { status, stderr } = run('scripts/example.ts', ['--out', 'dist']);
    expect(status).toBe(1);
    expect(stderr).toContain('trang thật');
    expect(existsSync(join(ROOT, 'dist/index.html'))).toBe(there);
  });

  it('Astro by hand is refused too, and without a folder', () => {
    const astro = 'node_modules/astro/bin/astro.mjs';
    const args = ['build', '--config', './.config/astro.example.mjs'];
    const into = run(astro, args, { EXAMPLE_OUT: 'dist' });
    expect([into.status === 0, into.stderr + into.stdout]).toEqual([
      false,
      expect.stringContaining('trang thật'),
    ]);
    const bare = run(astro, args, { EXAMPLE_OUT: '' });
    expect(bare.status).not.toBe(0);
  });

  it('builds an edition in which every page and picture is marked', () => {
    const out = join(folder, 'ban');
    const { status, stderr } = run('scripts/example.ts', ['--out', out]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(unmarked(out, WATERMARK)).toEqual([]);
    const html = readFileSync(join(out, 'chi-tieu/index.html'), 'utf8');
    for (const printed of ['78,57%', '68,75%', '44,4%', '77,7%', '33,3%', '88,8%'])
      expect(html).toContain(printed);
  });
});
