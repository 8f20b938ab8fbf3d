import { accepts, fitOf } from './accept.ts';
import { annexByTitle, annexFollows, attachedHead, attachedUnnamed } from './ends.ts';
import { contextOf, goesOn } from './flow.ts';
import { settleClosing } from './closing.ts';
import type { Draft } from './draft.ts';
import { draft, rankOf } from './draft.ts';
import { unpairedAt } from './emphasis.ts';
import { isAnnexHead, isEditorsNote, isMotto, isSigning, recipientsLabel } from './frame.ts';
import type { Head } from './head.ts';
import { plainOf, readHead } from './head.ts';
import type { Line } from './lines.ts';
import { composed } from './lines.ts';
import type { Mark } from './marks.ts';
import { findMark } from './marks.ts';
import type { Noted } from './noted.ts';
import { noteOrdinal } from './noted.ts';
import type { Role } from './roles.ts';
import type { Shape } from './shape.ts';
import { classOf, DIGIT, endingOf, isAllUpper, LOWER } from './text-class.ts';
import type { SetAsideKind } from './tree.ts';

/** A recipient, its lines not yet put together. */
export interface ReadRecipient {
  lines: string[];
  line: number;
}

/** A document as read: its header, its nodes, its end, and the documents issued with it. */
export interface ReadPlan {
  head: Head;
  root: Draft;
  recipients: ReadRecipient[];
  /** Index of the line after its last: that of an attached plan, or of the end. */
  next: number;
  /** Kind of the attached plan at `next`, where no line names it. */
  named: string | null;
}

/** Whoever owns a line and is no set-aside: a node, drafted or done. */
export interface Owner {
  anchor: string;
}

/** The lines of a source with everything that is known of them before reading. */
export interface Source {
  text: string;
  lines: readonly Line[];
  roles: readonly Role[];
  shape: Shape;
  /** True where headings, bold lines or front matter show that the text is Markdown. */
  markdown: boolean;
  /** Lines whose text a declared correction replaced: number → as printed. */
  corrected: ReadonlyMap<number, string>;
  /** Lines that a declared correction makes go on from the line before. */
  joined: ReadonlySet<number>;
  /** Who owns each line; filled in by the reader. */
  owners: (Owner | SetAsideKind | null)[];
  noted: Noted[];
}

type Phase = 'text' | 'recipients' | 'signature' | 'annex' | 'notes';

