import type {} from 'mdast-util-to-hast';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** «Hỏi kết quả» → `hoi-ket-qua`: addresses are Vietnamese without diacritics, as in the contract. */
export function slugOf(words: string): string {
  return words
    .toLocaleLowerCase('vi-VN')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A remark plugin: every heading gets an anchor made of its words; a repeated one is numbered. */
export function remarkHeadings() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    visit(tree, 'heading', (node) => {
      const slug = slugOf(toString(node));
      const times = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, times);
      const id = times === 1 ? slug : `${slug}-${String(times)}`;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}
