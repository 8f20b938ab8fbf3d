import type {} from 'mdast-util-to-hast';
import type { Blockquote, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A remark plugin: a table stands in a box of its own that scrolls, so that the page never does. `label` names it. */
export function remarkTables({ label }: { label: () => string }) {
  return (tree: Root): void => {
    visit(tree, 'table', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      // Any block node will do for the box: `hName` decides what it becomes.
      const box: Blockquote = {
        type: 'blockquote',
        children: [node],
        data: {
          hName: 'div',
          hProperties: { className: ['scroll-x'], role: 'region', ariaLabel: label(), tabIndex: 0 },
        },
      };
      parent.children.splice(index, 1, box);
      return [SKIP, index + 1];
    });
  };
}
