/** Layers import one way. The checker first proves, on seeded imports, that it can fail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/checks/pages.mjs';
import { wrongImports } from './layers/check.ts';

const ROOT = join(import.meta.dirname, '../..');

const astro = (front: string, rest = '') => `---\n${front}\n---\n<p>a</p>\n${rest}`;

/** One file each, and what must be said of it; null when it is right. */
const CASES: [path: string, text: string, expected: string | null][] = [
  ['src/schema/a.ts', `import { z } from 'zod';`, null],
  ['src/schema/a.ts', `import { b } from '../locale/b.ts';`, 'schema may not import locale'],
  ['src/schema/a.ts', `import fs from 'node:fs';`, 'schema may not import node:fs'],
  ['src/locale/a.ts', `import type { B } from '../schema/b.ts';`, null],
  [
    'src/locale/a.ts',
    `import { type B, c } from '../schema/b.ts';`,
    'locale may not import schema',
  ],
  ['src/pipeline/a.ts', `import { getCollection } from 'astro:content';`, 'astro:content'],
  ['src/pipeline/a.ts', `export { b } from '../views/b.ts';`, 'pipeline may not import views'],
  ['src/pipeline/a.ts', `import type { B } from '../views/b.ts';`, 'types of views'],
  ['src/pipeline/a/b/c.ts', `import { b } from '../../../schema/b.ts';`, null],
  ['src/views/a.ts', `import { b } from '../pipeline/b.ts';`, null],
  ['src/views/a.ts', `import { b } from '../schema/b.ts';`, 'views may not import schema'],
  ['src/views/a.ts', `const b = await import('node:fs');`, 'views may not import node:fs'],
  ['src/views/a.ts', `import { b } from '../components/b.ts';`, 'views may not import components'],
  ['src/charts/a.ts', `import { b } from '../pipeline/b.ts';`, 'charts may not import pipeline'],
  ['src/charts/a.ts', `import { Chart } from 'chart.js';`, null],
  ['src/client/a.ts', `import { Chart } from 'chart.js';`, 'chart.js only on request'],
  ['src/client/a.ts', `const { Chart } = await import('chart.js');`, null],
  ['src/client/a.ts', `import { b } from '../pipeline/load.ts';`, 'client may not import pipeline'],
  ['src/client/a.ts', `import { b } from '../pipeline/figures/b.ts';`, null],
  ['src/client/a.ts', `import b from '../../data/b.json';`, 'client may not import data'],
  ['src/components/A.astro', astro(`import type { B } from '../views/b.ts';`), null],
  ['src/components/A.astro', astro(`import { b } from '../views/b.ts';`), 'not import views'],
  ['src/components/A.astro', astro(`import type { B } from '../pipeline/b.ts';`), 'pipeline'],
  ['src/components/A.astro', astro(`import { b } from '../client/b.ts';`), 'not import client'],
  ['src/components/A.astro', astro('', `<script>import '../client/b.ts';</script>`), null],
  [
    'src/components/A.astro',
    astro('', `<script>import '../pipeline/b.ts';</script>`),
    'A.astro:5 components may not import pipeline',
  ],
  ['src/layouts/A.astro', astro(`import '../styles/a.css';`), null],
  ['src/layouts/A.astro', astro(`import B from '../pages/index.astro';`), 'not import pages'],
  ['src/pages/b/a.astro', astro(`import { z } from 'zod';`), 'pages may not import zod'],
  ['src/pages/b/a.astro', astro(`import b from '../../../data/b.json';`), 'not import data'],
  ['src/pages/b/a.astro', astro(`import { b } from '../../locale/vi.ts';`), 'not import locale'],
  ['src/pages/a.json.ts', `import { b } from '../pipeline/b.ts';`, null],
  ['scripts/a.mjs', `import B from '../src/components/B.astro';`, 'not import components'],
  ['src/novel/a.ts', `import './b.ts';`, 'novel is no layer of the table'],
];

describe('the checker', () => {
  const named = CASES.map((one) => [`${one[0]}: ${one[2] ?? 'right'}`, ...one] as const);
  it.each(named)('%s', (_, path, text, expected) => {
    const lines = wrongImports(new Map([[path, text]])).join('\n');
    if (expected === null) expect(lines).toBe('');
    else expect(lines).toContain(expected);
  });

  it('follows imports to the disk', () => {
    const sources = new Map([
      ['src/views/a.ts', `import { b } from '../pipeline/b.ts';`],
      ['src/pipeline/b.ts', `import { c } from './c.ts';`],
      ['src/pipeline/c.ts', `import { readFileSync } from 'node:fs';`],
    ]);
    expect(wrongImports(sources)).toEqual([
      'src/views/a.ts:1 views reaches node:fs through src/pipeline/c.ts',
    ]);
  });
});

it('src/ and scripts/ import one way', () => {
  const sources = new Map(
    ['src', 'scripts']
      .flatMap((folder) => listFiles(join(ROOT, folder)).map((path) => `${folder}/${path}`))
      .filter((path) => /\.(ts|mjs|astro)$/.test(path))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
  expect(sources.size).toBeGreaterThan(50);
  expect(wrongImports(sources)).toEqual([]);
});
