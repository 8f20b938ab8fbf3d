import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import { DAY, MINIMAL, placed, Project } from '../project.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'thu-muc-'));
  made.push(path);
  return path;
}

const load = (root: string) => loadSite(root, { asOf: DAY, base: '' });

describe('a folder that is no edition is one problem', () => {
  test('an empty one', () => {
    const root = folder();
    const { site, problems } = load(root);
    expect(site).toBeNull();
    expect(problems.map(placed)).toEqual(['.:1:1 error site-folder']);
    expect(problems[0]?.message).toContain('hãy chỉ vào thư mục');
  });

  test('the one that holds the edition: it is told which to take', () => {
    const root = folder();
    mkdirSync(join(root, 'khac'));
    const project = new Project(MINIMAL, join(root, 'ban-mau'));
    const { problems } = load(root);
    expect(problems.map(placed)).toEqual(['.:1:1 error site-folder']);
    expect(problems[0]?.message).toContain('hãy chỉ vào ban-mau');
    expect(load(project.root).problems).toEqual([]);
  });

  test('one that is not there', () => {
    const { problems } = load(join(folder(), 'khong-co'));
    expect(problems.map(placed)).toEqual(['.:1:1 error site-folder']);
    expect(problems[0]?.message).toContain('không có thư mục');
  });

  test('a file', () => {
    const { problems } = load(join(MINIMAL, 'data/site.json'));
    expect(problems.map(placed)).toEqual(['.:1:1 error site-folder']);
    expect(problems[0]?.message).toContain('là một tệp');
  });
});

test('an edition may lack materials, changes, pages, figures and their second keying, units', () => {
  const root = folder();
  const project = new Project(MINIMAL, join(root, 'it'));
  const gone = ['content/materials', 'content/changes', 'content/pages', 'data/figures'];
  for (const file of [...gone, 'data/ledger.json', 'data/units.json']) {
    project.apply({ file, remove: true });
  }
  project.apply({
    file: 'data/plans/mau-2025/targets.json',
    find: '"denominator": "don-vi:tong"',
    put: '"denominator": null',
  });
  const { site, problems } = load(project.root);
  expect(problems).toEqual([]);
  expect(site).toMatchObject({ units: null, datasets: [], materials: [], pages: [], kit: [] });
});