/** No line of a signature block is longer. */
const LONG = 220;
const FENCE = /^(?:```|~~~)/;

/**
 * Reads one document from line index `start`; it ends where an attached plan begins. `named` is
 * its kind where no line of it says so.
 */
export function readPlan(source: Source, start: number, named: string | null = null): ReadPlan {
  const { lines, roles, shape, owners } = source;
  const head = readHead(lines, roles, shape, start, named);
  for (let i = start; i < head.end; i += 1) if (roles[i] === 'text') owners[i] = 'letterhead';
  for (let i = start; i < head.end; i += 1) {
    const role = roles[i];
    if (role !== undefined && role !== 'text' && role !== 'blank') owners[i] = role;
  }
  const root = draft('paragraph', null, null, lines[start]?.number ?? 1, 1);
  root.rank = -1;
  const plan: ReadPlan = { head, root, recipients: [], next: lines.length, named: null };
  plan.next = new Reader(source, plan).run(head.end);
  settleClosing(root);
  return plan;
}

class Reader {
  source: Source;
  plan: ReadPlan;
  phase: Phase = 'text';
  /** Open marked nodes, outermost first; index 0 is the root. */
  stack: Draft[];
  /** The node that a continuation line would belong to. */
  block: Draft | null = null;
  verbatim: Draft | null = null;
  /** Last closed ordinal of each kind, for lists that go on over their parents. */
  lastClosed = new Map<string, number>();
  before = '';
  beforeEnding: 0 | 1 | 2 = 2;
  /** What stood between the last line of text and this one. */
  blank = false;
  page = false;
  ended = false;
  fence = '';
  /** True inside a table whose cells are parted by tabs. */
  tabbed = false;

  constructor(source: Source, plan: ReadPlan) {
    this.source = source;
    this.plan = plan;
    this.stack = [plan.root];
  }

  run(from: number): number {
    const { lines, roles, owners } = this.source;
    for (let i = from; i < lines.length; i += 1) {
      const role = roles[i];
      const line = lines[i];
      if (!line || role === undefined) break;
      if (role === 'blank') {
        this.blank = true;
        if (this.verbatim && this.phase !== 'annex' && this.fence === '') this.verbatim = null;
        this.tabbed = false;
        continue;
      }
      if (role !== 'text') {
        owners[i] = role;
        if (role === 'rule') this.blank = true;
        else this.page = true;
        continue;
      }
      if (this.attachedAt(i)) return i;
      this.line(i, line);
      this.blank = false;
      this.page = false;
    }
    return lines.length;
  }

  /** Whether a plan of its own begins here. */
  attachedAt(i: number): boolean {
    const { lines, roles } = this.source;
    const line = lines[i];
    if (!line || line.text.length > 120) return false;
    const code = line.text.charCodeAt(0);
    if (classOf(code) === LOWER || classOf(code) === DIGIT) return false;
    const past = this.phase !== 'text';
    if (!past && this.beforeEnding !== 2) return false;
    if (this.plan.root.children.length === 0 && this.plan.recipients.length === 0) return false;
    if (!attachedHead(this.source, i, this.phase === 'annex' || !past)) {
      if (!this.isOver() || this.phase === 'annex' || !isAllUpper(line.text)) return false;
      this.plan.named = attachedUnnamed(this.source, i, this.decided());
      if (this.plan.named === null) return false;
    }
    // The header table of the attached plan was taken for the end of the signature block.
    for (let j = i - 1; j >= 0 && this.source.owners[j] !== undefined; j -= 1) {
      if (roles[j] !== 'text') continue;
      if (this.source.owners[j] !== 'signature') break;
      if (!isMotto(plainOf(lines[j]?.text ?? ''))) continue;
      this.source.owners[j] = 'letterhead';
    }
    return true;
  }

  /** What the first article puts into force; empty where there is none. */
  decided(): string {
    const article = this.plan.root.children.find(({ kind }) => kind === 'article');
    return article?.lines.join(' ') ?? '';
  }

  line(i: number, line: Line): void {
    const { owners } = this.source;
    const raw = line.text;
    const plain = plainOf(raw);
    let text = plain.slice(unpairedAt(plain));
    // Past the end a cell of a copied table is what stands in it.
    if (this.ended && text.startsWith('|')) text = text.replace(/^\|\s*|\s*\|$/g, '');
    if (this.phase === 'text') {
      if (this.verbatimLine(i, line)) return;
      if (this.leaves(i, line, text)) return;
      this.textLine(i, line, text);
      return;
    }
    if (this.phase === 'recipients') {
      this.recipientLine(i, line, text);
      return;
    }
    if (this.phase === 'annex') {
      if (line.hashes > 0 && isEditorsNote(text, true)) {
        this.phase = 'notes';
        owners[i] = 'front-matter';
        return;
      }
      if (
        isAnnexHead(text) &&
        this.verbatim &&
        (this.beforeEnding === 2 || this.blank || this.page)
      )
        this.openVerbatim(line);
      this.addVerbatim(i, line);
      return;
    }
    if (this.phase === 'signature' && recipientsLabel(text) > 0) {
      this.openRecipients(i, text);
      return;
    }
    // After the signature: an annex, the typist's notes, or a text that goes on.
    if (isAnnexHead(text)) {
      this.openAnnex(i, line);
      return;
    }
    if (isEditorsNote(text, line.hashes > 0)) this.phase = 'notes';
    else if (this.phase === 'notes' && line.hashes > 0 && this.resumes(line, text))
      this.phase = 'signature';
    // Past the end a long line is an annex without a head, not the text again.
    if (this.phase === 'signature' && text.length > LONG && this.isOver()) {
      this.openAnnex(i, line);
      return;
    }
    if (this.phase === 'signature' && this.resumes(line, text)) {
      this.phase = 'text';
      this.textLine(i, line, text);
      return;
    }
    if (this.phase === 'signature' && annexByTitle(this.source, i, text)) {
      this.openAnnex(i, line);
      return;
    }
    owners[i] =
      this.phase === 'notes' ? 'front-matter' : isMotto(text) ? 'letterhead' : 'signature';
  }

  /** True once the text has said that it ends: «./.», or a list of recipients. */
  isOver(): boolean {
    return this.ended || this.plan.recipients.length > 0;
  }

  /** A long line or a section after the signature block is text again. */
  resumes(line: Line, text: string): boolean {
    if (text.length > LONG) return true;
    const mark = findMark(text);
    if (!mark || mark.kind === 'dash' || mark.kind === 'plus') return false;
    return (
      mark.kind === 'section' && mark.rest < text.length && isAllUpper(text) && line.text.length > 6
    );
  }

  /** Recipients, signature, annex: the ways a text ends. */
  leaves(i: number, line: Line, text: string): boolean {
    const { owners } = this.source;
    const label = recipientsLabel(text);
    if (label > 0 && this.plan.root.children.length > 0) {
      this.openRecipients(i, text);
      return true;
    }
    if (this.plan.root.children.length === 0) return false;
    const free = this.beforeEnding === 2 || this.blank;
    const signing =
      isSigning(text) ||
      (this.ended && isAllUpper(text) && !isAnnexHead(text) && findMark(text) === null);
    if (free && this.stack.length > 1 && signing && text.length < 90) {
      owners[i] = 'signature';
      this.phase = 'signature';
      this.block = null;
      return true;
    }
    if (free && isAnnexHead(text) && (this.ended || annexFollows(this.source, i, text))) {
      this.openAnnex(i, line);
      return true;
    }
    if (this.ended && this.blank && isEditorsNote(text, line.hashes > 0)) {
      owners[i] = 'front-matter';
      this.phase = 'notes';
      return true;
    }
    return false;
  }

  openRecipients(i: number, text: string): void {
    this.source.owners[i] = 'signature';
    this.phase = 'recipients';
    this.block = null;
    this.before = text;
    this.beforeEnding = 2;
  }

  openAnnex(i: number, line: Line): void {
    this.phase = 'annex';
    this.stack.length = 1;
    this.openVerbatim(line);
    this.addVerbatim(i, line);
  }

  openVerbatim(line: Line): void {
    const parent = this.phase === 'annex' ? this.plan.root : this.textParent();
    const node = draft('verbatim', null, parent, line.number, line.from - line.start + 1);
    parent.children.push(node);
    this.verbatim = node;
    this.block = null;
  }

  addVerbatim(i: number, line: Line): void {
    if (!this.verbatim) this.openVerbatim(line);
    const node = this.verbatim;
    if (!node) return;
    // Blank lines inside are kept; where page furniture stood between, nothing is.
    if (node.lines.length > 0 && this.blank && !this.page)
      for (let n = node.endLine + 1; n < line.number; n += 1) node.lines.push('');
    node.lines.push(composed(this.source.text.slice(line.start, line.next).trimEnd()));
    node.endLine = line.number;
    this.source.owners[i] = node;
    this.before = line.text;
    this.beforeEnding = endingOf(line.text);
  }

  /** Tables of Markdown and HTML, fenced blocks; true when the line belongs to one. */
  verbatimLine(i: number, line: Line): boolean {
    const { text } = line;
    if (this.fence !== '') {
      this.addVerbatim(i, line);
      if (this.fence === '</table>' ? /<\/table>/i.test(text) : text.startsWith(this.fence))
        this.fence = '';
      if (this.fence === '') this.verbatim = null;
      return true;
    }
    const code = text.charCodeAt(0);
    if (code === 124) {
      // «| KT. CHỦ TỊCH |»: the signature block as a copied table has it.
      if (this.ended && isSigning(text.replace(/^\|\s*|\s*\|$/g, ''))) return false;
      this.addVerbatim(i, line);
      this.beforeEnding = 2;
      return true;
    }
    // A table pasted from Word: two lines or more whose cells are parted by tabs.
    if (line.cells && (this.tabbed || this.source.lines[i + 1]?.cells === true)) {
      if (!this.tabbed) this.verbatim = null;
      this.tabbed = true;
      this.addVerbatim(i, line);
      this.beforeEnding = 2;
      return true;
    }
    this.tabbed = false;
    this.verbatim = null;
    if (code === 60 && /^<table/i.test(text)) {
      this.addVerbatim(i, line);
      if (!/<\/table>/i.test(text)) this.fence = '</table>';
      else this.verbatim = null;
      return true;
    }
    if ((code === 96 || code === 126) && FENCE.test(text)) {
      this.addVerbatim(i, line);
      this.fence = text.slice(0, 3);
      return true;
    }
    return false;
  }

  recipientLine(i: number, line: Line, text: string): void {
    const { owners } = this.source;
    const { recipients } = this.plan;
    const mark = findMark(text);
    const last = recipients.at(-1);
    if (mark && (mark.kind === 'dash' || mark.kind === 'plus')) {
      owners[i] = 'signature';
      recipients.push({ lines: [text.slice(mark.rest).trim()], line: line.number });
      return;
    }
    if (isAnnexHead(text)) {
      this.openAnnex(i, line);
      return;
    }
    if (isEditorsNote(text, line.hashes > 0)) {
      this.phase = 'notes';
      owners[i] = 'front-matter';
      return;
    }
    const ending = endingOf(last?.lines.at(-1) ?? '');
    const filed = last !== undefined && /^Lưu\b/u.test(last.lines[0] ?? '');
    const lower = classOf(text.charCodeAt(0)) === LOWER;
    if (isSigning(text) || isMotto(text) || (filed && !lower && ending === 2)) {
      this.phase = 'signature';
      this.line(i, line);
      return;
    }
    if (filed && !lower && (this.blank || isAllUpper(text))) {
      this.phase = 'signature';
      this.line(i, line);
      return;
    }
    owners[i] = 'signature';
    if (last && (lower || ending !== 2)) last.lines.push(text);
    else recipients.push({ lines: [text], line: line.number });
  }

  /** Where a paragraph without mark belongs: the innermost node that is no list line. */
  textParent(): Draft {
    for (let k = this.stack.length - 1; k > 0; k -= 1) {
      const node = this.stack[k];
      if (node && node.kind !== 'dash' && node.kind !== 'plus') return node;
    }
    return this.plan.root;
  }

  textLine(i: number, line: Line, text: string): void {
    const found = this.source.joined.has(line.number) ? null : this.markOf(text);
    if (found) {
      const mark = this.settle(found, text);
      const fit = fitOf(mark, this.sibling(mark), this.lastOf(mark));
      const before = contextOf(this, this.source.shape);
      // What a typist set as a heading (`##`) is one.
      if (line.hashes > 0 || accepts(mark, fit, before, text)) {
        this.open(i, line, mark, fit);
        return;
      }
      if (mark.kind === 'dash' && !before.none) {
        this.source.noted.push({ rule: 'plan-broken-hyphen', line, mark, expected: '' });
        this.add(i, line);
        return;
      }
    }
    if (this.goesOn(line, text)) {
      this.add(i, line);
      return;
    }
    if (this.plan.root.children.length === 0 && isAllUpper(text) && endingOf(text) === 0) {
      if (!/^QUYẾT (?:ĐỊNH|NGHỊ)/u.test(text)) {
        this.source.owners[i] = 'letterhead';
        return;
      }
    }
    const parent = this.textParent();
    const node = draft('paragraph', null, parent, line.number, line.from - line.start + 1);
    parent.children.push(node);
    this.block = node;
    this.add(i, line);
  }

  /** In Markdown a star begins a list line too; in a typed page it is just a sign. */
  markOf(text: string): Mark | null {
    if (!this.source.markdown || !text.startsWith('* ')) return findMark(text);
    const mark = findMark(`-${text.slice(1)}`);
    return mark && mark.kind === 'dash' ? { ...mark, printed: '*' } : mark;
  }

  /** «C.» after «B.» is a letter, though C is a Roman numeral too. */
  settle(mark: Mark, text: string): Mark {
    if (mark.kind !== 'section' || mark.ordinal?.length !== 1) return mark;
    const part = this.stack.find((node) => node.kind === 'part');
    if (part?.mark?.style !== mark.style || !/^[A-ZĐ][./)]$/.test(part.mark.printed)) return mark;
    const value = ' ABCDĐEGHIKLMNOPQRSTUVXY'.indexOf(text.charAt(0));
    if (value !== part.place + 1 || this.sibling(mark)?.place === mark.value - 1) return mark;
    return { ...mark, kind: 'part', value };
  }

  sibling(mark: Mark): Draft | null {
    for (let k = this.stack.length - 1; k > 0; k -= 1) {
      const node = this.stack[k];
      if (node?.kind === mark.kind && node.mark?.depth === mark.depth) return node;
    }
    return null;
  }

  lastOf(mark: Mark): number {
    return this.lastClosed.get(mark.kind + String(mark.depth)) ?? -1;
  }

  open(i: number, line: Line, mark: Mark, fit: ReturnType<typeof fitOf>): void {
    const rank = rankOf(mark.kind);
    const sibling = this.sibling(mark);
    const indent = line.from - line.start;
    for (;;) {
      const node = this.stack.at(-1);
      if (!node || node === this.plan.root || node.rank < rank) break;
      if (node.kind === 'item' && mark.kind === 'item' && (node.mark?.depth ?? 1) < mark.depth)
        break;
      if (node.kind === 'dash' && mark.kind === 'dash' && this.indented(node, indent)) break;
      this.stack.pop();
      this.close(node);
    }
    const parent = this.stack.at(-1) ?? this.plan.root;
    const node = draft(mark.kind, mark, parent, line.number, indent + 1);
    node.indent = indent;
    const printed = this.source.corrected.get(line.number);
    if (printed !== undefined) node.printed = findMark(plainOf(printed))?.printed ?? mark.printed;
    noteOrdinal(this.source.noted, line, mark, fit, sibling, parent);
    // After «d) d)» the list stands where «d) đ)» would, so that one slip is told once.
    node.place = fit === 'repeated' && sibling ? sibling.place + 1 : mark.value;
    parent.children.push(node);
    this.stack.push(node);
    this.block = node;
    this.add(i, line);
  }

  /** Markdown nests its lists by indentation; page layouts do not. */
  indented(above: Draft, indent: number): boolean {
    return this.source.markdown && indent >= above.indent + 2 && this.stack.length < 12;
  }

  close(node: Draft): void {
    if (node.mark && node.mark.ordinal !== null)
      this.lastClosed.set(node.kind + String(node.mark.depth), node.place);
  }

  goesOn(line: Line, text: string): boolean {
    if (this.block && this.source.joined.has(line.number)) return true;
    return goesOn(this, this.source.shape, line, text);
  }

  add(i: number, line: Line): void {
    const node = this.block;
    if (!node) return;
    // Most nodes have one line; an array that grows by `push` takes room for many.
    if (node.lines.length === 0) node.lines = [line.text];
    else node.lines.push(line.text);
    node.length += line.text.length + 1;
    node.endLine = line.number;
    this.source.owners[i] = node;
    this.before = line.text;
    this.beforeEnding = endingOf(line.text);
    if (line.text.endsWith('./.')) this.ended = true;
  }
}
