import { stripEmphasis } from './emphasis.ts';
import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Emphasis, Kind, Node } from './tree.ts';

/** What a comment before a block of our Markdown says, where the block alone would be misread. */
export interface Said {
  /** Anchor of the parent, empty for the top level. */
  parent?: string;
  kind?: Kind;
  ordinal?: string | null;
  printed?: string | null;
  heading?: string | null;
  text?: string;
  emphasis?: Emphasis[];
}

/** A node without words. */
export function blankNode(kind: Kind, line: number): Node {
  return {
    kind,
    ordinal: null,
    printed: null,
    anchor: '',
    heading: null,
    text: '',
    line,
    endLine: line,
    children: [],
  };
}

/** Reads one block of the Markdown that `toMarkdown` writes. */
export function readBlock(line: Line, said: Said): Node {
  const node = readWords(line, said);
  const { kind, ordinal, printed, heading, text, emphasis } = said;
  if (kind !== undefined) node.kind = kind;
  if (ordinal !== undefined) node.ordinal = ordinal;
  if (printed !== undefined) node.printed = printed;
  if (heading !== undefined) node.heading = heading;
  if (text !== undefined) node.text = text;
  if (emphasis !== undefined) node.emphasis = emphasis;
  if (node.emphasis?.length === 0) delete node.emphasis;
  return node;
}

function readWords(line: Line, said: Said): Node {
  const { text, number, hashes } = line;
  const node = blankNode('paragraph', number);
  if (said.kind === 'paragraph') return withText(node, text);
  if (hashes > 1) {
    const words = plain(text);
    return withHeading(node, words, (rest) => rest);
  }
  if (text.startsWith('**')) {
    const close = closing(text);
    const inner = plain(text.slice(2, close));
    withText(node, text.slice(close + 2).trim());
    return withHeading(node, inner, (rest) => (rest === '' ? null : rest.replace(/:$/, '')));
  }
  if (/^[-+](?: |$)/.test(text)) {
    node.kind = text.startsWith('-') ? 'dash' : 'plus';
    node.printed = text.charAt(0);
    return withText(node, text.slice(2));
  }
  return withText(node, text);
}

function withHeading(node: Node, words: string, headed: (rest: string) => string | null): Node {
  const mark = findMark(words.includes(' ') ? words : `${words} X`) ?? findMark(`${words} X`);
  if (!mark) {
    node.heading = headed(words);
    return node;
  }
  node.kind = mark.kind;
  node.ordinal = mark.ordinal;
  node.printed = mark.printed;
  node.heading = headed(words.slice(mark.rest).trim());
  return node;
}

function withText(node: Node, source: string): Node {
  const { text, emphasis } = stripEmphasis(source);
  node.text = text;
  if (emphasis.length > 0) node.emphasis = emphasis;
  return node;
}

/** Offset of the `**` that closes the one at the start. */
function closing(text: string): number {
  for (let i = 2; i < text.length; i += 1) {
    if (text.charCodeAt(i) === 92) i += 1;
    else if (text.startsWith('**', i)) return i;
  }
  return text.length;
}

function plain(text: string): string {
  return stripEmphasis(text).text;
}
