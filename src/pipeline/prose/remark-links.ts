// Brings in what mdast-util-to-hast reads from `data`: `hProperties`.
import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A remark plugin: inner links get the site's base path, outgoing links tell the other site nothing. */
export function remarkLinks(options: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      if (node.url.startsWith('/')) node.url = options.base + node.url;
      if (!/^https?:/.test(node.url)) return;
      node.data = {
        ...node.data,
        hProperties: {
          ...node.data?.hProperties,
          rel: ['noreferrer'],
          referrerPolicy: 'no-referrer',
        },
      };
    });
  };
}
