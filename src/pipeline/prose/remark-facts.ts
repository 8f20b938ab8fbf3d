import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { FACT_ELEMENTS, type Resolver } from './values.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A remark plugin that replaces fact elements by words and links. A wrong id is a fatal message at
 * the element's own place: `rule` `prose-value`.
 */
export function remarkFacts(options: { resolver: () => Resolver; collect?: boolean }) {
  return (tree: Root, file: VFile): void => {
    const resolver = options.resolver();
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      if (!FACT_ELEMENTS.has(name) || parent === undefined || index === undefined) return;
      const resolved = resolver(name, attributesOf(node));
      if ('fault' in resolved) {
        const reason = `<${name}>: ${resolved.fault}`;
        const message = file.message(reason, {
          place: node.position,
          ruleId: 'prose-value',
          source: 'ke-hoach-mo',
        });
        message.fatal = true;
        if (options.collect !== true) throw message;
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
