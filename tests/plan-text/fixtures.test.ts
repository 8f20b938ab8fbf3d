import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  AnchorLock,
  Correction,
  KnownAgency,
  KnownDocument,
  PlanTree,
  PlanWords,
} from '../../src/plan-text/index.ts';
import {
  checkAnchors,
  parsePlan,
  PLAN_RULES,
  planProblems,
  referenceProblems,
  toMarkdown,
  toOutline,
} from '../../src/plan-text/index.ts';
import { planText } from '../../src/locale/vi/tool/plan-text.ts';
import { shapeOfTree, sourceFromSpans } from './same-tree.ts';

const FOLDER = 'tests/fixtures/plan-text';
const UPDATE = process.env['UPDATE_FIXTURES'] === '1';
const cases = readdirSync(FOLDER).filter((name) => name !== 'corpus');

interface Known {
  documents: KnownDocument[];
  agencies: KnownAgency[];
}

function read(name: string, file: string): string | null {
  const path = `${FOLDER}/${name}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Reads a case: its tree, and every problem as `file ⇥ line ⇥ column ⇥ severity ⇥ rule`. */
function open(
  name: string,
  words?: PlanWords,
): { bytes: Buffer; tree: PlanTree; problems: string } {
  const file = existsSync(`${FOLDER}/${name}/plan.md`) ? 'plan.md' : 'plan.txt';
  const bytes = readFileSync(`${FOLDER}/${name}/${file}`);
  const text = read(name, 'corrections.json');
  const corrections = JSON.parse(text ?? '[]') as Correction[];
  const tree = parsePlan(bytes, {
    path: file,
    corrections,
    correctionsSource: { path: 'corrections.json', text: text ?? '' },
    ...(words && { words }),
  });
  const lock = read(name, 'anchors.json');
  if (lock !== null)
    tree.problems.push(
      ...checkAnchors(tree, JSON.parse(lock) as AnchorLock, 'anchors.json', words),
    );
  const known = read(name, 'references.json');
  if (known !== null)
    tree.problems.push(...referenceProblems(tree, JSON.parse(known) as Known, words));
  const problems = planProblems(tree)
    .map((problem) =>
      [problem.file, problem.line, problem.column, problem.severity, problem.rule].join('\t'),
    )
    .join('\n');
  return { bytes, tree, problems };
}

/** The expected file; only UPDATE_FIXTURES=1 writes one. */
function expected(name: string, file: string, actual: string): string {
  const path = `${FOLDER}/${name}/${file}`;
  if (UPDATE) writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe.each(cases)('%s', (name) => {
  const { bytes, tree, problems } = open(name);

  it('gives the expected outline and problems', () => {
    const head = read(name, 'head.json');
    if (head !== null) expect(tree).toMatchObject(JSON.parse(head) as object);
    const outline = toOutline(tree);
    expect(outline).toBe(expected(name, 'outline.tsv', outline));
    expect(`${problems}\n`).toBe(expected(name, 'problems.tsv', `${problems}\n`));
  });

  it('loses no byte, and reads its own Markdown back', () => {
    const text = bytes.toString('utf8');
    if (tree.spans.length > 0) expect(sourceFromSpans(tree.spans, text)).toBe(text);
    expect(shapeOfTree(parsePlan(toMarkdown(tree)))).toEqual(shapeOfTree(tree));
  });
});

describe('every rule of the parser', () => {
  const docs = readFileSync('docs/problems.md', 'utf8').split('\n');
  it.each(Object.entries(PLAN_RULES))(
    '%s has a failing fixture and a section',
    (rule, { heading, severity }) => {
      const { problems, tree } = open(rule);
      const told = open(rule, planText).tree.problems;
      expect(problems.split('\n').map((line) => line.split('\t').slice(3).join(' '))).toContain(
        `${severity} ${rule}`,
      );
      for (const { message } of tree.problems.filter((problem) => problem.rule === rule))
        expect(message).toMatch(/;/u);
      for (const { message } of told.filter((problem) => problem.rule === rule))
        expect(message).toMatch(/[;,] hãy /u);
      expect(docs).toContain(`## ${heading}`);
    },
  );
});
