import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ContentFiles, PlanFiles } from '../../src/pipeline/checks/content.ts';
import { checkFigures } from '../../src/pipeline/checks/figures.ts';
import { checkQuotes } from '../../src/pipeline/targets/quote-lock.ts';
import { parseJsonText, type JsonFile } from '../../src/pipeline/load/files/json-file.ts';
import { parsePlan, planProblems } from '../../src/plan-text/index.ts';
import { formatProblem, type Problem } from '../../src/pipeline/problem/problem.ts';
import { Corrections } from '../../src/schema/correction.ts';
import { Dataset } from '../../src/schema/dataset.ts';
import { Ledger } from '../../src/schema/ledger.ts';
import { Targets } from '../../src/schema/target.ts';
import { REAL, Project } from './project.ts';

const PLAN = 'quang-ngai-2025';
const TEXT = `content/plans/${PLAN}/plan.txt`;
const TARGETS = `data/plans/${PLAN}/targets.json`;
const LEDGER = 'data/ledger.json';

const real = (path: string): string => readFileSync(join(REAL, path), 'utf8');

/** Offsets of every digit within the matches of a pattern's first group. */
function digitsIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match[1] ?? '';
    const start = match.index + match[0].indexOf(found);
    return [...found.matchAll(/\d/g)].map(({ index }) => start + index);
  });
}

const put = (text: string, at: number, digit: string): string =>
  text.slice(0, at) + digit + text.slice(at + 1);

const OTHERS = [...'0123456789'];

/** Every text that differs from `text` in one of these digits. */
function* mutants(text: string, places: readonly number[]): Generator<[string, number]> {
  for (const at of places) {
    for (const digit of OTHERS) if (digit !== text[at]) yield [put(text, at, digit), at];
  }
}

function parsed<T>(read: (problems: Problem[]) => JsonFile<T> | null): JsonFile<T> | Problem[] {
  const problems: Problem[] = [];
  return read(problems) ?? problems;
}

const corrections = Corrections.parse(
  JSON.parse(real(`content/plans/${PLAN}/corrections.json`)) as unknown,
);
const meta = { value: { period: { from: '2025-01-01', to: '2025-12-31' } } };
const treeOf = (text: string) => parsePlan(text, { path: TEXT, corrections });
const targetsOf = (text: string) =>
  parsed((problems) => parseJsonText(TARGETS, text, Targets, problems));

/** What the check says of these targets beside this plan text. */
function quoteProblems(targetsText: string, planText: string): Problem[] {
  const targets = targetsOf(targetsText);
  if (Array.isArray(targets)) return targets;
  const tree = treeOf(planText);
  return [...planProblems(tree), ...checkQuotes({ meta, targets, tree } as PlanFiles)];
}

const figureFiles = readdirSync(join(REAL, 'data/figures')).map((name) => `data/figures/${name}`);

type Figures = Pick<ContentFiles, 'datasets' | 'ledger'>;

function must<T>(read: JsonFile<T> | Problem[]): JsonFile<T> {
  if (Array.isArray(read)) throw new Error(read.map(formatProblem).join('\n'));
  return read;
}
const datasetOf = (path: string, text: string) =>
  parsed((problems) => parseJsonText(path, text, Dataset, problems));
const ledgerOf = (text: string) =>
  parsed((problems) => parseJsonText(LEDGER, text, Ledger, problems));
const figures: Figures = {
  datasets: figureFiles.map((path) => must(datasetOf(path, real(path)))),
  ledger: must(ledgerOf(real(LEDGER))),
};

/** What the check says when the file at `path` has this text instead. */
function figureProblems(path: string, text: string): Problem[] {
  if (path === LEDGER) {
    const ledger = ledgerOf(text);
    return Array.isArray(ledger) ? ledger : checkFigures({ ...figures, ledger } as ContentFiles);
  }
  const changed = datasetOf(path, text);
  if (Array.isArray(changed)) return changed;
  const datasets = figures.datasets.map((one) => (one.path === path ? changed : one));
  return checkFigures({ ...figures, datasets } as ContentFiles);
}

function isPlaced({ file, line, column, severity }: Problem): boolean {
  return severity === 'error' && file !== '' && line >= 1 && column >= 1;
}

const planText = real(TEXT);
const targetsText = real(TARGETS);
const sectionTwo = /^II\. [^\n]*\n([\s\S]*?)^III\. /gm;
const targetDigits = digitsIn(targetsText, /^ {4}"(?:value|quote)": ([^\n]*)$/gm);
const planDigits = digitsIn(planText, sectionTwo);
const texts = new Map([...figureFiles, LEDGER].map((path) => [path, real(path)]));
const figureDigits = (path: string): number[] =>
  digitsIn(
    texts.get(path) ?? '',
    path === LEDGER ? /"(?:figure|value)": ([^\n]*)$/gm : /^ {6}"value": ([^\n]*)$/gm,
  );

