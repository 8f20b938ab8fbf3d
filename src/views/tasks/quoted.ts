import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import type { Node } from '../../plan-text/tree.ts';
import { address, at, type Link } from '../address.ts';
import { markOf } from '../plan/node-view.ts';

/** A piece of the plan in its own words, with a link to its place. */
export interface QuotedNode {
  mark: string | null;
  heading: string | null;
  text: string;
  link: Link;
  children: QuotedNode[];
}

/** A node and what is below it as quotations. */
export function quotedNode(site: Site, plan: PlanEntry, node: Node): QuotedNode {
  return {
    mark: markOf(node),
    heading: node.heading,
    text: node.text,
    link: {
      href: at(site, address.plan(plan.meta.id, node.anchor)),
      text: site.words.tasks.seeAnchor(node.anchor),
    },
    children: node.children.map((child) => quotedNode(site, plan, child)),
  };
}

/** The notes on slips and doubts of the published words; null for a plan that has none. */
export function notesLink(site: Site, { meta, tree }: PlanEntry): Link | null {
  return tree.corrections.length === 0
    ? null
    : { href: `${at(site, address.plan(meta.id))}#ghi-chu`, text: site.words.tasks.notes };
}
