import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** The title of a page is its front matter's: prose starts with `##`. */
export const noTitleRule = lintRule<Root>('ke-hoach-mo:prose-heading', (tree, file) => {
  visit(tree, 'heading', (node) => {
    // The title put in front by lint-prose.ts has no place.
    if (node.depth !== 1 || node.position === undefined) return;
    file.message('đề mục cấp 1 là tên bài, đã có ở đầu tệp; hãy viết ## cho đề mục trong bài', {
      place: node.position,
    });
  });
});

/** What `remark-lint-heading-increment` says («… rank `4`, … rank `3`»), in Vietnamese. */
export function skippedLevel(reason: string): string {
  const [found = 3, expected = 2] = [...reason.matchAll(/\d/g)].map(([digit]) => Number(digit));
  return `đề mục cấp ${String(found)} đứng dưới đề mục cấp ${String(expected - 1)}, bỏ qua một cấp; hãy viết ${'#'.repeat(expected)}`;
}
