import type { Mark } from './marks.ts';
import type { Kind } from './tree.ts';
import { KINDS } from './tree.ts';

const RANK = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<Kind, number>;

/** Rank of a kind: a node holds nodes of higher rank only. */
export function rankOf(kind: Kind): number {
  return RANK[kind];
}

/** A node while its text is still being read. */
export interface Draft {
  kind: Kind;
  rank: number;
  mark: Mark | null;
  /** Place in its list, as its list counts. */
  place: number;
  /** What the source prints as the mark, where a correction changed it. */
  printed: string | null;
  /** The lines of the text so far, cleaned; the first still has its mark. */
  lines: string[];
  /** Characters in `lines`. */
  length: number;
  line: number;
  column: number;
  endLine: number;
  parent: Draft | null;
  children: Draft[];
  /** Indentation in columns, where Markdown nests its lists by it. */
  indent: number;
  anchor: string;
}

/** A fresh node below `parent` (not yet in its children). */
export function draft(
  kind: Kind,
  mark: Mark | null,
  parent: Draft | null,
  line: number,
  column: number,
): Draft {
  return {
    kind,
    rank: RANK[kind],
    mark,
    place: mark?.value ?? 0,
    printed: mark?.printed ?? null,
    lines: [],
    length: 0,
    line,
    column,
    endLine: line,
    parent,
    children: [],
    indent: 0,
    anchor: '',
  };
}
