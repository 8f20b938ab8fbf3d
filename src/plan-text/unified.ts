import type { Node as UnistNode, Parent, Position } from 'unist';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { ParseOptions } from './parse.ts';
import { parsePlan, planProblems } from './parse.ts';
import type { Emphasis, Kind, Node, PlanTree, SetAside } from './tree.ts';

/** A node of the plan as unist knows it; `children` begin with its own words. */
export interface PlanElement extends Parent {
  type: 'planElement';
  kind: Kind;
  ordinal: string | null;
  printed: string | null;
  anchor: string;
  children: (PlanHeading | PlanText | PlanElement)[];
}

/** The short title of an element. */
export interface PlanHeading extends UnistNode {
  type: 'planHeading';
  value: string;
}

/** The running text of an element. */
export interface PlanText extends UnistNode {
  type: 'planText';
  value: string;
  emphasis: Emphasis[];
}

/** Page furniture, header, signature: in the file, not in the text. */
export interface PlanSetAside extends UnistNode {
  type: 'planSetAside';
  what: SetAside['what'];
}

/** A whole plan; plans attached to it are roots among its children. */
export interface PlanRoot extends Parent {
  type: 'planRoot';
  /** The tree of the contract, with recipients, corrections and spans. */
  data: { plan: PlanTree };
  children: (PlanElement | PlanSetAside | PlanRoot)[];
}

/**
 * A parser for unified: `unified().use(planParser).parse(file)` gives a {@link PlanRoot} and puts
 * every problem on the file as a message with line, column and rule id.
 */
export const planParser: Plugin<[ParseOptions?], string, PlanRoot> = function (options = {}) {
  this.parser = (document: string, file: VFile): PlanRoot => {
    const path = options.path ?? (file.path || 'plan.txt');
    const tree = parsePlan(document, { ...options, path });
    for (const problem of planProblems(tree)) {
      const message = new VFileMessage(problem.message, {
        place: { line: problem.line, column: problem.column },
        ruleId: problem.rule,
        source: 'plan-text',
      });
      message.file = problem.file;
      message.fatal = problem.severity === 'error';
      file.messages.push(message);
    }
    return toUnist(tree);
  };
};

/** A tree as unist nodes. Positions are whole lines: columns begin at 1, ends are exclusive. */
export function toUnist(tree: PlanTree): PlanRoot {
  return {
    type: 'planRoot',
    data: { plan: tree },
    children: [
      ...tree.setAside.map(({ what, line, endLine }): PlanSetAside => ({
        type: 'planSetAside',
        what,
        position: lines(line, endLine),
      })),
      ...[...tree.preamble, ...tree.body].map(element),
      ...tree.attached.map(toUnist),
    ],
  };
}

function element(node: Node): PlanElement {
  const position = lines(node.line, node.endLine);
  const own: (PlanHeading | PlanText)[] = [];
  if (node.heading !== null) own.push({ type: 'planHeading', value: node.heading, position });
  if (node.text !== '')
    own.push({ type: 'planText', value: node.text, emphasis: node.emphasis ?? [], position });
  return {
    type: 'planElement',
    kind: node.kind,
    ordinal: node.ordinal,
    printed: node.printed,
    anchor: node.anchor,
    position: lines(node.line, lastLine(node)),
    children: [...own, ...node.children.map(element)],
  };
}

function lastLine(node: Node): number {
  let last = node.endLine;
  for (let at = node.children.at(-1); at; at = at.children.at(-1))
    last = Math.max(last, at.endLine);
  return last;
}

function lines(from: number, to: number): Position {
  return { start: { line: from, column: 1 }, end: { line: to + 1, column: 1 } };
}
