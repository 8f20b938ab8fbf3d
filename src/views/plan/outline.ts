import type { Node, PlanTree } from '../../plan-text/tree.ts';
import { DIVIDING, markOf } from './node-view.ts';

/** One line of the outline beside a plan, with the lines below it. */
export interface OutlineEntry {
  anchor: string;
  text: string;
  children: OutlineEntry[];
}

/** Letters of a line; a point's whole sentence would bury the rest. */
const LENGTH = 90;

/** The parts of a plan and their items, then each plan issued with it under its own title. */
export function planOutline(
  tree: PlanTree,
  titleOf: (attached: PlanTree) => string,
): OutlineEntry[] {
  return [
    ...listed(tree.body, null),
    ...tree.attached.map((plan, index) => ({
      anchor: attachedId(index),
      text: shortened(titleOf(plan)),
      children: listed(plan.body, null),
    })),
  ];
}

/** The id of the heading of a plan issued with another; its nodes' anchors begin with it. */
export function attachedId(index: number): string {
  return `k${String(index + 1)}`;
}

/** Items are listed below a part, or where a text has no parts; those of an article are its sentences. */
function listed(nodes: readonly Node[], parent: Node | null): OutlineEntry[] {
  const items = parent === null || (DIVIDING.has(parent.kind) && parent.kind !== 'article');
  return nodes
    .filter(({ kind }) => DIVIDING.has(kind) || (items && kind === 'item'))
    .map((node) => ({
      anchor: node.anchor,
      text: `${markOf(node) ?? ''} ${shortened(node.heading ?? node.text)}`.trim(),
      children: listed(node.children, node),
    }));
}

function shortened(words: string): string {
  return words.length > LENGTH ? `${words.slice(0, words.lastIndexOf(' ', LENGTH - 2))}…` : words;
}
