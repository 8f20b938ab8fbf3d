import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slug } from '../../plan-text/slug.ts';

/** A remark plugin: every heading gets an anchor made of its words; a repeated one is numbered. */
export function remarkHeadings() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    visit(tree, 'heading', (node) => {
      // Addresses are Vietnamese without diacritics, as in the contract: «Hỏi kết quả» → `hoi-ket-qua`.
      const words = slug(toString(node));
      const times = (taken.get(words) ?? 0) + 1;
      taken.set(words, times);
      const id = times === 1 ? words : `${words}-${String(times)}`;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}
