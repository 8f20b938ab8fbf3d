import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlanTree } from '../../src/plan-text/index.ts';
import { parsePlan, toMarkdown, walkPlan } from '../../src/plan-text/index.ts';
import { documents } from './documents.ts';
import { shapeOfTree, sourceFromSpans } from './same-tree.ts';

const RUNS = 10_000;
const SEED = 74_2025;

/** Throws where a byte of `text` is lost, doubled, or owned by nobody. */
function expectLossless(tree: PlanTree, text: string): void {
  if (tree.spans.length === 0) {
    expect(tree.problems.length).toBeGreaterThan(0);
    return;
  }
  if (sourceFromSpans(tree.spans, text) !== text) throw new Error('the spans are not the source');
  const anchors = new Set<string>();
  for (const { anchor } of walkPlan(tree)) {
    if (anchors.has(anchor)) throw new Error(`two nodes are ${anchor}`);
    anchors.add(anchor);
  }
  const seen = new Set<string>();
  for (const { owner, from, to } of tree.spans) {
    if (owner === 'blank') {
      if (!/^[\s\u00ad\u200b\u2060\ufeff]*$/u.test(text.slice(from, to)))
        throw new Error('a line of text is nobody’s');
    } else if (owner.startsWith('@')) seen.add(owner);
    else if (anchors.has(owner)) seen.add(owner);
    else throw new Error(`no node ${owner}`);
  }
  for (const anchor of anchors) if (!seen.has(anchor)) throw new Error(`${anchor} owns no line`);
}

it(`${String(RUNS)} random and mutated documents: never throws, loses nothing, reads back the same`, () => {
  fc.assert(
    fc.property(documents, (text) => {
      const tree = parsePlan(text);
      expectLossless(tree, text);
      const again = parsePlan(toMarkdown(tree));
      expect(shapeOfTree(again)).toEqual(shapeOfTree(tree));
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 400_000);
