import { walkPlan, type Node, type PlanTree } from '../../plan-text/tree.ts';

/** The node with this anchor, or null. */
export function nodeAt(tree: PlanTree, anchor: string): Node | null {
  for (const node of walkPlan(tree)) if (node.anchor === anchor) return node;
  return null;
}

/** A node's own words as shown: its heading, then its text, without its children. */
export function plainText(node: Pick<Node, 'heading' | 'text'>): string {
  return [node.heading, node.text].filter((words) => words !== null && words !== '').join(': ');
}

/** All words of a plan as shown, one node a line. */
export function allText(tree: PlanTree): string {
  return [...walkPlan(tree)].map(plainText).join('\n');
}
