import type { Said } from './block.ts';
import { readBlock } from './block.ts';
import { rankOf } from './draft.ts';
import { stripEmphasis } from './emphasis.ts';
import { splitLines } from './lines.ts';
import { findMark } from './marks.ts';
import { printedAt } from './noted.ts';
import type { Emphasis, Node, PlanTree } from './tree.ts';

/** Version line in the front matter; a file that has it is read back exactly (see `canonical.ts`). */
export const CANONICAL = 'plan-markdown: 1';

/** The plan as Markdown that people can read and `parsePlan` reads back to the same tree. */
export function toMarkdown(tree: PlanTree): string {
  const front = [
    ['id', tree.id],
    ['number', tree.number],
    ['title', tree.title],
    ['kind', tree.kind],
    ['issuer', tree.issuer],
    ['place', tree.place],
    ['issuedOn', tree.issuedOn],
    ['programme', tree.programme],
  ] as const;
  const blocks = [
    [
      '---',
      CANONICAL,
      ...front.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
      '---',
    ].join('\n'),
    ...blocksOf(tree),
  ];
  for (const attached of tree.attached) {
    const { id, number, title, kind, issuer, place, issuedOn } = attached;
    const about = { id, number, title, kind, issuer, place, issuedOn };
    blocks.push(comment('attached', about));
    blocks.push(...blocksOf(attached));
  }
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(tree: PlanTree): string[] {
  const name = [tree.kind, tree.title].filter((part) => part.trim() !== '').join(': ');
  const out: string[] = name === '' ? [] : [`# ${escape(name)}`];
  const stack: Node[] = [];
  const visit = (node: Node, parent: Node | null) => {
    const block = blockOf(node);
    const said = remark(node, block, parent, usualParent(stack, node));
    out.push(said === '' ? block : `${said}\n${block}`);
    while (stack.length > 0 && stack.at(-1) !== parent) stack.pop();
    if (node.kind !== 'paragraph' && node.kind !== 'verbatim') stack.push(node);
    for (const child of node.children) visit(child, node);
  };
  for (const node of tree.preamble) visit(node, null);
  for (const node of tree.body) visit(node, null);
  if (tree.recipients.length > 0) {
    const lines = tree.recipients.map(({ text }) => `- ${escape(text)}`);
    out.push(`**Nơi nhận:**\n\n${lines.join('\n')}`);
  }
  return out;
}

/** The parent that `node` has when nothing else is said: by rank, a paragraph outside the lists. */
export function usualParent(stack: readonly Node[], node: Node): Node | null {
  for (let k = stack.length - 1; k >= 0; k -= 1) {
    const open = stack[k];
    if (!open) continue;
    if (node.kind === 'paragraph' || node.kind === 'verbatim') {
      if (open.kind !== 'dash' && open.kind !== 'plus') return open;
    } else if (rankOf(open.kind) < rankOf(node.kind)) return open;
    else if (open.kind === 'item' && node.kind === 'item' && depth(open) < depth(node)) return open;
  }
  return null;
}

function depth(node: Node): number {
  return (node.ordinal ?? '').split('.').length;
}

/**
 * What a reader of the block alone would get wrong, as a comment that people do not see; mostly
 * empty. Found by reading the block back, so that no odd text can come back as another tree.
 */
function remark(node: Node, block: string, parent: Node | null, usual: Node | null): string {
  const said: Record<string, unknown> = {};
  if (parent !== usual) said['parent'] = parent?.anchor ?? '';
  if (node.kind !== 'verbatim') {
    let [line] = splitLines(block);
    if (node.kind === 'paragraph' && !isPlain(node.text, node.emphasis ?? []))
      said['kind'] = node.kind;
    if (!line || line.hashes === 1 || splitLines(block).length > 1) line = undefined;
    const read = line && readBlock(line, said as Said);
    for (const field of ['kind', 'ordinal', 'printed', 'heading', 'text'] as const)
      if (read?.[field] !== node[field]) said[field] = node[field];
    if (JSON.stringify(read?.emphasis) !== JSON.stringify(node.emphasis))
      said['emphasis'] = node.emphasis ?? [];
  }
  return Object.keys(said).length === 0 ? '' : comment('plan', said);
}

function comment(name: string, value: object): string {
  // Two hyphens would end the comment.
  return `<!-- ${name}: ${JSON.stringify(value).replace(/-(?=-|>)/g, '\\u002d')} -->`;
}

/** True where a line of this text could be nothing but a paragraph. */
function isPlain(text: string, emphasis: readonly Emphasis[]): boolean {
  if (emphasis[0]?.from === 0) return false;
  return findMark(text) === null && /^[\p{L}\p{N}(“"«]/u.test(text);
}

/** True where the signs of Markdown can carry the emphasis: ranges that touch or cross cannot. */
function readsBack(text: string, emphasis: readonly Emphasis[]): boolean {
  const read = stripEmphasis(emphasised(text, emphasis));
  return read.text === text && JSON.stringify(read.emphasis) === JSON.stringify(emphasis);
}

/** One node without its children. */
function blockOf(node: Node): string {
  if (node.kind === 'verbatim') {
    const fence = '`'.repeat(Math.max(3, longestRun(node.text) + 1));
    return `${fence}\n${node.text}\n${fence}`;
  }
  const emphasis = node.emphasis ?? [];
  const text = emphasised(node.text, readsBack(node.text, emphasis) ? emphasis : []);
  if (node.kind === 'paragraph')
    return text.replace(/^([#>+|~=-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
  if (node.kind === 'dash' || node.kind === 'plus')
    return `${node.kind === 'dash' ? '-' : '+'} ${text}`.trim();
  const mark = shownMark(node);
  if (node.heading === null) return `**${mark}** ${text}`.trim();
  const heading = escape(node.heading);
  if (node.text !== '') return `**${mark} ${heading}:** ${text}`;
  return `${'#'.repeat(Math.min(6, 2 + levelOf(node)))} ${mark} ${heading}`;
}

/** The mark as shown: the printed one, with the ordinal that a correction gave it. */
export function shownMark(node: Node): string {
  const printed = node.printed ?? '';
  const mark = findMark(`${printed} X`);
  if (!mark || node.ordinal === null || mark.ordinal === node.ordinal) return printed;
  const shown = mark.ordinal === null ? printed : printed.replace(mark.ordinal, node.ordinal);
  return shown === printed ? printedAt(mark, mark.value) : shown;
}

function levelOf(node: Node): number {
  if (node.kind === 'item') return 1 + Math.min(2, (node.ordinal ?? '').split('.').length - 1);
  return node.kind === 'point' ? 3 : 0;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Backslashes before everything that Markdown would take for a mark of its own. */
function escape(text: string): string {
  return text.replace(/[\\*_`<[]/g, '\\$&');
}

function emphasised(text: string, emphasis: readonly Emphasis[]): string {
  if (emphasis.length === 0) return escape(text);
  const marks = new Map<number, string>();
  const put = (at: number, sign: string, last: boolean) =>
    marks.set(at, last ? (marks.get(at) ?? '') + sign : sign + (marks.get(at) ?? ''));
  for (const { from, to, strength } of emphasis) {
    put(from, '*'.repeat(strength), true);
    put(to, '*'.repeat(strength), false);
  }
  let out = '';
  let done = 0;
  for (const at of [...marks.keys()].sort((a, b) => a - b)) {
    out += escape(text.slice(done, at)) + (marks.get(at) ?? '');
    done = at;
  }
  return out + escape(text.slice(done));
}
