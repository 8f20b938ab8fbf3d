import type { load } from 'cheerio';

export type Node = ReturnType<ReturnType<typeof load>['root']>[0]['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** A link within a text; offsets into its text. */
export interface LinkSpan {
  from: number;
  to: number;
  href: string;
  /** The datum that the link itself names (`data-of`), or null. */
  of: string | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section sup summary svg table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'link', 'base']);

/** Inline words as they are gathered, with the links in them and the parts they are made of. */
export class Line {
  text = '';
  links: LinkSpan[] = [];
  parts: [from: number, to: number][] = [];
  /** Takes the path below which the site is served off an address. */
  readonly address: (href: string) => string;

  constructor(address: (href: string) => string) {
    this.address = address;
  }

  /**
   * Adds the words of a node. A block within is handed to `onBlock`, which may take what was gathered
   * so far and empty the line; without it, a block's words are added like any other.
   */
  add(node: Node, onBlock: ((block: Element) => void) | null): void {
    if (node.type === 'text') {
      this.text += node.data.replace(/\s+/g, ' ');
      return;
    }
    if (!isElement(node) || UNSEEN.has(node.name)) return;
    if (BLOCKS.has(node.name) && onBlock !== null) {
      onBlock(node);
      return;
    }
    // Two elements side by side may be set apart by style alone.
    this.text += ' ';
    const start = this.text.length;
    for (const child of node.children) this.add(child, onBlock);
    const href = linkOf(node);
    if (href !== null) {
      const to = this.text.length;
      // The line was emptied within the link: what follows is all of it that stands here.
      const from = start <= to ? start : 0;
      this.links.push({ from, to, href: this.address(href), of: node.attribs['data-of'] ?? null });
    }
    this.text += ' ';
  }

  empty(): void {
    this.text = '';
    this.links = [];
    this.parts = [];
  }
}

/** Where an element leads, or would lead if the edition were not one file (`data-at`); null for others. */
export function linkOf({ name, attribs }: Element): string | null {
  return attribs['data-at'] ?? (name === 'a' ? (attribs['href'] ?? null) : null);
}

export function isElement(node: Node): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Every element below one, in reading order. */
export function descendants(element: Element): Element[] {
  return element.children.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
}
