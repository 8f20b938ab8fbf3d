import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';
import { targetsPath } from '../targets/list.ts';

/** The page of all plans. */
export interface PlanListView {
  title: string;
  description: string;
  lead: string;
  plans: PlanCard[];
}

/** One plan in the list of plans. */
export interface PlanCard {
  link: Link;
  title: string;
  lines: string[];
  /** What it carries on or puts out of force, and what does so to it. */
  related: { how: string; link: Link }[];
  more: Link;
}

export function planListView(site: Site): PlanListView {
  return { ...site.words.plan.list, plans: site.plans.map((plan) => planCard(site, plan)) };
}

function planCard(site: Site, plan: PlanEntry): PlanCard {
  const { meta, targets } = plan;
  const words = site.words.plan;
  return {
    link: planLink(site, plan),
    title: meta.title,
    lines: [
      words.issued(meta.issuer, meta.issuedOn),
      words.counts(targets.length, meta.period.from, meta.period.to),
    ],
    related: relatedPlans(site, plan),
    more: { href: at(site, targetsPath(site, plan)), text: words.toTargets },
  };
}

function planLink(site: Site, { meta }: PlanEntry): Link {
  return {
    href: at(site, address.plan(meta.id)),
    text: site.words.plan.name(meta.kind, meta.number),
  };
}

function relatedPlans(site: Site, { meta }: PlanEntry): PlanCard['related'] {
  const words = site.words.plan.related;
  const those = (how: string, is: (other: PlanEntry['meta']) => boolean): PlanCard['related'] =>
    site.plans
      .filter((other) => is(other.meta))
      .map((other) => ({ how, link: planLink(site, other) }));
  return [
    ...those(words.follows, ({ id }) => id === meta.follows),
    ...those(words.replaces, ({ id }) => id === meta.replaces),
    ...those(words.followedBy, ({ follows }) => follows === meta.id),
    ...those(words.replacedBy, ({ replaces }) => replaces === meta.id),
  ];
}
