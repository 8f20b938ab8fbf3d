import type { Draft } from './draft.ts';
import { cutEmphasis, stripEmphasis, unpairedAt } from './emphasis.ts';
import { findMark } from './marks.ts';
import { classOf, isAllUpper, LOWER } from './text-class.ts';
import type { Emphasis, Kind, Node } from './tree.ts';

/** Longest heading without a full stop, in characters; beyond it a text is a text. */
const HEADING_LENGTH = 300;
/** Longest title before a colon that is run into its sentence. */
const RUN_IN_LENGTH = 110;

const PREFIX: Partial<Record<Kind, string>> = {
  part: 'phan-',
  chapter: 'chuong-',
  division: 'muc-',
  subdivision: 'tieu-muc-',
  article: 'dieu-',
  dash: 't',
  plus: 'c',
  paragraph: 'p',
  verbatim: 'b',
};

/** Gives out anchors that are unique in one document. */
export interface AnchorBook {
  /** Put before every anchor: empty, or `k1-`. */
  prefix: string;
  taken: Set<string>;
  /** How often an anchor was asked for again, so that many repeats stay linear. */
  repeats: Map<string, number>;
}

/** A fresh book; `prefix` is empty, or `k1-` for the first attached plan. */
export function anchorBook(prefix: string): AnchorBook {
  return { prefix, taken: new Set(), repeats: new Map() };
}

/** The part of an anchor for a mark: `II` → `ii`, `1.1` → `1-1`, `đ` → `dd`. */
export function anchorPart(kind: Kind, ordinal: string): string {
  const plain = ordinal.toLowerCase().replace(/đ/g, 'dd').replace(/\./g, '-');
  return (PREFIX[kind] ?? '') + plain;
}

/** The anchor of the next child of `above`; `counts` is kept for the children of one parent. */
export function nextAnchor(
  kind: Kind,
  ordinal: string | null,
  above: string,
  counts: Map<string, number>,
  book: AnchorBook,
): string {
  let part: string;
  if (ordinal === null) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    part = (PREFIX[kind] ?? '') + String(count);
  } else part = anchorPart(kind, ordinal);
  return take(book, above === '' ? book.prefix + part : `${above}-${part}`);
}

/** Turns drafts into nodes of the tree, with headings, texts and anchors. */
export function finishNodes(drafts: readonly Draft[], above: string, book: AnchorBook): Node[] {
  const counts = new Map<string, number>();
  return drafts.map((node) => {
    node.anchor = nextAnchor(node.kind, node.mark?.ordinal ?? null, above, counts, book);
    return finishNode(node, book);
  });
}

/** An anchor that is taken (a repeated ordinal) gets «-lan-2», the second time, and so on. */
function take(book: AnchorBook, wanted: string): string {
  let anchor = wanted;
  if (book.taken.has(anchor)) {
    let time = (book.repeats.get(wanted) ?? 1) + 1;
    while (book.taken.has(`${wanted}-lan-${String(time)}`)) time += 1;
    book.repeats.set(wanted, time);
    anchor = `${wanted}-lan-${String(time)}`;
  }
  book.taken.add(anchor);
  return anchor;
}

function finishNode(node: Draft, book: AnchorBook): Node {
  const { text, emphasis } = textOf(node);
  const { heading, body, from } = splitHeading(node, text);
  const out: Node = {
    kind: node.kind,
    ordinal: node.mark?.ordinal ?? null,
    printed: node.printed,
    anchor: node.anchor,
    heading,
    text: body,
    line: node.line,
    endLine: node.endLine,
    children: node.children.length === 0 ? [] : finishNodes(node.children, node.anchor, book),
  };
  if (emphasis.length > 0 && body !== '') {
    const kept = cutEmphasis(emphasis, from, from + body.length).filter(
      // A whole text in bold is how the office sets its titles, not emphasis.
      (range) => !(range.from === 0 && range.to === body.length),
    );
    if (kept.length > 0) out.emphasis = kept;
  }
  return out;
}

interface Text {
  text: string;
  emphasis: Emphasis[];
}

/** The lines of a node as one text, without mark and emphasis signs. */
function textOf(node: Draft): Text {
  if (node.kind === 'verbatim') return { text: node.lines.join('\n'), emphasis: [] };
  const joined = joinLines(node.lines);
  let { text, emphasis } = stripEmphasis(joined);
  if (!node.mark) return { text, emphasis };
  const unpaired = unpairedAt(text);
  if (unpaired > 0) {
    emphasis = cutEmphasis(emphasis, unpaired, text.length);
    text = text.slice(unpaired);
  }
  let rest = text === joined ? node.mark.rest : (findMark(text)?.rest ?? node.mark.rest);
  // A mark that stands alone on its line: its text comes with the next one.
  while (text.charCodeAt(rest) === 32) rest += 1;
  return { text: text.slice(rest), emphasis: cutEmphasis(emphasis, rest, text.length) };
}

/** Hard-wrapped lines as one; a number cut at its hyphen («42- ⏎ CT/TW») is one word again. */
export function joinLines(lines: readonly string[]): string {
  const first = lines[0] ?? '';
  if (lines.length === 1) return first;
  // Put together at once: a string grown piece by piece is copied over and over.
  const pieces = [first];
  let before = first;
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const kind = classOf(line.charCodeAt(0));
    const cut =
      before.charCodeAt(before.length - 1) === 45 &&
      before.charCodeAt(before.length - 2) > 32 &&
      kind !== LOWER &&
      kind !== 0;
    if (!cut) pieces.push(' ');
    pieces.push(line);
    before = line;
  }
  return pieces.join('');
}

interface Split {
  heading: string | null;
  body: string;
  /** Offset of `body` in the text. */
  from: number;
}

/** «I. MỤC ĐÍCH» is a heading, «Mục đích: Nâng cao …» a heading and a text, the rest is text. */
function splitHeading(node: Draft, text: string): Split {
  const { kind } = node;
  const none: Split = { heading: null, body: text, from: 0 };
  if (!node.mark || kind === 'dash' || kind === 'plus' || text === '') return none;
  if (
    text.length <= HEADING_LENGTH &&
    !/[.;!?,…]["”»)]*$/u.test(text) &&
    !/\.\s+\p{Lu}/u.test(text)
  ) {
    const colon = text.indexOf(': ');
    if (colon < 0 || text.endsWith(':') || isAllUpper(text))
      return { heading: text, body: '', from: 0 };
  }
  const colon = text.indexOf(': ');
  if (colon < 1 || colon > RUN_IN_LENGTH) return none;
  const title = text.slice(0, colon);
  if (/[.;!?]/.test(title) || classOf(text.charCodeAt(colon + 2)) === LOWER) return none;
  return { heading: title, body: text.slice(colon + 2), from: colon + 2 };
}
