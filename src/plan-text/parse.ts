import type { CorrectionsSource } from './corrections.ts';
import { applyCorrections } from './corrections.ts';
import type { AnchorBook } from './finish.ts';
import { anchorBook, finishNodes, joinLines } from './finish.ts';
import { splitLines } from './lines.ts';
import { isCanonical, readCanonical } from './canonical.ts';
import { attachedTree, emptyTree, hasMarks, splitBody } from './empty.ts';
import type { Foreign } from './foreign.ts';
import { foreignBytes, foreignText } from './foreign.ts';
import { readPlan } from './read.ts';
import type { ReadPlan } from './reading.ts';
import { rolesOf } from './roles.ts';
import type { PlanFaults, PlanWords } from './words.ts';
import { englishWords } from './words.ts';
import { PLAN_RULES } from './rules.ts';
import { shapeOf } from './shape.ts';
import type { Source } from './source.ts';
import { setAsideOf, spansOf } from './spans.ts';
import type { Correction, PlanMeta, PlanProblem, PlanTree } from './tree.ts';

/** What `parsePlan` may be told beside the text. All of it optional. */
export interface ParseOptions {
  /** Path of the plan file relative to the project's root, for problems. */
  path?: string;
  /** What plan.json says; without it the header of the text is read. */
  meta?: Partial<PlanMeta>;
  corrections?: readonly Correction[];
  /** The corrections file, so that a fault in it is shown at line and column. */
  correctionsSource?: CorrectionsSource;
  /** What problems say; terse English without. */
  words?: PlanWords;
}

/**
 * Reads an administrative plan laid out by Nghị định 30/2020/NĐ-CP. Takes its text, or its
 * bytes (UTF-8). Pure and synchronous; never throws: what cannot be read gives an empty tree
 * with one of the problems `plan-empty`, `plan-binary`, `plan-not-utf8`, `plan-no-structure`.
 */
export function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): PlanTree {
  const path = options.path ?? 'plan.txt';
  const tree = emptyTree(path, options.meta ?? {}, options.corrections ?? []);
  const text = typeof input === 'string' ? input : decode(input);
  const foreign =
    (typeof input === 'string' ? null : foreignBytes(input)) ??
    (text === null ? null : foreignText(text));
  const words = options.words ?? englishWords;
  if (foreign !== null) {
    tree.problems.push(unreadable(foreign, words));
    return tree;
  }
  if (text === null) {
    tree.problems.push(unreadable({ rule: 'plan-not-utf8', what: 'other' }, words));
    return tree;
  }
  const fault = faultOf(text);
  if (fault !== null) {
    tree.problems.push(unreadable(fault, words));
    return tree;
  }
  const lines = splitLines(text);
  const corrected = applyCorrections(
    lines,
    options.corrections ?? [],
    options.correctionsSource ?? { path: path.replace(/[^/]*$/, 'corrections.json'), text: '' },
    words,
  );
  const roles = rolesOf(lines);
  const source: Source = {
    text,
    lines,
    roles,
    shape: shapeOf(lines, roles),
    markdown:
      roles.includes('front-matter') ||
      lines.some(({ hashes, text: words }) => hashes > 0 || words.startsWith('**')),
    corrected: corrected.printed,
    joined: corrected.joined,
    owners: new Array<null>(lines.length).fill(null),
    noted: [],
  };
  if (isCanonical(lines)) readCanonical(tree, source);
  else readAll(tree, source);
  tree.setAside = setAsideOf(source);
  tree.spans = spansOf(source);
  const declared = new Set((options.corrections ?? []).map(({ line }) => line));
  for (const line of corrected.joined) declared.add(line);
  for (const noted of source.noted) {
    const { rule, line } = noted;
    // What a person has looked at and declared is no longer news; a doubt stays a warning.
    if (declared.has(line.number) && rule === 'plan-broken-hyphen') continue;
    tree.problems.push({
      line: line.number,
      column: line.from - line.start + 1,
      rule,
      severity: declared.has(line.number) ? 'warning' : PLAN_RULES[rule].severity,
      message: words.problems[rule]({ ...noted.mark, expected: noted.expected }),
    });
  }
  for (const problem of corrected.problems) tree.problems.push(problem);
  if (!hasMarks(tree))
    tree.problems.push(unreadable({ rule: 'plan-no-structure', what: undefined }, words));
  tree.problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return tree;
}

/** Reads the document and every plan attached to it. */
function readAll(tree: PlanTree, source: Source): void {
  const first = readPlan(source, 0);
  fill(tree, first, anchorBook(''));
  let attached = first;
  for (let n = 1; attached.next < source.lines.length; n += 1) {
    attached = readPlan(source, attached.next, attached.named);
    const child = attachedTree(tree, n);
    fill(child, attached, anchorBook(`k${String(n)}-`));
    tree.attached.push(child);
  }
}

/** The problems of a tree, each with the file that it stands in. */
export function planProblems(tree: PlanTree): (PlanProblem & { file: string })[] {
  return tree.problems.map((problem) => ({ file: tree.source.path, ...problem }));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text that nobody can read as one: the rule that it breaks, and what it is instead. */
type Unreadable =
  | Foreign
  | { [R in 'plan-empty' | 'plan-no-structure']: { rule: R; what: undefined } }[
      'plan-empty' | 'plan-no-structure'];

function faultOf(text: string): Unreadable | null {
  if (text.includes('\0')) return { rule: 'plan-binary', what: 'nul' };
  return text.trim() === '' || text.trim() === '\ufeff'
    ? { rule: 'plan-empty', what: undefined }
    : null;
}

function unreadable<R extends Unreadable['rule']>(
  { rule, what }: { rule: R; what: PlanFaults[R] },
  words: PlanWords,
): PlanProblem {
  return { line: 1, column: 1, rule, severity: 'error', message: words.problems[rule](what) };
}

/** Puts what was read into a tree; what plan.json says goes before what the header says. */
function fill(tree: PlanTree, read: ReadPlan, book: AnchorBook): void {
  const { head } = read;
  tree.number ??= head.number;
  if (tree.title === '') tree.title = head.title ?? '';
  if (tree.kind === '') tree.kind = head.kind ?? '';
  tree.issuer ??= head.issuer;
  tree.place ??= head.place;
  tree.issuedOn ??= head.issuedOn;
  tree.recipients = read.recipients.map(({ lines, line }) => ({
    text: joinLines(lines).trim(),
    line,
  }));
  splitBody(tree, finishNodes(read.root.children, '', book));
}
