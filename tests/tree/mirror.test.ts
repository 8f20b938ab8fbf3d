/** tests/ mirrors src/ and scripts/, folder by folder, so that the tests of a file are found without a search. */
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { below } from './sources.ts';

/** Folders of tests that look at something else than one folder of the code. */
const OTHERS: Readonly<Record<string, string>> = {
  browser: 'pages of dist/ in Chromium',
  canary: 'a page with seeded faults',
  data: 'the data of the repository',
  fixtures: 'files that tests read',
  site: 'files of dist/',
  tree: 'the tree of the repository itself',
};

/** Every folder with a file in it, and the folders around it. */
function folders(files: readonly string[]): Set<string> {
  const around = (path: string): string[] => (path === '.' ? [] : [path, ...around(dirname(path))]);
  return new Set(files.flatMap((path) => around(dirname(path))));
}

/** Folders of tests that stand for no folder of the code. */
function strays(tests: readonly string[], code: readonly string[]): string[] {
  const known = folders(code);
  return [...folders(tests.map((path) => path.replace(/^tests\//, '')))].filter((folder) => {
    const [first = ''] = folder.split('/');
    return !(first in OTHERS) && !known.has(`src/${folder}`) && !known.has(folder);
  });
}

it('a folder that is nowhere in the code is found', () => {
  const code = ['src/views/plan/a.ts', 'scripts/b.ts'];
  expect(strays(['tests/views/plan/a.test.ts', 'tests/scripts/b.test.ts'], code)).toEqual([]);
  expect(strays(['tests/views/plans/a.test.ts', 'tests/utils/b.ts'], code)).toEqual([
    'views/plans',
    'utils',
  ]);
});

it('every folder of tests is one of src/ or scripts/, or looks at something else', () => {
  expect(strays(below('tests'), [...below('src'), ...below('scripts')])).toEqual([]);
  const used = folders(below('tests').map((path) => path.replace(/^tests\//, '')));
  expect(Object.keys(OTHERS).filter((folder) => !used.has(folder))).toEqual([]);
});
