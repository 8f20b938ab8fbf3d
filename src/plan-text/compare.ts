import { diffArrays } from 'diff';
import type { Node, PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';

/** Words that both versions have, or only one of them. */
export interface WordChange {
  how: 'same' | 'added' | 'removed';
  text: string;
}

/** One point that is not the same in two versions of a plan. */
export interface PlanChange {
  how: 'added' | 'removed' | 'changed' | 'moved';
  /** Anchor in the older version; null for what is new. */
  before: string | null;
  /** Anchor in the newer version; null for what is gone. */
  after: string | null;
  /** 1-based lines in the two sources. */
  lineBefore: number | null;
  lineAfter: number | null;
  /** The text, word by word; one stretch where nothing but the place changed. */
  words: WordChange[];
}

/** Two versions of one plan, point by point, in the order of the newer; what is gone comes last. */
export function comparePlans(older: PlanTree, newer: PlanTree): PlanChange[] {
  const old = new Map([...walkPlan(older)].map((node) => [node.anchor, node]));
  const fresh = [...walkPlan(newer)];
  const kept = new Set<string>();
  const byText = new Map<string, Node[]>();
  const newAnchors = new Set(fresh.map(({ anchor }) => anchor));
  for (const node of old.values()) {
    const text = wordsOf(node);
    const list = byText.get(text);
    if (list) list.push(node);
    else byText.set(text, [node]);
  }
  const out: PlanChange[] = [];
  for (const node of fresh) {
    const text = wordsOf(node);
    const same = old.get(node.anchor);
    if (same && wordsOf(same) === text) {
      kept.add(same.anchor);
      continue;
    }
    // The same words at an anchor that the newer version gives to something else, or not at all.
    const twin = byText
      .get(text)
      ?.find(
        ({ anchor }) => !kept.has(anchor) && text !== '' && !stays(anchor, text, newAnchors, fresh),
      );
    if (twin) {
      kept.add(twin.anchor);
      out.push(change('moved', twin, node));
    } else if (same && !kept.has(same.anchor) && same.kind === node.kind) {
      kept.add(same.anchor);
      out.push(change('changed', same, node));
    } else out.push(change('added', null, node));
  }
  for (const node of old.values())
    if (!kept.has(node.anchor)) out.push(change('removed', node, null));
  return out;
}

function stays(
  anchor: string,
  text: string,
  anchors: Set<string>,
  fresh: readonly Node[],
): boolean {
  if (!anchors.has(anchor)) return false;
  return fresh.some((node) => node.anchor === anchor && wordsOf(node) === text);
}

function change(how: PlanChange['how'], before: Node | null, after: Node | null): PlanChange {
  return {
    how,
    before: before?.anchor ?? null,
    after: after?.anchor ?? null,
    lineBefore: before?.line ?? null,
    lineAfter: after?.line ?? null,
    words: compareWords(before ? wordsOf(before) : '', after ? wordsOf(after) : ''),
  };
}

/** Two texts word by word. */
function compareWords(before: string, after: string): WordChange[] {
  const split = (text: string) => (text === '' ? [] : text.split(/(?<=\s)/u));
  return diffArrays(split(before), split(after)).map(({ added, removed, value }) => ({
    how: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function wordsOf(node: Node): string {
  return [node.heading, node.text].filter((part) => part !== null && part !== '').join(': ');
}
