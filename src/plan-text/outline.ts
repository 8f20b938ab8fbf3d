import type { Node, PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';

const WIDTH = 60;

/** The tree as lines `line ⇥ kind ⇥ ordinal ⇥ anchor ⇥ first words`, in reading order. */
export function toOutline(tree: PlanTree): string {
  let out = '';
  for (const node of walkPlan(tree))
    out += `${String(node.line)}\t${node.kind}\t${node.ordinal ?? ''}\t${node.anchor}\t${firstWords(node)}\n`;
  return out;
}

/** Heading and text, cut at a word within 60 characters. */
function firstWords(node: Node): string {
  const whole =
    node.heading !== null && node.text !== ''
      ? `${node.heading}: ${node.text}`
      : (node.heading ?? node.text);
  const words = whole
    .slice(0, WIDTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (words.length <= WIDTH) return words;
  const cut = words.lastIndexOf(' ', WIDTH);
  return words.slice(0, cut > 0 ? cut : WIDTH);
}
