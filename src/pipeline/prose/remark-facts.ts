import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import type { RuleId } from '../problem/rules.ts';
import { FACT_ELEMENTS, type Resolver } from './values.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A remark plugin that replaces fact elements by words and links. A wrong id is a fatal message at
 * the element's own place (rule `prose-value`); so is an element that is neither a fact nor plain
 * HTML, of which Astro would say neither line nor column, and so is code, which would run in the
 * build and print what no datum says (rule `prose-element`).
 */
export function remarkFacts(options: { resolver: () => Resolver; collect?: boolean }) {
  return (tree: Root, file: VFile): void => {
    const resolver = options.resolver();
    visit(tree, (node, index, parent) => {
      const refuse = (ruleId: RuleId, fault: string): void => {
        const message = file.message(fault, {
          place: node.position,
          ruleId,
          source: 'ke-hoach-mo',
        });
        message.fatal = true;
        if (options.collect !== true) throw message;
      };
      if (CODE.has(node.type)) {
        // Only a check: within the build, other plugins may have put code of their own there.
        if (options.collect === true && !isComment(node)) {
          refuse(
            'prose-element',
            'bài viết không chạy mã; hãy bỏ đoạn này, dấu ngoặc thì viết \\{',
          );
        }
        return;
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      if (/^\p{Lu}/u.test(name) && !FACT_ELEMENTS.has(name)) {
        const known = [...FACT_ELEMENTS].join(', ');
        refuse('prose-element', `<${name}>: không có thẻ này; hãy dùng ${known}`);
        return;
      }
      if (!FACT_ELEMENTS.has(name) || parent === undefined || index === undefined) return;
      const resolved = resolver(name, attributesOf(node));
      if ('fault' in resolved) {
        refuse('prose-value', `<${name}>: ${resolved.fault}`);
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

const CODE: ReadonlySet<string> = new Set(['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm']);

function isComment(node: object): boolean {
  return 'value' in node && /^\s*\/\*[^]*\*\/\s*$/.test(String(node.value));
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
