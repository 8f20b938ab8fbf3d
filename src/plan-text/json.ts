import type { PlanTree } from './tree.ts';

/** The tree as JSON (contract: «The plan tree»), with a final line end. */
export function toJson(tree: PlanTree): string {
  return `${JSON.stringify(tree, null, 2)}\n`;
}
