import type { Severity } from './rules.ts';
import type { PlanRuleId } from './rules.ts';

/**
 * Level of a node, named after the marks of Nghị định 30/2020/NĐ-CP (annex I).
 * Kinds nest in the order of this list; a text may leave levels out.
 */
export const KINDS = [
  'part',
  'chapter',
  'division',
  'subdivision',
  'article',
  'section',
  'item',
  'point',
  'dash',
  'plus',
  'paragraph',
  'verbatim',
] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** A stretch of `Node.text` that the source prints in italics (1) or bold (2); offsets in UTF-16 units. */
export interface Emphasis {
  from: number;
  to: number;
  strength: 1 | 2;
}

/** One node of the plan tree: a section, an item, a point, a paragraph … */
export interface Node {
  kind: Kind;
  /** What is shown after certain corrections: `II`, `1.1`, `đ`; null where the kind has none. */
  ordinal: string | null;
  /** What the source prints as the mark, for instance `d)`; null for paragraphs and verbatim blocks. */
  printed: string | null;
  /** Unique in the document, joined from the ancestors' parts: `iii-1-dd`. */
  anchor: string;
  /** Short title, without the mark; null where the text runs on without one. */
  heading: string | null;
  /** Running text, hard-wrapped lines joined; a verbatim block keeps its line breaks. */
  text: string;
  /** Where the source sets parts of `text` in italics or bold; absent where it does not. */
  emphasis?: Emphasis[];
  /** 1-based line where the mark stands. */
  line: number;
  /** 1-based last line of the node's own text (its children not counted). */
  endLine: number;
  children: Node[];
}

/**
 * What a stretch outside the tree is (contract: «The plan tree»). `signature` is the closing block
 * with its «Nơi nhận», `front-matter` whatever the maker of the file wrote about it, at the top or
 * at the end.
 */
export type SetAsideKind =
  'page-header' | 'page-number' | 'signature' | 'rule' | 'letterhead' | 'front-matter';

/** Source lines that are no part of the text: page furniture, header table, signature block … */
export interface SetAside {
  what: SetAsideKind;
  line: number;
  endLine: number;
}

/**
 * A slip of the printed text, declared by a person. `found` begins on `line` of the source; a
 * line break in it says that its lines are one. Certain: `shown` is put in its place. Not
 * certain: shown as a doubt, changes nothing.
 */
export interface Correction {
  line: number;
  found: string;
  shown: string;
  reason: string;
  certain: boolean;
}

/** A problem of the plan's text, or of what is declared about it. */
export interface PlanProblem {
  /** Only where it is not the plan's own file: that of its corrections, its anchors … */
  file?: string;
  line: number;
  column: number;
  rule: PlanRuleId;
  severity: Severity;
  message: string;
}

/** One addressee of the «Nơi nhận» block. */
export interface Recipient {
  text: string;
  line: number;
}

/**
 * A stretch of the source and its one owner: a node's anchor, a set-aside (`@` and what it is),
 * or `blank` for empty lines at the very top. The spans of a tree follow each other without gap, so
 * that their slices of the source, put together, are the source.
 */
export interface Span {
  owner: string;
  /** Offsets into the source text in UTF-16 units; `to` is exclusive and includes the line end. */
  from: number;
  to: number;
  /** 1-based first and last line of text; blank lines after it belong to the span too. */
  line: number;
  endLine: number;
}

/** What is known of a plan from outside its text (plan.json). */
export interface PlanMeta {
  id: string;
  number: string | null;
  title: string;
  kind: string;
  issuer: string | null;
  place: string | null;
  /** ISO date. */
  issuedOn: string | null;
  programme: string | null;
  /** Of the published bytes, as recorded. */
  sha256: string | null;
}

/** A whole plan (contract: «The plan tree»). */
export interface PlanTree {
  id: string;
  number: string | null;
  title: string;
  kind: string;
  issuer: string | null;
  place: string | null;
  issuedOn: string | null;
  programme: string | null;
  source: { path: string; sha256: string | null };
  /** What stands before the first marked node: legal bases, introduction. */
  preamble: Node[];
  body: Node[];
  recipients: Recipient[];
  /** Plans issued with this one; each a plan of its own, anchors prefixed `k1-`, `k2-` … */
  attached: PlanTree[];
  setAside: SetAside[];
  corrections: Correction[];
  problems: PlanProblem[];
  /** Every byte of the source and its owner; empty in an attached plan (its parent has them). */
  spans: Span[];
}

/** Every node of a list and below it, in reading order. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
}

/** Every node of a plan in reading order: preamble, body, then attached plans. */
export function* walkPlan(tree: PlanTree): Generator<Node> {
  yield* walk(tree.preamble);
  yield* walk(tree.body);
  for (const attached of tree.attached) yield* walkPlan(attached);
}
