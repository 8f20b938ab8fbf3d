import type { Draft } from './draft.ts';
import { draft } from './draft.ts';
import type { Flow } from './flow.ts';
import { passed } from './flow.ts';
import { isSigning } from './frame.ts';
import type { Levels } from './levels.ts';
import type { Line } from './lines.ts';
import { composed } from './lines.ts';
import type { Source } from './source.ts';

const FENCE = /^(?:```|~~~)/;

/** Tables of Markdown, HTML and Word, fenced blocks, annexes: lines that are kept as they stand. */
export class Verbatim {
  private source: Source;
  private flow: Flow;
  private levels: Levels;
  private node: Draft | null = null;
  /** What ends the open block: a fence, or `</table>`. */
  private fence = '';
  /** True inside a table whose cells are parted by tabs. */
  private tabbed = false;

  constructor(source: Source, flow: Flow, levels: Levels) {
    this.source = source;
    this.flow = flow;
    this.levels = levels;
  }

  get isOpen(): boolean {
    return this.node !== null;
  }

  /** A blank line ends a table; not a fenced block, not an annex. */
  blank(annex: boolean): void {
    if (!annex && this.fence === '') this.node = null;
    this.tabbed = false;
  }

  /** Begins a block of its own. */
  open(line: Line): Draft {
    const parent = this.levels.textParent();
    const node = draft('verbatim', null, parent, line.number, line.from - line.start + 1);
    parent.children.push(node);
    this.node = node;
    this.flow.block = null;
    return node;
  }

  /** Puts a line into the open block, or into a new one. */
  add(i: number, line: Line): void {
    const node = this.node ?? this.open(line);
    // Blank lines inside are kept; where page furniture stood between, nothing is.
    if (node.lines.length > 0 && this.flow.blank && !this.flow.page)
      for (let n = node.endLine + 1; n < line.number; n += 1) node.lines.push('');
    node.lines.push(composed(this.source.text.slice(line.start, line.next).trimEnd()));
    node.endLine = line.number;
    this.source.owners[i] = node;
    passed(this.flow, line.text);
  }

  /** Takes a line of a table or a fenced block; true where it was one. */
  takes(i: number, line: Line): boolean {
    const { text } = line;
    if (this.fence !== '') {
      this.add(i, line);
      if (this.fence === '</table>' ? /<\/table>/i.test(text) : text.startsWith(this.fence))
        this.fence = '';
      if (this.fence === '') this.node = null;
      return true;
    }
    const code = text.charCodeAt(0);
    if (code === 124) {
      // «| KT. CHỦ TỊCH |»: the signature block as a copied table has it.
      if (this.flow.ended && isSigning(text.replace(/^\|\s*|\s*\|$/g, ''))) return false;
      return this.row(i, line);
    }
    // A table pasted from Word: two lines or more whose cells are parted by tabs.
    if (line.cells && (this.tabbed || this.source.lines[i + 1]?.cells === true)) {
      if (!this.tabbed) this.node = null;
      this.tabbed = true;
      return this.row(i, line);
    }
    this.tabbed = false;
    this.node = null;
    if (code === 60 && /^<table/i.test(text)) {
      this.add(i, line);
      if (!/<\/table>/i.test(text)) this.fence = '</table>';
      else this.node = null;
      return true;
    }
    if ((code === 96 || code === 126) && FENCE.test(text)) {
      this.add(i, line);
      this.fence = text.slice(0, 3);
      return true;
    }
    return false;
  }

  /** A row of a table: whatever follows begins anew. */
  private row(i: number, line: Line): true {
    this.add(i, line);
    this.flow.beforeEnding = 2;
    return true;
  }
}
