/** How outcomes are counted: nothing that failed to run may pass for success. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lastLine, ofCommand } from '../../scripts/checks/outcome.mjs';
import { judge, missedFaults } from '../../scripts/checks/pa11y.mjs';
import { readVitest } from '../../scripts/checks/vitest-report.mjs';

const counted = (passed: number, failed: number, skipped = 0) => ({
  passed,
  failed,
  skipped,
  report: '',
});

describe('the last line', () => {
  it.each([
    [[counted(3, 0), ofCommand({ code: 0, output: '', missing: false })], '4 passed, 0 failed'],
    [[counted(3, 1), ofCommand({ code: 2, output: 'x', missing: false })], '3 passed, 2 failed'],
    [[counted(3, 0, 2)], '3 passed, 0 failed, 2 skipped'],
  ])('adds up %#', (outcomes, expected) => {
    expect(lastLine(outcomes)).toBe(expected);
  });
});

describe('what Vitest reported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (report: string | null, code: number) => {
    const file = join(folder, 'report.json');
    rmSync(file, { force: true });
    if (report !== null) writeFileSync(file, report);
    return readVitest(file, { code, output: 'the output', missing: false });
  };
  const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) =>
    JSON.stringify({
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests: 0,
      testResults: [{ assertionResults: [{ status: 'skipped', fullName: 'needs a corpus' }] }],
    });

  it('all passed, some skipped, and told by name', () => {
    const outcome = read(report(5, 0, 1), 0);
    expect(outcome).toMatchObject({ passed: 5, failed: 0, skipped: 1 });
    expect(outcome.report).toContain('needs a corpus');
  });
  it.each([
    ['tests failed', report(5, 2), 1, 5, 2],
    ['a file did not load', report(5, 0), 1, 5, 1],
    ['no test was there', report(0, 0), 0, 0, 1],
    ['no report was written', null, 1, 0, 1],
    ['the report is torn', '{"numPassed', 1, 0, 1],
  ])('%s', (_, text, code, passed, failed) => {
    expect(read(text, code)).toMatchObject({ passed, failed });
  });
});

describe('what pa11y-ci reported', () => {
  const issue = (runner: string, code: string) => ({ runner, code, message: 'm', selector: 's' });
  const seeded = [
    issue('axe', 'color-contrast'),
    issue('axe', 'image-alt'),
    issue('axe', 'label'),
    issue('htmlcs', 'WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail'),
    issue('htmlcs', 'WCAG2AA.Principle1.Guideline1_1.1_1_1.H37'),
    issue('htmlcs', 'WCAG2AA.Principle1.Guideline1_3.1_3_1.F68'),
    issue('htmlcs', 'WCAG2AA.Principle1.Guideline1_3.1_3_1.H42.2'),
  ];
  const expected = { pages: ['http://a/x/', 'http://a/y/'], canary: 'http://b/', width: 360 };
  const results = { 'http://a/x/': [], 'http://a/y/': [], 'http://b/': seeded };

  it('counts a page each and an engine each', () => {
    expect(judge(results, expected)).toMatchObject({ passed: 4, failed: 0 });
  });
  it('an issue, an error and a page that was not visited each fail', () => {
    const bad = {
      'http://a/x/': [issue('axe', 'label'), { message: 'timeout' }],
      'http://b/': seeded,
    };
    const outcome = judge(bad, expected);
    expect(outcome).toMatchObject({ passed: 2, failed: 2 });
    expect(outcome.report).toContain('/x/ 360px axe label s: m');
    expect(outcome.report).toContain('/y/ 360px not visited');
  });
  it('an engine that does not find a seeded fault fails', () => {
    const blind = seeded.filter(({ code }) => code !== 'color-contrast');
    expect(missedFaults(blind)).toEqual({ axe: ['color-contrast'], htmlcs: [] });
    const outcome = judge({ ...results, 'http://b/': blind }, expected);
    expect(outcome).toMatchObject({ passed: 3, failed: 1 });
    expect(outcome.report).toContain('axe is blind to color-contrast');
  });
});
