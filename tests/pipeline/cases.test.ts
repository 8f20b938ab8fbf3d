import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/pipeline/problem/problem.ts';
import { CONTENT_RULES } from '../../src/pipeline/problem/rules.ts';
import { MINIMAL, placed, Project, type Edit } from './project.ts';

/** One way to break the minimal project (`tests/fixtures/content/<case>/case.json`). */
interface Case {
  says: string;
  edits: Edit[];
  /** Record the fingerprint of the changed plan text. */
  rehash?: boolean;
  /** Words of the message that tell what to do. */
  remedy?: string;
  /** Every problem: `file:line:column severity rule`. */
  expected: string[];
}

const folder = join(MINIMAL, '..');
const cases = readdirSync(folder)
  .filter((name) => name !== 'minimal')
  .map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as Case),
  }));

describe('a project broken in one way', () => {
  const made: Project[] = [];
  afterAll(() => {
    for (const project of made) project.remove();
  });

  test('the minimal project has nothing wrong with it', () => {
    const project = new Project(MINIMAL);
    made.push(project);
    const { site, problems } = project.load();
    expect(problems).toEqual([]);
    expect(site?.plans[0]?.targets.map(({ target }) => target.id)).toEqual([
      'tuyen-truyen',
      'truong-hoc',
      'kiem-tra',
    ]);
  });

  test.each(cases)('$name: $says', ({ edits, rehash, remedy, expected }) => {
    const project = new Project(MINIMAL);
    made.push(project);
    for (const edit of edits) project.apply(edit);
    if (rehash === true) project.rehash('mau-2025');
    const { site, problems } = project.load();
    expect(problems.map(placed)).toEqual(expected);
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(formatProblem(problem)).toMatch(/^\S+:\d+:\d+ (error|warning) [a-z0-9-]+ .*hãy.*$/u);
    }
    if (remedy !== undefined) expect(problems.map(formatProblem).join('\n')).toContain(remedy);
    expect(site === null).toBe(problems.some(({ severity }) => severity === 'error'));
  });

  test('every rule of content and data has a case that breaks it', () => {
    const broken = new Set(
      cases.flatMap(({ expected }) => expected.map((line) => line.split(' ')[2])),
    );
    expect(Object.keys(CONTENT_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
