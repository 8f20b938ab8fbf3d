import type { Said } from './block.ts';
import { blankNode, readBlock } from './block.ts';
import { attachedTree, splitBody } from './empty.ts';
import { stripEmphasis } from './emphasis.ts';
import type { AnchorBook } from './finish.ts';
import { anchorBook, nextAnchor } from './finish.ts';
import type { Line } from './lines.ts';
import { CANONICAL, usualParent } from './markdown.ts';
import type { Owner, Source } from './source.ts';
import type { Node, PlanTree, SetAsideKind } from './tree.ts';

const COMMENT = /^<!-- (plan|attached): (\{.*\}) -->$/;
const FIELD = /^(id|number|title|kind|issuer|place|issuedOn|programme): (.*)$/;

/** True for the Markdown that `toMarkdown` writes: it is read exactly, without guessing. */
export function isCanonical(lines: readonly Line[]): boolean {
  return lines[0]?.text === '---' && lines[1]?.text === CANONICAL;
}

/** Reads what `toMarkdown` wrote back into `tree`. */
export function readCanonical(tree: PlanTree, source: Source): void {
  const { lines, owners } = source;
  let at = 1;
  const own = (owner: Owner | SetAsideKind) => {
    owners[at] = owner;
    at += 1;
  };
  owners[0] = 'front-matter';
  while (at < lines.length && lines[at]?.text !== '---') {
    setField(tree, lines[at]?.text ?? '');
    own('front-matter');
  }
  own('front-matter');
  let plan = tree;
  let builder = new Builder(plan, anchorBook(''));
  let said: Said = {};
  let listed = false;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const { text } = line;
    if (text === '') at += 1;
    else if (line.hashes === 1) own('letterhead');
    else if (text.startsWith('<!-- ')) {
      const [, name, json] = COMMENT.exec(text) ?? [];
      const value = parse(json ?? '');
      if (name === 'attached') {
        builder.end();
        plan = attachedTree(tree, tree.attached.length + 1);
        for (const [key, field] of Object.entries(value)) Object.assign(plan, { [key]: field });
        tree.attached.push(plan);
        builder = new Builder(plan, anchorBook(`k${String(tree.attached.length)}-`));
        listed = false;
      } else said = value;
      own('front-matter');
    } else if (text === '**Nơi nhận:**' && said.kind === undefined) {
      listed = true;
      own('signature');
    } else if (listed) {
      plan.recipients.push({ text: plain(text.replace(/^-\s?/, '')), line: line.number });
      own('signature');
    } else if (/^`{3,}$/.test(text)) {
      const kept: string[] = [];
      const node = builder.add(blankNode('verbatim', line.number), said);
      own(node);
      while (at < lines.length && lines[at]?.text !== text) {
        const inner = lines[at];
        if (inner) kept.push(source.text.slice(inner.start, inner.next).replace(/\r?\n?$/, ''));
        own(node);
      }
      node.text = kept.join('\n');
      node.endLine = at + 1;
      own(node);
      said = {};
    } else {
      own(builder.add(readBlock(line, said), said));
      said = {};
    }
  }
  builder.end();
}

/** Puts nodes under each other as they come. */
class Builder {
  plan: PlanTree;
  book: AnchorBook;
  nodes: Node[] = [];
  stack: Node[] = [];
  counts = new Map<Node | null, Map<string, number>>();

  constructor(plan: PlanTree, book: AnchorBook) {
    this.plan = plan;
    this.book = book;
  }

  add(node: Node, said: Said): Node {
    const { stack } = this;
    const parent =
      said.parent === undefined
        ? usualParent(stack, node)
        : (stack.find(({ anchor }) => anchor === said.parent) ?? null);
    while (stack.length > 0 && stack.at(-1) !== parent) stack.pop();
    let counts = this.counts.get(parent);
    if (!counts) this.counts.set(parent, (counts = new Map()));
    node.anchor = nextAnchor(node.kind, node.ordinal, parent?.anchor ?? '', counts, this.book);
    (parent?.children ?? this.nodes).push(node);
    if (node.kind !== 'paragraph' && node.kind !== 'verbatim') stack.push(node);
    return node;
  }

  end(): void {
    splitBody(this.plan, this.nodes);
  }
}

function setField(tree: PlanTree, text: string): void {
  const [, key, json] = FIELD.exec(text) ?? [];
  if (key === undefined || json === undefined) return;
  try {
    Object.assign(tree, { [key]: JSON.parse(json) as unknown });
  } catch {
    // A field that somebody wrote by hand without quotes is its own words.
    Object.assign(tree, { [key]: json });
  }
}

function parse(json: string): Said & Record<string, unknown> {
  try {
    return JSON.parse(json) as Said & Record<string, unknown>;
  } catch {
    return {};
  }
}

function plain(text: string): string {
  return stripEmphasis(text).text;
}
