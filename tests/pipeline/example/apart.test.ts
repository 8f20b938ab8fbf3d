/** The example can never be mixed into the real build: nothing leads there, nothing points at dist/. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/checks/pages.mjs';
import { exampleFolder } from '../../../src/pipeline/example/folder.ts';
import { unmarked } from '../../../src/pipeline/example/marked.ts';
import { vi } from '../../../src/locale/vi/index.ts';
import { importsOf } from '../../tree/layers/imports.ts';
import { ROOT } from '../exports/site.ts';

const WATERMARK = vi.example.watermark;

const EXAMPLE = 'src/pipeline/example/';
const CODE = /\.(ts|mjs|astro)$/;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file of ours that loading these would load, types left out. */
function reached(starts: readonly string[], text: (path: string) => string): Set<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!CODE.test(path)) return;
    for (const { specifier, typeOnly } of importsOf(path, text(path)))
      if (!typeOnly && specifier.startsWith('.')) visit(posix.join(posix.dirname(path), specifier));
  };
  starts.forEach(visit);
  return seen;
}

const below = (folder: string) =>
  listFiles(join(ROOT, folder))
    .map((path) => `${folder}/${path}`)
    .filter((path) => CODE.test(path));
const real = [
  'astro.config.mjs',
  'src/content.config.ts',
  ...below('src/pages'),
  ...below('scripts').filter((path) => path !== 'scripts/example.ts'),
];

describe('the real build', () => {
  it('loads nothing of the example', () => {
    const found = reached(real, read);
    expect(found.size).toBeGreaterThan(150);
    expect([...found].filter((path) => path.startsWith(EXAMPLE))).toEqual([]);
    expect(found.has('.config/astro.example.mjs')).toBe(false);
  });

  it('one import anywhere below would be found', () => {
    const bad = (path: string) =>
      path === 'src/pipeline/load/site.ts'
        ? `import '../example/example-site.ts';\n${read(path)}`
        : read(path);
    const files = [...reached(real, bad)];
    // Pages know site.ts by its function currentPlan, so the seeded import is on their way.
    expect(files.filter((path) => path.startsWith(EXAMPLE))).not.toEqual([]);
  });

  it('has no word for it: no variable, no option', () => {
    const others = [...reached(real, read)].filter((path) => CODE.test(path));
    expect(others.filter((path) => /EXAMPLE_|exampleSite|made-up/.test(read(path)))).toEqual([]);
  });

  it('loads the example from one script and one configuration', () => {
    const outside = [
      ...below('src'),
      ...below('scripts'),
      'astro.config.mjs',
      '.config/astro.example.mjs',
    ]
      .filter((path) => !path.startsWith(EXAMPLE))
      .filter((path) =>
        importsOf(path, read(path)).some(({ specifier }) => /\/example\//.test(specifier)),
      );
    expect(outside).toEqual(['scripts/example.ts', '.config/astro.example.mjs']);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'minh-hoa-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the folder of an example', () => {
  it.each([
    'dist',
    './dist/',
    'dist/vi-du',
    '.build/../dist',
    'src/pages',
    'public',
    'data',
    'content/x',
    '.',
    '..',
    '/',
  ])('is never %s', (wanted) => {
    expect(() => exampleFolder(folder, wanted)).toThrow();
  });

  it('is never the dist of another project, nor one with something in it', () => {
    expect(() => exampleFolder(folder, '/tmp/khac/dist')).toThrow(/trang thật/);
    mkdirSync(join(folder, 'day'));
    writeFileSync(join(folder, 'day', 'a.txt'), 'a');
    expect(() => exampleFolder(folder, 'day')).toThrow(/không trống/);
  });

  it('is .build/example, or an empty one that is named', () => {
    mkdirSync(join(folder, 'trong'));
    expect(exampleFolder(folder, undefined)).toBe(join(folder, '.build/example'));
    expect(exampleFolder(folder, 'trong')).toBe(join(folder, 'trong'));
    expect(exampleFolder(folder, 'vi-du')).toBe(join(folder, 'vi-du'));
  });
});

describe('a built example', () => {
  const good = {
    'index.html': `<meta name="robots" content="noindex"><p class="watermark" role="note"> ${WATERMARK} </p>`,
    'robots.txt': 'User-agent: *\nDisallow: /\n',
    'du-lieu/chi-tieu/a.svg': `<svg><text>${WATERMARK.slice(0, 9)}</text><text>${WATERMARK.slice(9)}</text></svg>`,
  };
  const judge = (name: string, files: Record<string, string>) => {
    const at = join(folder, name);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(at, path, '..'), { recursive: true });
      writeFileSync(join(at, path), text);
    }
    return unmarked(at, WATERMARK);
  };

  it('is accepted when everything is marked', () => {
    expect(judge('tot', good)).toEqual([]);
  });

  it.each([
    ['page without the watermark', { 'index.html': '<meta name="robots" content="noindex">' }],
    ['page without noindex', { 'b/index.html': `<p class="watermark">${WATERMARK}</p>` }],
    ['picture without the watermark', { 'du-lieu/so-lieu/b.svg': '<svg></svg>' }],
    ['robots.txt', { 'robots.txt': 'User-agent: *\nAllow: /\n' }],
    ['no sitemap', { 'sitemap-0.xml': '<urlset/>' }],
  ])('is thrown away: %s', (why, wrong) => {
    expect(judge(why.replaceAll(/\W/g, '-'), { ...good, ...wrong }).join()).toContain(why);
  });
});
