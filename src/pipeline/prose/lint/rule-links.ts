import { toolWords } from '../../../locale/tool.ts';
import type { Definition, Link, LinkReference, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import type { LintFacts } from './prose-tree.ts';
import { folded } from './phrases.ts';

/** The text of a link says where it goes, also when it is read out alone (WCAG 2.4.9). */
export const vagueLinkRule = lintRule<Root, LintFacts>(
  'ke-hoach-mo:prose-vague-link',
  (tree, file, { words }) => {
    const vague = new Set(words.vagueLinks.map(said));
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      const link: Link | LinkReference = node;
      const text = toString(link);
      const address = /^\s*(?:https?:\/\/|www\.)/i.test(text);
      if (!address && said(text) !== '' && !vague.has(said(text))) return;
      file.message(toolWords.problems.prose.vagueLink(text), { place: link.position });
    });
  },
);

/** Links stay within the site or go out over https; numbers are called by id. */
export const linkAddressRule = lintRule<Root>('ke-hoach-mo:prose-link-address', (tree, file) => {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const link: Link | Definition = node;
    if (/^(?:https:\/\/[^/]|\/(?!\/)|#)/i.test(link.url)) return;
    file.message(toolWords.problems.prose.linkAddress(link.url, /^tel:/i.test(link.url)), {
      place: link.position,
    });
  });
});

function said(text: string): string {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => folded(word)).join(' ');
}
