/** Words on screen have one home, src/locale; facts of the edition have theirs in data/ and content/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factFinder, factsOfEdition, type Fact } from './facts.ts';
import { codeFiles, read, ROOT } from './sources.ts';
import { EXCEPTIONS, isException, wordsIn } from './words.ts';

const files = codeFiles();

/** A piece of a file, and whether a word must be found in it. */
const SEEDS: [file: string, text: string, found: number][] = [
  ['a.ts', `const a = 'nguồn';`, 1],
  ['a.ts', 'const a = `${b} tỷ ${c} đồng`;', 2],
  ['a.ts', 'const a = `Nguồn`;', 1],
  ['a.ts', String.raw`const a = 'ngu\u1ed3n';`, 1],
  ['a.ts', 'const a = "nguo\u0302\u0300n";', 1],
  ['a.ts', `// nguồn\n/** nguồn */ const a = 'nguon'; /* nguồn */`, 0],
  ['a.ts', `const a = 'https://a.vn'; // nguồn`, 0],
  ['a.ts', `import { a } from './nguồn.ts';`, 0],
  ['a.ts', 'const a = /nguồn/;', 0],
  ['a.mjs', `console.error("Cần Node");`, 1],
  ['a.astro', '---\nconst a = 1; // nguồn\n---\n<p>Nguồn</p>', 1],
  ['a.astro', `---\nconst a = 'nguồn';\n---\n<p>{a}</p>`, 1],
  ['a.astro', '---\n---\n<a aria-label="Nguồn" href="/">{a}</a>', 1],
  ['a.astro', `---\n---\n<p>{b ? 'có' : c}</p>`, 1],
  ['a.astro', '<!-- nguồn -->\n{/* nguồn */}\n<p>a</p>', 0],
  ['a.astro', `<script>\n// nguồn\nalert('nguồn');\n</script>`, 1],
  ['a.typ', '// nguồn\n#text[Nguồn]', 1],
  ['a.css', `/* nguồn */ a::before { content: 'nguồn'; }`, 1],
];

describe('words on screen', () => {
  it.each(SEEDS)('in %s: %j', (file, text, found) => {
    expect(wordsIn(file, text)).toHaveLength(found);
  });

  it('are told with their line', () => {
    expect(wordsIn('a.astro', '---\nb;\n---\n\n<p>Nguồn</p>')).toEqual([
      'a.astro:5 «<p>Nguồn</p>»',
    ]);
  });

  it('stand nowhere but in src/locale', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files
      .filter((file) => !isException(file))
      .flatMap((file) => wordsIn(file, read(file)));
    expect(found).toEqual([]);
  });

  it.each(Object.entries(EXCEPTIONS))('%s is excepted with a reason that still holds', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    const own = files.filter((file) => file === path || file.startsWith(path));
    expect(own.some((file) => wordsIn(file, read(file)).length > 0)).toBe(true);
  });
});

describe('facts of this edition', () => {
  const facts = factsOfEdition();
  const find = factFinder(facts);
  const some = (what: string): Fact => facts.find((fact) => fact.what === what) as Fact;

  it.each([
    'place',
    'territory',
    'plan',
    'target',
    'year',
    'anchor',
    'agency',
    'dataset',
    'hotline',
  ])('a %s in the code is found', (what) => {
    const { word } = some(what);
    expect(find('a.ts', `const a = '${word}';`)).not.toEqual([]);
    expect(find('a.ts', `const a = 1; // ${word}`)).toEqual([]);
    expect(find('a.ts', `const a = '${word}x';`)).toEqual([]);
  });

  it('are found within a text, a pattern, a number and markup', () => {
    const { word: year } = some('year');
    const { word: plan } = some('plan');
    expect(find('a.ts', `const a = ${year};`)).not.toEqual([]);
    expect(find('a.ts', 'const a = `/ke-hoach/' + plan + '/#${b}`;')).not.toEqual([]);
    expect(find('a.ts', `const a = /^${plan}$/;`)).not.toEqual([]);
    expect(find('a.astro', `<a href="/ke-hoach/${plan}/">a</a>`)).not.toEqual([]);
  });

  it('stand nowhere in src/ and scripts/', () => {
    expect(facts.length).toBeGreaterThan(80);
    const found = files.flatMap((file) => find(file, read(file)));
    expect(found).toEqual([]);
  });
});
