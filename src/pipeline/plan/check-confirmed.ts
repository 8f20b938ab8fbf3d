import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolWords } from '../../locale/tool.ts';
import { ToConfirm } from '../../schema/to-confirm.ts';
import { faultAt } from '../checks/content.ts';
import { readJsonFile } from '../load/files/json-file.ts';
import { positionOf } from '../load/files/position.ts';
import type { Problem } from '../problem/problem.ts';

const words = toolWords.drafts.unconfirmed;

/**
 * Every proposal of `npm run new -- plan` that nobody has compared with the text, in the order of the
 * list, each with the place of its value. Told whatever else is wrong with the plan's files.
 */
export function checkConfirmed(root: string, plan: string): Problem[] {
  const path = `content/plans/${plan}/to-confirm.json`;
  if (!existsSync(join(root, path))) return [];
  const problems: Problem[] = [];
  const list = readJsonFile(root, path, ToConfirm, problems);
  if (list === null) return problems;
  return list.value.map((entry, index) =>
    faultAt(list, [index], 'plan-unconfirmed', words.entry(entry, lineOf(root, entry))),
  );
}

/** The line on which the proposed value stands now; null where it is gone. */
function lineOf(root: string, { file, path }: ToConfirm[number]): number | null {
  const place = join(root, file);
  const text = existsSync(place) ? readFileSync(place, 'utf8') : '';
  const node = path
    .split('.')
    .reduce<Node | undefined>((at, step) => at && (within(at, step) ?? undefined), parseTree(text));
  return node === undefined ? null : positionOf(text, node.offset).line;
}

/** A key of an object, or the entry of a list with this id or at this place. */
function within(node: Node, step: string): Node | null {
  if (node.type !== 'array') return findNodeAtLocation(node, [step]) ?? null;
  const named = node.children?.find((child) => findNodeAtLocation(child, ['id'])?.value === step);
  return named ?? (/^\d+$/.test(step) ? (node.children?.[Number(step)] ?? null) : null);
}
