import type {} from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Emphasis, Link, PhrasingContent, Root, RootContent } from 'mdast';

/** Until when words hold: while the line of these digits may be called, and what is said after that. */
export interface Until {
  digits: string;
  otherwise: string;
}

/** A stretch of words within a line. */
export type Run = { until?: Until } & (
  | { kind: 'text'; text: string; strong: boolean }
  /** A telephone number, as printed and as dialled. */
  | { kind: 'phone'; text: string; digits: string; strong: boolean }
  /** Words that lead to where they come from: a value, a quote of the plan, another page. */
  | { kind: 'link'; text: string; href: string; of: string | null; quote: boolean }
  /** The sign of a note; the note itself stands at the foot of the sheet. */
  | { kind: 'note'; mark: string }
);

/** A part of a sheet, independent of paper, screen and file format. */
export type Block =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  /** A question or a choice, and what is said to it. */
  | { kind: 'question'; runs: Run[]; blocks: Block[] };

/** A source or a provision that a sentence rests on. */
export interface Citation {
  /** «a», «b» …: letters, so that nobody takes it for a figure. */
  mark: string;
  /** Address on the site: `/nguon/#blhs`. */
  href: string;
  /** As the fact element prints it: «(Bộ luật Hình sự, Điều 329)». */
  text: string;
  /** `law:blhs:dieu-329`, or null for another source. */
  of: string | null;
}

type Node = Root | RootContent | PhrasingContent;

/**
 * Turns the tree of a prose file, its facts already put in, into blocks. Citations become marks and
 * are collected in `citations`, each once. Throws for a kind of node that no printed sheet can show,
 * so that nothing is lost in silence.
 */
export function blocksOf(tree: Root, citations: Citation[]): Block[] {
  return blocks(tree.children, citations);
}

/** «a» … «z», «aa» …: the sign of the note at a place. */
export function markOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${markOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** The mark of a citation; a new one joins the list. */
export function cite(citations: Citation[], found: Omit<Citation, 'mark'>): string {
  const known = citations.find(({ href, text }) => href === found.href && text === found.text);
  if (known !== undefined) return known.mark;
  const mark = markOf(citations.length);
  citations.push({ mark, ...found });
  return mark;
}

function blocks(nodes: readonly Node[], citations: Citation[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, runs: runs(node.children, citations) }];
      case 'paragraph':
        return [{ kind: 'paragraph', runs: runs(node.children, citations) }];
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => blocks(item.children, citations)),
          },
        ];
      case 'table': {
        const [head, ...rows] = node.children.map((row) =>
          row.children.map((cell) => runs(cell.children, citations)),
        );
        return [{ kind: 'table', head: head ?? [], rows }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [question(node, citations)];
      default:
        throw new Error(`a printed sheet cannot show «${node.type}»`);
    }
  });
}

/** `<details><summary>…</summary>…</details>`. */
function question(node: MdxJsxFlowElement | MdxJsxTextElement, citations: Citation[]): Block {
  const [first, ...rest] = node.children as Node[];
  // MDX puts a summary on a line of its own into a paragraph.
  const summary = first?.type === 'paragraph' ? first.children[0] : first;
  if (
    node.name !== 'details' ||
    summary === undefined ||
    !('name' in summary) ||
    summary.name !== 'summary'
  )
    throw new Error(`a printed sheet cannot show <${node.name ?? ''}>`);
  return {
    kind: 'question',
    runs: runs(inlineOf(summary.children as Node[]), citations),
    blocks: blocks(rest, citations),
  };
}

/** MDX wraps the words of a summary in a paragraph when they stand on lines of their own. */
function inlineOf(nodes: readonly Node[]): PhrasingContent[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [node as PhrasingContent],
  );
}

function runs(nodes: readonly PhrasingContent[], citations: Citation[], strong = false): Run[] {
  const found = nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value.replaceAll(/\s*\n\s*/g, ' '), strong }];
      case 'strong':
        return runs(node.children, citations, true);
      case 'emphasis':
        return untilOf(node) === null
          ? runs(node.children, citations, true)
          : runs(node.children, citations, strong).map((run) => ({ ...run, ...untilOf(node) }));
      case 'break':
        return [{ kind: 'text', text: ' ', strong }];
      case 'link':
        return [linkRun(node, citations, strong)];
      default:
        throw new Error(`a printed line cannot show «${node.type}»`);
    }
  });
  return tightened(found);
}

/** What `whileCallable` of src/pipeline/prose marks a span with; null for an emphasis. */
function untilOf({ data }: Emphasis): { until: Until } | null {
  const { dataCall, dataElse } = data?.hProperties ?? {};
  return typeof dataCall === 'string' && typeof dataElse === 'string'
    ? { until: { digits: dataCall, otherwise: dataElse } }
    : null;
}

function linkRun(node: Link, citations: Citation[], strong: boolean): Run {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const { className, dataOf } = node.data?.hProperties ?? {};
  const classes = Array.isArray(className) ? className.map(String) : [];
  const of = typeof dataOf === 'string' ? dataOf : null;
  if (classes.includes('cite')) {
    return { kind: 'note', mark: cite(citations, { href: node.url, text, of }) };
  }
  if (node.url.startsWith('tel:'))
    return { kind: 'phone', text, digits: node.url.slice('tel:'.length), strong };
  return { kind: 'link', text, href: node.url, of, quote: classes.includes('quote') };
}

/** A note's sign stands close to the word before it: «dừng lại ᵃ.» is typed, «dừng lạiᵃ.» printed. */
function tightened(found: readonly Run[]): Run[] {
  return found.flatMap((run, index): Run[] => {
    if (run.kind !== 'text' || found[index + 1]?.kind !== 'note') return [run];
    const text = run.text.trimEnd();
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** The plain words of a line, without the signs of notes. */
export function wordsOf(line: readonly Run[]): string {
  return line.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
}

/** Every line of the blocks, in reading order. */
export function linesOf(all: readonly Block[]): Run[][] {
  return all.flatMap((block): Run[][] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.runs];
      case 'list':
        return block.items.flatMap(linesOf);
      case 'table':
        return [...block.head, ...block.rows.flat()];
      case 'question':
        return [block.runs, ...linesOf(block.blocks)];
    }
  });
}
