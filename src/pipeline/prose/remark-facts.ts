import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { toolWords } from '../../locale/tool.ts';
import type { RuleId } from '../problem/rules.ts';
import { whileCallable } from './callable.ts';
import { CALL_ELEMENTS, FACT_ELEMENTS, type Resolver } from './values.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A remark plugin that replaces fact elements by words and links, and of a sentence that tells to call
 * keeps the words that hold on the day of the build. A wrong id is a fatal message at the element's own
 * place (rule `prose-value`); so is an element that is neither a fact nor plain HTML, of which Astro
 * would say neither line nor column, and so is code, which would run in the build and print what no
 * datum says (rule `prose-element`).
 */
export function remarkFacts(options: { resolver: () => Resolver; collect?: boolean }) {
  return (tree: Root, file: VFile): void => {
    const resolver = options.resolver();
    const refuse = (node: RootContent, ruleId: RuleId, fault: string): void => {
      const message = file.message(fault, {
        place: node.position,
        ruleId,
        source: 'ke-hoach-mo',
      });
      message.fatal = true;
      if (options.collect !== true) throw message;
    };
    const settle = (root: Root): void => {
      visit(root, (node, index, parent) => {
        if (node.type === 'root') return;
        if (isSpace(node)) {
          if (parent !== undefined && index !== undefined)
            (parent.children as unknown[]).splice(index, 1, { type: 'text', value: ' ' });
          return;
        }
        if (CODE.has(node.type)) {
          // Only a check: within the build, other plugins may have put code of their own there.
          if (options.collect === true && !isComment(node))
            refuse(node, 'prose-element', toolWords.prose.code);
          return;
        }
        if (!isElement(node) || parent === undefined || index === undefined) return;
        const name = node.name ?? '';
        const put = (nodes: readonly PhrasingContent[]): void => {
          const inline = node.type === 'mdxJsxTextElement';
          const block: Paragraph = { type: 'paragraph', children: [...nodes] };
          (parent.children as unknown[]).splice(index, 1, ...(inline ? nodes : [block]));
        };
        if (name === CALL_ELEMENTS.call) {
          const resolved = resolver(name, attributesOf(node));
          if ('fault' in resolved) {
            refuse(node, 'prose-value', toolWords.prose.fault(name, resolved.fault));
            return;
          }
          const { main, otherwise } = branches(node);
          if (resolved.call === undefined || resolved.call.now) {
            const replacement: Root = { type: 'root', children: otherwise };
            settle(replacement);
            put([whileCallable(resolved.call?.digits ?? '', main, said(replacement))]);
          } else {
            // Told of its faults, then forgotten.
            settle({ type: 'root', children: main });
            put(otherwise);
          }
          return index;
        }
        if (FACT_ELEMENTS.has(name)) {
          const resolved = resolver(name, attributesOf(node));
          if ('fault' in resolved) {
            refuse(node, 'prose-value', toolWords.prose.fault(name, resolved.fault));
            return;
          }
          put(resolved.nodes);
          return [SKIP, index + (node.type === 'mdxJsxTextElement' ? resolved.nodes.length : 1)];
        }
        // One that stands alone is told by prose-call, at its place.
        if (/^\p{Lu}/u.test(name) && name !== CALL_ELEMENTS.otherwise)
          refuse(node, 'prose-element', toolWords.prose.element(name, KNOWN.join(', ')));
        return;
      });
    };
    settle(tree);
  };
}

const KNOWN = [...FACT_ELEMENTS, CALL_ELEMENTS.call, CALL_ELEMENTS.otherwise];

const CODE: ReadonlySet<string> = new Set(['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm']);

/** The words that tell to call, and those that stand in their place; breaks between lines are spaces. */
function branches(node: Element): { main: PhrasingContent[]; otherwise: PhrasingContent[] } {
  const inside = inlineOf(node.children);
  const main = inside.filter((one) => !isOtherwise(one));
  const otherwise = inside.filter(isOtherwise).flatMap((one) => inlineOf(one.children));
  return { main: trimmed(main), otherwise: trimmed(otherwise) };
}

/** MDX makes paragraphs of what stands on lines of its own. */
function inlineOf(nodes: readonly (BlockContent | PhrasingContent | RootContent)[]) {
  return nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'paragraph' ? node.children : [node as PhrasingContent],
  );
}

function isOtherwise(node: PhrasingContent): node is MdxJsxTextElement {
  return isElement(node) && node.name === CALL_ELEMENTS.otherwise;
}

/** Without the spaces at either end, which would stand beside the full stop of another sentence. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index): PhrasingContent => {
      if (node.type !== 'text') return node;
      const value = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

function said(tree: Root): string {
  return toString(tree).replaceAll(/\s+/g, ' ').trim();
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** `{' '}`, which a formatter writes for a space at the end of a line: no code, a space. */
export function isSpace(node: object): boolean {
  return (
    'value' in node &&
    'type' in node &&
    node.type === 'mdxTextExpression' &&
    /^(['"]) \1$/.test(String(node.value))
  );
}

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
