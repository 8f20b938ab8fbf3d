import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import type { RuleId } from '../rules.ts';
import { FACT_ELEMENTS, type Resolver } from './values.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A remark plugin that replaces fact elements by words and links. A wrong id is a fatal message at
 * the element's own place (rule `prose-value`); so is an element that is neither a fact nor plain
 * HTML (rule `prose-element`), of which Astro would say neither line nor column.
 */
export function remarkFacts(options: { resolver: () => Resolver; collect?: boolean }) {
  return (tree: Root, file: VFile): void => {
    const resolver = options.resolver();
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      const refuse = (ruleId: RuleId, fault: string): void => {
        const message = file.message(`<${name}>: ${fault}`, {
          place: node.position,
          ruleId,
          source: 'ke-hoach-mo',
        });
        message.fatal = true;
        if (options.collect !== true) throw message;
      };
      if (/^\p{Lu}/u.test(name) && !FACT_ELEMENTS.has(name)) {
        refuse('prose-element', `không có thẻ này; hãy dùng ${[...FACT_ELEMENTS].join(', ')}`);
        return;
      }
      if (!FACT_ELEMENTS.has(name) || parent === undefined || index === undefined) return;
      const resolved = resolver(name, attributesOf(node));
      if ('fault' in resolved) {
        refuse('prose-value', resolved.fault);
        return;
      }
      const nodes =
        node.type === 'mdxJsxFlowElement'
          ? [{ type: 'paragraph' as const, children: resolved.nodes }]
          : resolved.nodes;
      (parent.children as unknown[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function attributesOf(node: Element): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