describe('every digit that is changed to any other is caught', () => {
  test('the digits are found, and nothing is wrong before they are changed', () => {
    // The nine percentages of the contract.
    const percentages = [100, 70, 50, 70, 60, 70, 100, 100, 20].join('').length;
    expect(planDigits).toHaveLength(percentages);
    expect(targetDigits).toHaveLength(2 * percentages);
    expect(quoteProblems(targetsText, planText)).toEqual([]);
    for (const [path, text] of texts) expect(figureProblems(path, text)).toEqual([]);
  });

  test('of the targets in data/', () => {
    let count = 0;
    const survived: string[] = [];
    for (const [text, at] of mutants(targetsText, targetDigits)) {
      count += 1;
      const problems = quoteProblems(text, planText);
      if (!problems.some(isPlaced)) survived.push(text.slice(at - 20, at + 20));
    }
    console.log(`targets: ${String(count)} changed digits, ${String(survived.length)} not caught`);
    expect(survived).toEqual([]);
    expect(count).toBe(targetDigits.length * 9);
  });

  test('of section II of the plan', () => {
    let count = 0;
    const survived: string[] = [];
    for (const [text, at] of mutants(planText, planDigits)) {
      count += 1;
      const problems = quoteProblems(targetsText, text);
      if (!problems.some(isPlaced)) survived.push(text.slice(at - 20, at + 20));
    }
    console.log(`plan: ${String(count)} changed digits, ${String(survived.length)} not caught`);
    expect(survived).toEqual([]);
    expect(count).toBe(planDigits.length * 9);
  });

  test('of each figure and of its second keying', () => {
    let count = 0;
    const survived: string[] = [];
    for (const [path, whole] of texts) {
      const places = figureDigits(path);
      expect(places.length, path).toBeGreaterThan(0);
      for (const [text, at] of mutants(whole, places)) {
        count += 1;
        const problems = figureProblems(path, text);
        if (!problems.some(isPlaced)) survived.push(`${path}: ${text.slice(at - 20, at + 20)}`);
      }
    }
    console.log(`figures: ${String(count)} changed digits, ${String(survived.length)} not caught`);
    expect(survived).toEqual([]);
  }, 400_000);
});

describe('the whole check, from files on disk', () => {
  const project = new Project(REAL);
  // Prose is checked elsewhere and leans on these numbers: without it a run takes a tenth.
  for (const folder of ['materials', 'pages', 'changes', 'help', 'kit']) {
    rmSync(join(project.root, 'content', folder), { recursive: true });
  }
  afterAll(() => {
    project.remove();
  });

  const errors = () => project.load().problems.filter(isPlaced);

  /** Changes each digit once, in the file itself; gives those that pass unseen. */
  function passing(path: string, places: readonly number[], after: () => void): string[] {
    const whole = real(path);
    const unseen: string[] = [];
    for (const at of places) {
      const text = put(whole, at, String((Number(whole[at]) + 1) % 10));
      project.write(path, text);
      after();
      if (errors().length === 0) unseen.push(text.slice(at - 30, at + 30));
    }
    project.write(path, whole);
    after();
    return unseen;
  }

  const nothing = () => undefined;
  const rehash = () => {
    project.rehash(PLAN);
  };

  test('begins without an error', () => {
    expect(errors().map(formatProblem)).toEqual([]);
  });

  test('a digit of any target', () => {
    expect(passing(TARGETS, targetDigits, nothing)).toEqual([]);
    expect(errors()).toEqual([]);
  });

  test('a digit of the plan, its fingerprint brought along', () => {
    expect(passing(TEXT, planDigits, rehash)).toEqual([]);
    expect(errors()).toEqual([]);
  });

  test('a digit of the plan without its fingerprint', () => {
    const all = digitsIn(planText, /([\s\S]+)/g);
    expect(all.length).toBeGreaterThan(planDigits.length);
    expect(passing(TEXT, all, nothing)).toEqual([]);
  });

  test('a digit of the calendar', () => {
    const path = `data/plans/${PLAN}/calendar.json`;
    const places = digitsIn(real(path), /"(?:day|month|quote)": ([^\n]*)$/gm);
    expect(places).toHaveLength(8);
    expect(passing(path, places, nothing)).toEqual([]);
  });
});
