import type { Kind, Node, PlanTree } from '../../plan-text/tree.ts';

/** What a language says of places in a plan; `mark` is the ordinal, or a count where the text prints none. */
export interface PlaceWords {
  step: Record<Kind, (mark: string) => string>;
  /** The second, third … place with the same mark beside the first. */
  again: (name: string, time: number) => string;
  /** A plan issued with another; `number` is null where there is one. */
  attached: (kind: string, number: number | null) => string;
}

/** One node on the way to a place, with what tells it from its siblings. */
interface Step {
  node: Node;
  /** Which of its kind among its siblings that print no ordinal. */
  nth: number;
  /** 1, or more where an earlier sibling has the same kind and ordinal. */
  time: number;
}

/**
 * How a person would name a place, from the outermost step inwards: «mục II», «điểm đ». Said with
 * commas between, or the other way round without. Kinds and ordinals of the nodes say it; the anchor
 * only finds the node.
 * @throws when the plan has no such anchor
 */
export function placeSteps(words: PlaceWords, tree: PlanTree, anchor: string): string[] {
  const path = pathTo([...tree.preamble, ...tree.body], anchor);
  if (path !== null) {
    return path.flatMap((step, index) =>
      isWithin(step, path[index + 1]) ? [] : said(words, step),
    );
  }
  for (const [index, plan] of tree.attached.entries()) {
    if (pathTo([...plan.preamble, ...plan.body], anchor) === null) continue;
    const number = tree.attached.length > 1 ? index + 1 : null;
    return [words.attached(plan.kind, number), ...placeSteps(words, plan, anchor)];
  }
  throw new Error(`no place «${anchor}» in the plan «${tree.id}»`);
}

/** «1.2» says of itself that it stands in 1. */
function isWithin({ node }: Step, next: Step | undefined): boolean {
  return node.ordinal !== null && next?.node.ordinal?.startsWith(`${node.ordinal}.`) === true;
}

function said(words: PlaceWords, { node, nth, time }: Step): string {
  const name = words.step[node.kind](node.ordinal ?? String(nth));
  return time === 1 ? name : words.again(name, time);
}

function pathTo(siblings: readonly Node[], anchor: string): Step[] | null {
  for (const [index, node] of siblings.entries()) {
    const below = node.anchor === anchor ? [] : pathTo(node.children, anchor);
    if (below === null) continue;
    const before = siblings
      .slice(0, index)
      .filter(({ kind, ordinal }) => kind === node.kind && ordinal === node.ordinal).length;
    const counted = node.ordinal === null;
    return [{ node, nth: before + 1, time: counted ? 1 : before + 1 }, ...below];
  }
  return null;
}
