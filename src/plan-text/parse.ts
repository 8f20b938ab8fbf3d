import type { CorrectionsSource } from './corrections.ts';
import { applyCorrections } from './corrections.ts';
import type { AnchorBook } from './finish.ts';
import { anchorBook, finishNodes, joinLines } from './finish.ts';
import { splitLines } from './lines.ts';
import { isCanonical, readCanonical } from './canonical.ts';
import { attachedTree, emptyTree, hasMarks, splitBody } from './empty.ts';
import { messageFor } from './messages.ts';
import { foreignBytes, foreignText } from './foreign.ts';
import type { ReadPlan, Source } from './read.ts';
import { readPlan } from './read.ts';
import { rolesOf } from './roles.ts';
import type { PlanRuleId } from './rules.ts';
import { PLAN_RULES } from './rules.ts';
import { shapeOf } from './shape.ts';
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
  if (foreign) {
    tree.problems.push({ line: 1, column: 1, severity: 'error', ...foreign });
    return tree;
  }
  const fault = text === null ? 'plan-not-utf8' : faultOf(text);
  if (text === null || fault !== null) {
    tree.problems.push(unreadable(fault ?? 'plan-not-utf8'));
    return tree;
  }
  const lines = splitLines(text);
  const corrected = applyCorrections(
    lines,
    options.corrections ?? [],
    options.correctionsSource ?? { path: path.replace(/[^/]*$/, 'corrections.json'), text: '' },
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
      message: messageFor(noted),
    });
  }
  for (const problem of corrected.problems) tree.problems.push(problem);
  if (!hasMarks(tree)) tree.problems.push(unreadable('plan-no-structure'));
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

function faultOf(text: string): PlanRuleId | null {
  if (text.includes('\0')) return 'plan-binary';
  return text.trim() === '' || text.trim() === '\ufeff' ? 'plan-empty' : null;
}

const UNREADABLE_MESSAGES: Partial<Record<PlanRuleId, string>> = {
  'plan-empty': 'tệp kế hoạch trống; hãy chép văn bản đã công bố vào tệp này',
  'plan-binary':
    'tệp này không phải văn bản thuần (có byte NUL), có thể là tệp Word hoặc PDF; hãy lưu phần chữ thành .txt mã UTF-8',
  'plan-not-utf8':
    'tệp không đúng mã UTF-8, có thể là bảng mã cũ (TCVN3, VNI, windows-1258); hãy chuyển sang Unicode UTF-8 rồi lưu lại',
  'plan-no-structure':
    'không thấy đề mục nào (I., 1., a), Điều 1.); hãy xem lại đây có phải toàn văn kế hoạch không, hay dấu đề mục đã mất khi sao chép',
};

function unreadable(rule: PlanRuleId): PlanProblem {
  return {
    line: 1,
    column: 1,
    rule,
    severity: 'error',
    message: UNREADABLE_MESSAGES[rule] ?? rule,
  };
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
