import type { Node, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { positionOf, type Position } from '../../load/files/position.ts';
import { isSpace } from '../remark-facts.ts';
import { CALL_ELEMENTS, FACT_ELEMENTS, type Resolver } from '../values.ts';

/**
 * Who a printed letter comes from: the writer; a value of data/; a value that names the day of a
 * source; the plan's own words; a note on a law or a source.
 */
export type Origin = 'typed' | 'value' | 'dated' | 'quote' | 'note';

/** One block of running words as a reader sees it, its facts put in, each letter with where it comes from. */
export interface Passage {
  kind: 'text' | 'heading' | 'front-matter';
  text: string;
  /** One for each UTF-16 unit of `text`. */
  origins: Origin[];
  /** Where a unit of `text` stands in the file. */
  at(index: number): Position;
  /** The paragraph that leads to the list this one is an item of. */
  intro: Passage | null;
}

const FACT_ORIGIN: Readonly<Record<string, Origin>> = {
  Value: 'value',
  Quote: 'quote',
  Law: 'note',
  Source: 'note',
};

/** The passages of a prose tree in reading order; `body` is the text the tree was read from. */
export function passagesOf(tree: Root, body: string, resolver: Resolver): Passage[] {
  const passages: Passage[] = [];
  const walk = (parent: Parents, intro: Passage | null): void => {
    let before: Passage | null = null;
    for (const node of parent.children) {
      if (isBlockOfWords(node)) {
        const [own, ...replacements] = printed(node, body, resolver, intro);
        before = own;
        passages.push(...[own, ...replacements].filter(({ text }) => text.trim() !== ''));
      } else if ('children' in node) {
        walk(node, node.type === 'list' ? before : intro);
        if (node.type !== 'listItem') before = null;
      }
    }
  };
  walk(tree, null);
  return passages;
}

function isBlockOfWords(node: Nodes): boolean {
  return (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell' ||
    node.type === 'code' ||
    (node.type === 'mdxJsxFlowElement' && FACT_ELEMENTS.has(node.name ?? ''))
  );
}

/** A block as printed, and after it each replacement of its calls, which is printed in its stead. */
function printed(
  block: Nodes,
  body: string,
  resolver: Resolver,
  intro: Passage | null,
): [Passage, ...Passage[]] {
  const replacements: Passage[] = [];
  let text = '';
  const origins: Origin[] = [];
  const offsets: number[] = [];
  const add = (words: string, origin: Origin, offset: (index: number) => number): void => {
    for (let index = 0; index < words.length; index += 1) {
      origins.push(origin);
      offsets.push(offset(index));
    }
    text += words;
  };
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const places = aligned(node.value, body, start, node.position?.end.offset ?? start);
      add(node.value, 'typed', (index) => places[index] ?? start);
    } else if (isSpace(node)) add(' ', 'typed', () => start);
    else if (node.type === 'break') add('\n', 'typed', () => start);
    else if (node.type === 'image') add(node.alt ?? '', 'typed', () => start);
    else if (isElement(node) && FACT_ELEMENTS.has(node.name ?? '')) {
      const attributes = plainAttributes(node);
      const dated = node.name === 'Value' && (attributes['of'] ?? '').startsWith('source:');
      const origin = dated ? 'dated' : (FACT_ORIGIN[node.name ?? ''] ?? 'value');
      const resolved = resolver(node.name ?? '', attributes);
      const words = 'fault' in resolved ? '' : resolved.nodes.map((one) => toString(one)).join('');
      add(words, origin, () => start);
    } else if (node !== block && isElement(node) && node.name === CALL_ELEMENTS.otherwise)
      replacements.push(...printed(node, body, resolver, intro));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(block);
  const own: Passage = {
    kind: block.type === 'heading' ? 'heading' : 'text',
    text,
    origins,
    at: (index) => positionOf(body, offsets[index] ?? 0),
    intro,
  };
  return [own, ...replacements];
}

export function isElement(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function plainAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    node.attributes
      .filter((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute')
      .flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/**
 * Where each unit of a text stands in its source, which may hold more: a backslash before a sign, the
 * indent of a list after a line break.
 */
function aligned(value: string, body: string, start: number, end: number): number[] {
  let at = start;
  return Array.from({ length: value.length }, (_, index) => {
    const found = body.indexOf(value.charAt(index), at);
    const here = found !== -1 && found < end ? found : Math.min(at, end);
    at = here + 1;
    return here;
  });
}

/** Words of the front matter: one passage, all of it at the place of its value. */
export function frontMatterPassage(text: string, place: Position): Passage {
  return {
    kind: 'front-matter',
    text,
    origins: Array.from({ length: text.length }, () => 'typed' as const),
    at: () => place,
    intro: null,
  };
}
