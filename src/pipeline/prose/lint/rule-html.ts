import { toolWords } from '../../../locale/tool.ts';
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { isElement } from './passages.ts';

const words = toolWords.problems.prose;

/** Every element that prose may hold, with its attributes; the facts' elements are the first four. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Value', ['of']],
  ['Quote', ['at', 'text']],
  ['Law', ['of', 'say']],
  ['Source', ['of']],
  ['IfCallable', ['of']],
  ['Otherwise', []],
  ['details', ['open']],
  ['summary', []],
  ['sub', []],
  ['sup', []],
]);

/** Elements and attributes that prose may not hold: they would bring looks, scripts or numbers of their own. */
export const htmlRule = lintRule<Root>('ke-hoach-mo:prose-html', (tree, file) => {
  visit(tree, (node) => {
    if (node.type === 'html' && !/^<!--[^]*-->$/.test(node.value.trim())) {
      file.message(words.htmlInMarkdown, {
        place: node.position,
      });
    }
    if (!isElement(node)) return;
    const name = node.name ?? '';
    const allowed = ALLOWED.get(name);
    if (allowed === undefined) {
      // A capital letter is told by prose-element, with the list of facts.
      if (/^\p{Lu}/u.test(name)) return;
      const known = [...ALLOWED.keys()].filter((one) => /^\p{Ll}/u.test(one)).join(', ');
      file.message(words.element(name, known), {
        place: node.position,
      });
      return;
    }
    for (const attribute of node.attributes) {
      const told = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      const plain =
        attribute.type === 'mdxJsxAttribute' &&
        (attribute.value === null || typeof attribute.value !== 'object');
      if (plain && allowed.includes(told)) continue;
      file.message(words.attribute(name, told, allowed.includes(told)), {
        place: attribute.position ?? node.position,
      });
    }
  });
});
