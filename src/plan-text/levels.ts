import type { Fit } from './accept.ts';
import { fitOf } from './accept.ts';
import type { Draft } from './draft.ts';
import { draft, rankOf } from './draft.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { findMark } from './marks.ts';

/** Markdown nests its lists no deeper. */
const DEEPEST = 12;

/** A node that a mark opened, and what it was judged by. */
export interface Opened {
  node: Draft;
  parent: Draft;
  /** The open node of its kind before it. */
  sibling: Draft | null;
}

/** The marked nodes that are open, and where their lists stand: which mark goes below which. */
export class Levels {
  root: Draft;
  markdown: boolean;
  /** Outermost first; index 0 is the root. */
  private stack: Draft[];
  /** Last closed ordinal of each kind, for lists that go on over their parents. */
  private lastClosed = new Map<string, number>();

  constructor(root: Draft, markdown: boolean) {
    this.root = root;
    this.markdown = markdown;
    this.stack = [root];
  }

  /** True where any mark is open. */
  get any(): boolean {
    return this.stack.length > 1;
  }

  /** Nothing that follows belongs to what was open. */
  leave(): void {
    this.stack.length = 1;
  }

  /** Where a paragraph without mark belongs: the innermost node that is no list line. */
  textParent(): Draft {
    for (let k = this.stack.length - 1; k > 0; k -= 1) {
      const node = this.stack[k];
      if (node && node.kind !== 'dash' && node.kind !== 'plus') return node;
    }
    return this.root;
  }

  /** What may be a mark at the start of a line, as the open lists read it. */
  markOf(text: string): Mark | null {
    // In Markdown a star begins a list line too; in a typed page it is just a sign.
    if (!this.markdown || !text.startsWith('* ')) {
      const mark = findMark(text);
      return mark && this.settle(mark, text);
    }
    const mark = findMark(`-${text.slice(1)}`);
    return mark && mark.kind === 'dash' ? { ...mark, printed: '*' } : mark;
  }

  /** How a mark continues the list that is open for its kind. */
  fit(mark: Mark): Fit {
    return fitOf(mark, this.sibling(mark), this.lastClosed.get(keyOf(mark)) ?? -1);
  }

  /** Closes what the mark ends and opens a node for it. */
  open(mark: Mark, fit: Fit, line: Line): Opened {
    const rank = rankOf(mark.kind);
    const sibling = this.sibling(mark);
    const indent = line.from - line.start;
    for (;;) {
      const node = this.stack.at(-1);
      if (!node || node === this.root || node.rank < rank) break;
      if (node.kind === 'item' && mark.kind === 'item' && (node.mark?.depth ?? 1) < mark.depth)
        break;
      if (node.kind === 'dash' && mark.kind === 'dash' && this.indented(node, indent)) break;
      this.stack.pop();
      if (node.mark && node.mark.ordinal !== null)
        this.lastClosed.set(keyOf(node.mark), node.place);
    }
    const parent = this.stack.at(-1) ?? this.root;
    const node = draft(mark.kind, mark, parent, line.number, indent + 1);
    node.indent = indent;
    // After «d) d)» the list stands where «d) đ)» would, so that one slip is told once.
    node.place = fit === 'repeated' && sibling ? sibling.place + 1 : mark.value;
    parent.children.push(node);
    this.stack.push(node);
    return { node, parent, sibling };
  }

  /** «C.» after «B.» is a letter, though C is a Roman numeral too. */
  private settle(mark: Mark, text: string): Mark {
    if (mark.kind !== 'section' || mark.ordinal?.length !== 1) return mark;
    const part = this.stack.find((node) => node.kind === 'part');
    if (part?.mark?.style !== mark.style || !/^[A-ZĐ][./)]$/.test(part.mark.printed)) return mark;
    const value = ' ABCDĐEGHIKLMNOPQRSTUVXY'.indexOf(text.charAt(0));
    if (value !== part.place + 1 || this.sibling(mark)?.place === mark.value - 1) return mark;
    return { ...mark, kind: 'part', value };
  }

  private sibling(mark: Mark): Draft | null {
    for (let k = this.stack.length - 1; k > 0; k -= 1) {
      const node = this.stack[k];
      if (node?.kind === mark.kind && node.mark?.depth === mark.depth) return node;
    }
    return null;
  }

  /** Markdown nests its lists by indentation; page layouts do not. */
  private indented(above: Draft, indent: number): boolean {
    return this.markdown && indent >= above.indent + 2 && this.stack.length < DEEPEST;
  }
}

function keyOf({ kind, depth }: Mark): string {
  return kind + String(depth);
}
