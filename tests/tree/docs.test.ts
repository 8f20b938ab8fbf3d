/** What the docs say of the tree is so. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { below, read, ROOT } from './sources.ts';

interface Package {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const { scripts, ...rest } = JSON.parse(read('package.json')) as Package;
const packages = { ...rest.dependencies, ...rest.devDependencies, ...rest.optionalDependencies };

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...below('docs').filter((path) => /\.md$/.test(path)),
];

/** Inline code of a text, which is how the docs write paths and commands. */
const codes = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`|^(npm .+)$/gm)].map(([, inline, line]) => inline ?? line ?? '');

describe('docs/decisions', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).sort();
  const numbers = files.map((name) => name.slice(0, 4));

  it('are numbered without gaps, each as its title says', () => {
    expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
    for (const name of files)
      expect(read(`docs/decisions/${name}`)).toMatch(new RegExp(`^# ${name.slice(0, 4)} \\S`));
  });

  it('are named by numbers that there are', () => {
    const named = [...DOCS, ...below('src'), ...below('.config')].flatMap((path) =>
      [...read(path).matchAll(/decisions\/([0-9]{4}[a-z-]*\.md)/g)].map(([, name]) => [path, name]),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(([, name]) => !files.includes(name ?? ''))).toEqual([]);
  });

  it('0006 lists exactly the packages of package.json, in their versions', () => {
    const rows = [
      ...read('docs/decisions/0006-dependencies.md').matchAll(/^\| `([^`]+)`\s*\| (\S+)/gm),
    ];
    const listed = Object.fromEntries(rows.map(([, name, version]) => [name, version]));
    expect(listed).toEqual(packages);
    expect(rows).toHaveLength(Object.keys(packages).length);
  });
});

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md');
  const paths = codes(text).filter((code) => /^[\w.-]+(\/[\w.-]*)+$/.test(code));

  it('names folders and files that there are', () => {
    const built = /^(dist|\.build|node_modules)\//;
    expect(paths.length).toBeGreaterThan(30);
    const there = (path: string) => existsSync(join(ROOT, path)) || built.test(path);
    expect(paths.filter((path) => !there(path))).toEqual([]);
  });

  it('names every folder of src/, and every one within', () => {
    const folders = new Set(
      below('src')
        .map((path) => dirname(path).split('/').slice(0, 3).join('/'))
        .filter((path) => path !== 'src' && !path.startsWith('src/pages/')),
    );
    expect([...folders].filter((folder) => !paths.includes(`${folder}/`))).toEqual([]);
  });
});

describe('commands', () => {
  const builtIn = new Set(['start', 'test', 'ci', 'install', 'exec']);
  const named = (path: string) =>
    codes(read(path)).flatMap((code) => {
      const found = /\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)/.exec(code)?.[1];
      return found === undefined ? [] : [found];
    });

  it.each(DOCS.filter((path) => named(path).length > 0))('of %s are in package.json', (path) => {
    expect(named(path).filter((name) => !(name in scripts) && !builtIn.has(name))).toEqual([]);
  });

  it('of package.json are in the README', () => {
    const told = new Set(named('README.md'));
    const inner = new Set(['vitest', 'lint']);
    expect(Object.keys(scripts).filter((name) => !told.has(name) && !inner.has(name))).toEqual([]);
  });
});

describe('docs/contract.md', () => {
  const [addresses = ''] = read('docs/contract.md').split('## Machine-readable files');
  const routes = below('src/pages')
    .filter((path) => !/\/_|\[\.\.\.moved\]|pages\/\[/.test(path))
    .concat(below('content/pages').map((path) => path.replace('content/', 'src/')))
    .map((path) =>
      path
        .replace('src/pages', '')
        .replace(/(\/index)?\.(astro|ts|mdx)$/, '')
        .replace(/\[\.\.\.\w+\]/, '.+')
        .replaceAll(/\[\w+\]/g, '[^/]+'),
    )
    .map((route) => new RegExp(`^${route}/?$`));

  it('names addresses that there are', () => {
    const named = [...addresses.matchAll(/`(\/[a-z0-9<>/.-]*)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !routes.some((route) => route.test(path)))).toEqual([]);
  });

  it('names no address of one machine', () => {
    expect(read('docs/contract.md')).not.toMatch(/\.\.\/|\/work|\/home|\/tmp/);
  });
});
