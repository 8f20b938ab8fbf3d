import type { PlanRuleId } from './rules.ts';
import type { Node, PlanProblem, PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';
import type { PlanWords } from './words.ts';
import { englishWords } from './words.ts';

/**
 * The anchors of a plan once it is published (`content/plans/<plan>/anchors.json`): each with the
 * first words it stood for, and the old ones that lead to a new place.
 */
export interface AnchorLock {
  plan: string;
  /** Anchor → first words of its text. */
  anchors: Record<string, string>;
  /** Anchor that is gone → anchor that the page leads it to. */
  aliases: Record<string, string>;
}

const WORDS = 60;

/** What an anchor stands for, short enough to read in a list of changes. */
function firstWordsOf(node: Node): string {
  const text = [node.heading ?? '', node.text].join(' ').replace(/\s+/gu, ' ').trim();
  return text.length <= WORDS ? text : text.slice(0, text.lastIndexOf(' ', WORDS) + 1).trim();
}

/** The lock for a tree as it is now; aliases and dropped anchors of `before` are kept. */
export function lockAnchors(tree: PlanTree, before?: AnchorLock): AnchorLock {
  const anchors: Record<string, string> = {};
  for (const node of walkPlan(tree)) anchors[node.anchor] = firstWordsOf(node);
  return { plan: tree.id, anchors, aliases: { ...before?.aliases } };
}

/**
 * What a new text would break: anchors that readers have and that are gone (`plan-anchor-dropped`)
 * or now mean another place (`plan-anchor-moved`), and aliases that lead nowhere
 * (`plan-anchor-alias`). An alias settles the first two. `file` is the lock's own path.
 */
export function checkAnchors(
  tree: PlanTree,
  lock: AnchorLock,
  file: string,
  { problems: says }: PlanWords = englishWords,
): PlanProblem[] {
  const now = new Map<string, Node>();
  const places = new Map<string, string>();
  for (const node of walkPlan(tree)) {
    now.set(node.anchor, node);
    const words = firstWordsOf(node);
    if (words !== '' && !places.has(words)) places.set(words, node.anchor);
  }
  const problems: PlanProblem[] = [];
  const fail = (rule: PlanRuleId, line: number, message: string, where?: string) =>
    problems.push({
      ...(where === undefined ? {} : { file: where }),
      line,
      column: 1,
      rule,
      severity: 'error',
      message,
    });
  for (const [from, to] of Object.entries(lock.aliases)) {
    if (!now.has(to)) fail('plan-anchor-alias', 1, says['plan-anchor-alias']({ from, to }), file);
  }
  for (const [anchor, words] of Object.entries(lock.anchors)) {
    if (lock.aliases[anchor] !== undefined) continue;
    const node = now.get(anchor);
    const place = places.get(words);
    if (!node)
      fail(
        'plan-anchor-dropped',
        1,
        says['plan-anchor-dropped']({ anchor, words, place: place ?? null }),
        file,
      );
    else if (place !== undefined && place !== anchor && firstWordsOf(node) !== words)
      fail('plan-anchor-moved', node.line, says['plan-anchor-moved']({ anchor, words, place }));
  }
  return problems;
}
