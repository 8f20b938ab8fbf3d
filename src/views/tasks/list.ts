import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { nodeAt } from '../../pipeline/plan/reading.ts';
import { address, at, type Link } from '../address.ts';
import { placeNameOutwards } from '../plan/place-name.ts';
import { tabTitle } from '../plan/tab-title.ts';
import { agenciesOf } from './agency.ts';
import { calendarViews, type CalendarView } from './calendar.ts';
import { notesLink, quotedNode, type QuotedNode } from './quoted.ts';
import { tasksPath } from './path.ts';

/** The page of a plan's tasks: who carries out what, reporting, the tasks themselves, legal bases. */
export interface TasksView {
  path: string;
  title: string;
  description: string;
  groups: QuotedNode[];
  agencies: { link: Link; first: string; place: string }[];
  calendar: CalendarView[];
  bases: { link: Link; status: string }[];
  recipients: string[];
  planLink: Link;
  /** Slips and doubts of the published words are explained with the whole text. */
  notesLink: Link | null;
  /** The tasks of the other plans. */
  others: Link[];
  words: Site['words']['tasks']['list'];
}

/** Letters of an assignment's first words; the rest stands one tap away. */
const LENGTH = 160;

/** Everything that /nhiem-vu/ prints of the current plan, and /nhiem-vu/<plan>/ of another. */
export function tasksView(site: Site, plan: PlanEntry): TasksView {
  const words = site.words.tasks;
  const { meta, tree } = plan;
  const name = site.words.plan.name(meta.kind, meta.number);
  return {
    path: tasksPath(site, plan),
    title: tabTitle(site, plan, words.title),
    description: words.description,
    groups: meta.sections.tasks.flatMap((anchor) => {
      const node = nodeAt(tree, anchor);
      if (node === null) return [];
      const groups = node.children.length === 0 ? [node] : node.children;
      return groups.map((group) => quotedNode(site, plan, group));
    }),
    agencies: agenciesOf(site, plan).map(({ agency, anchors: [anchor = ''] }) => {
      const node = nodeAt(tree, anchor);
      return {
        link: { href: at(site, address.agency(meta.id, agency.id)), text: agency.name },
        first: firstWords(node?.heading ?? node?.text ?? ''),
        place: site.words.format.capitalise(placeNameOutwards(site, plan, anchor)),
      };
    }),
    calendar: calendarViews(site, plan),
    bases: basesOf(site, plan),
    recipients: tree.recipients.map(({ text }) => text),
    notesLink: notesLink(site, plan),
    planLink: { href: at(site, address.plan(meta.id)), text: site.words.plan.title(name) },
    others: site.plans
      .filter((other) => other.meta.id !== meta.id)
      .map((other) => ({
        href: at(site, tasksPath(site, other)),
        text: words.ofPlan(
          site.words.plan.name(other.meta.kind, other.meta.number),
          other.meta.period.to.slice(0, 4),
        ),
      })),
    words: words.list,
  };
}

/** The documents that this plan's own words cite. */
function basesOf(site: Site, { references }: PlanEntry): TasksView['bases'] {
  const cited = new Set(
    references.flatMap((node) =>
      node.references.flatMap(({ what, target }) => (what === 'document' ? (target ?? []) : [])),
    ),
  );
  return site.laws
    .filter(({ id, role }) => role === 'cited-by-plan' && cited.has(id))
    .map((law) => ({
      link: { href: at(site, address.source(law.id)), text: law.name },
      status: law.statusText,
    }));
}

function firstWords(text: string): string {
  return text.length <= LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', LENGTH - 2))}…`;
}
