import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { toolWords } from '../../../locale/tool.ts';
import { CALL_ELEMENTS, FACT_ELEMENTS } from '../values.ts';
import { isElement } from './passages.ts';
import type { LintFacts } from './prose-tree.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * A line that may one day no longer be called is named only in a sentence that says what stands in its
 * place then. Emergency codes keep their call, and need none.
 */
export const callRule = lintRule<Root, LintFacts>(
  'ke-hoach-mo:prose-call',
  (tree, file, { lines }) => {
    const expires = new Set(lines.filter(({ keepsButton }) => !keepsButton).map(({ id }) => id));
    walk(tree, [], (node, ancestors) => {
      const refuse = (message: string): void => {
        file.message(message, { place: node.position });
      };
      if (node.name === CALL_ELEMENTS.call && !hasReplacement(node))
        refuse(toolWords.prose.otherwiseMissing(idOf(node)));
      if (node.name === CALL_ELEMENTS.otherwise && !belongs(node, ancestors))
        refuse(toolWords.prose.otherwiseAlone);
      if (node.name !== 'Value') return;
      const [kind, id = ''] = idOf(node).split(':');
      if (kind !== 'hotline' || !expires.has(id) || isAsked(id, ancestors)) return;
      refuse(toolWords.prose.callOutside(id));
    });
  },
);

function walk(
  node: Nodes,
  ancestors: readonly Nodes[],
  see: (element: Element, ancestors: readonly Nodes[]) => void,
): void {
  if (isElement(node)) see(node, ancestors);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, [...ancestors, node], see);
}

/** Whether an `<IfCallable>` around it asks for the line, its replacement not counted. */
function isAsked(id: string, ancestors: readonly Nodes[]): boolean {
  return ancestors.some(
    (one, index) =>
      isCall(one) &&
      idOf(one) === id &&
      !ancestors.slice(index + 1).some((below) => isOtherwise(below) && isOwn(below, one)),
  );
}

/** The first `<Otherwise>` of its `<IfCallable>`. */
function belongs(node: Element, ancestors: readonly Nodes[]): boolean {
  const call = ancestors.findLast(isCall);
  return call !== undefined && ownOf(call)[0] === node;
}

function hasReplacement(call: Element): boolean {
  const [otherwise] = ownOf(call);
  return otherwise !== undefined && (toString(otherwise).trim() !== '' || holdsFact(otherwise));
}

function holdsFact(node: Element): boolean {
  return node.children.some(
    (child: Nodes) => isElement(child) && FACT_ELEMENTS.has(child.name ?? ''),
  );
}

function isOwn(otherwise: Nodes, call: Element): boolean {
  return ownOf(call).some((one) => one === otherwise);
}

/** The replacements of this very element, in its words or in a paragraph of them. */
function ownOf(call: Element): Element[] {
  const children = call.children.flatMap((child: Nodes): Nodes[] =>
    child.type === 'paragraph' ? child.children : [child],
  );
  return children.filter(isOtherwise);
}

function isCall(node: Nodes): node is Element {
  return isElement(node) && node.name === CALL_ELEMENTS.call;
}

function isOtherwise(node: Nodes): node is Element {
  return isElement(node) && node.name === CALL_ELEMENTS.otherwise;
}

function idOf(node: Element): string {
  const of = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'of');
  return typeof of?.value === 'string' ? of.value : '';
}
