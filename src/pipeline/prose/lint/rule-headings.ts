import { toolWords } from '../../../locale/tool.ts';
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

const words = toolWords.problems.prose;

/** The title of a page is its front matter's: prose starts with `##`. */
export const noTitleRule = lintRule<Root>('ke-hoach-mo:prose-heading', (tree, file) => {
  visit(tree, 'heading', (node) => {
    // The title put in front by lint-prose.ts has no place.
    if (node.depth !== 1 || node.position === undefined) return;
    file.message(words.title, {
      place: node.position,
    });
  });
});

/** What `remark-lint-heading-increment` says («… rank `4`, … rank `3`»), in the words of the team. */
export function skippedLevel(reason: string): string {
  const [found = 3, expected = 2] = [...reason.matchAll(/\d/g)].map(([digit]) => Number(digit));
  return words.skippedLevel(found, expected);
}
