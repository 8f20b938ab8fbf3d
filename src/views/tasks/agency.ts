import { walk, walkPlan } from '../../plan-text/tree.ts';
import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { nodeAt } from '../../pipeline/plan/reading.ts';
import type { Agency } from '../../schema/agency.ts';
import { address, at, type Link } from '../address.ts';
import { tabTitle } from '../plan/tab-title.ts';
import { calendarViews, type CalendarView } from './calendar.ts';
import { tasksPath } from './path.ts';
import { notesLink, quotedNode, type QuotedNode } from './quoted.ts';

/** One agency: its assignments in the plan's words, the targets it serves, what changed since. */
export interface AgencyView {
  id: string;
  name: string;
  title: string;
  description: string;
  assignments: QuotedNode[];
  notesLink: Link | null;
  targets: Link[];
  since: { text: string; link: Link } | null;
  calendar: CalendarView[];
  previous: Link | null;
  next: Link | null;
  /** The tasks of all agencies of the plan. */
  up: Link;
  words: Site['words']['tasks']['agency'];
}

/** Agencies of a plan in the order of its assignments. */
export function agenciesOf(site: Site, plan: PlanEntry): { agency: Agency; anchors: string[] }[] {
  const order = [...walkPlan(plan.tree)].map(({ anchor }) => anchor);
  return site.agencies
    .flatMap((agency) => {
      const anchors = agency.assignments[plan.meta.id];
      return anchors === undefined ? [] : [{ agency, anchors }];
    })
    .sort((a, b) => order.indexOf(a.anchors[0] ?? '') - order.indexOf(b.anchors[0] ?? ''));
}

/** Everything that the page of one agency prints; throws where the plan gives it no work. */
export function agencyView(site: Site, plan: PlanEntry, id: string): AgencyView {
  const { meta, tree } = plan;
  const all = agenciesOf(site, plan);
  const index = all.findIndex(({ agency }) => agency.id === id);
  const found = all[index];
  if (found === undefined) throw new Error(`no agency «${id}» with an assignment in ${meta.id}`);
  const { agency, anchors } = found;
  const words = site.words.tasks;
  const name = site.words.plan.name(meta.kind, meta.number);
  const nodes = anchors.flatMap((anchor) => nodeAt(tree, anchor) ?? []);
  const own = new Set([...walk(nodes)].map(({ anchor }) => anchor));
  const neighbour = (step: number): Link | null => {
    const other = all[index + step]?.agency;
    return other === undefined
      ? null
      : { href: at(site, address.agency(meta.id, other.id)), text: other.name };
  };
  return {
    id,
    name: agency.name,
    title: tabTitle(site, plan, agency.name),
    description: words.agencyDescription(name, meta.issuedOn, agency.name),
    notesLink: notesLink(site, plan),
    assignments: nodes.map((node) => quotedNode(site, plan, node)),
    targets: plan.targets
      .filter(({ target }) => target.servedBy.some((anchor) => own.has(anchor)))
      .map(({ target }) => ({
        href: at(site, address.target(meta.id, target.id)),
        text: site.words.targets.aimAndName(target, target.label),
      })),
    since: agency.since && {
      text: agency.since.text,
      link: { href: at(site, address.source(agency.since.source)), text: words.source },
    },
    calendar: calendarViews(site, plan).filter(({ anchor }) => own.has(anchor)),
    previous: neighbour(-1),
    next: neighbour(1),
    up: { href: at(site, tasksPath(site, plan)), text: words.all },
    words: words.agency,
  };
}
