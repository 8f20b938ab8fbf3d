import { formatDate } from '../locale/vi/format.ts';
import { nodeAt } from '../pipeline/plan/reading.ts';
import { walk, type Node } from '../plan-text/tree.ts';
import { currentPlan, type PlanEntry, type Site } from '../pipeline/load/site.ts';
import type { Agency } from '../schema/agency.ts';
import { address, at, type Link } from './address.ts';

/** A piece of the plan in its own words, with a link to its place. */
export interface QuotedNode {
  mark: string | null;
  heading: string | null;
  text: string;
  link: Link;
  children: QuotedNode[];
}

/** One date by which the plan asks for a report. */
export interface CalendarView {
  day: string;
  quote: string;
  says: string;
  reason: string;
  link: Link;
}

/** The page of all tasks: section III's groups, who carries them out, reporting, legal bases. */
export interface TasksView {
  groups: QuotedNode[];
  agencies: { name: string; link: Link; first: string; place: string }[];
  calendar: CalendarView[];
  bases: { link: Link; status: string }[];
  recipients: string[];
  planLink: Link;
  /** Slips and doubts of the published words are explained with the whole text. */
  notesLink: Link;
}

/** One agency: its assignments in the plan's words, the targets it serves, what changed since. */
export interface AgencyView {
  id: string;
  name: string;
  description: string;
  assignments: QuotedNode[];
  notesLink: Link;
  targets: Link[];
  since: { text: string; link: Link } | null;
  calendar: CalendarView[];
  previous: Link | null;
  next: Link | null;
}

/** A node and what is below it as quotations. */
export function quotedNode(site: Site, plan: PlanEntry, node: Node): QuotedNode {
  const end = node.kind === 'point' ? ')' : '.';
  return {
    mark: node.ordinal === null ? null : `${node.ordinal}${end}`,
    heading: node.heading,
    text: node.text,
    link: {
      href: at(site, address.plan(plan.meta.id, node.anchor)),
      text: `Xem trong kế hoạch: ${node.anchor}`,
    },
    children: node.children.map((child) => quotedNode(site, plan, child)),
  };
}

/** Agencies of a plan in the order of its assignments. */
export function agenciesOf(site: Site, plan: PlanEntry): { agency: Agency; anchors: string[] }[] {
  const order = [...walk(plan.tree.body)].map(({ anchor }) => anchor);
  return site.agencies
    .flatMap((agency) => {
      const anchors = agency.assignments[plan.meta.id];
      return anchors === undefined ? [] : [{ agency, anchors }];
    })
    .sort((a, b) => order.indexOf(a.anchors[0] ?? '') - order.indexOf(b.anchors[0] ?? ''));
}

/** Everything that /nhiem-vu/ prints. */
export function tasksView(site: Site): TasksView {
  const plan = currentPlan(site);
  const tasks = nodeAt(plan.tree, 'iii');
  return {
    groups: (tasks?.children ?? []).map((node) => quotedNode(site, plan, node)),
    agencies: agenciesOf(site, plan).map(({ agency, anchors }) => {
      const node = nodeAt(plan.tree, anchors[0] ?? '');
      return {
        name: agency.name,
        link: { href: at(site, address.agency(plan.meta.id, agency.id)), text: agency.name },
        first: firstWords(node?.heading ?? node?.text ?? ''),
        place: `Khoản ${node?.ordinal ?? ''} mục IV`,
      };
    }),
    calendar: calendarViews(site, plan),
    bases: site.laws
      .filter(({ role }) => role === 'cited-by-plan')
      .map((law) => ({
        link: { href: at(site, address.source(law.id)), text: law.name },
        status: law.statusText,
      })),
    recipients: plan.tree.recipients.map(({ text }) => text),
    notesLink: notesLink(site, plan),
    planLink: {
      href: at(site, address.plan(plan.meta.id)),
      text: `Toàn văn Kế hoạch ${plan.meta.number}`,
    },
  };
}

function firstWords(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 158))}…`;
}

/** The reporting calendar of a plan, worded; a year that the text lacks is named as our inference. */
export function calendarViews(site: Site, plan: PlanEntry): CalendarView[] {
  return plan.calendar.map((entry) => {
    const day = `${String(entry.day)}/${String(entry.month)}`;
    const year =
      entry.yearInText !== null
        ? `/${String(entry.yearInText)}`
        : entry.yearInferred !== null
          ? ` (văn bản không ghi năm; chúng tôi suy ra năm ${String(entry.yearInferred)})`
          : ' (văn bản không ghi năm)';
    return {
      day: `Trước ngày ${day}${year}`,
      quote: entry.quote,
      says: entry.says,
      reason: entry.reason,
      link: {
        href: at(site, address.plan(plan.meta.id, entry.anchor)),
        text: 'Xem trong kế hoạch',
      },
    };
  });
}

/** Everything that the page of one agency prints. */
export function agencyView(site: Site, plan: PlanEntry, id: string): AgencyView {
  const all = agenciesOf(site, plan);
  const index = all.findIndex(({ agency }) => agency.id === id);
  const found = all[index];
  if (found === undefined)
    throw new Error(`no agency «${id}» with an assignment in ${plan.meta.id}`);
  const { agency, anchors } = found;
  const inIt = (anchor: string) =>
    anchors.some((own) => anchor === own || anchor.startsWith(`${own}-`));
  const neighbour = (step: number): Link | null => {
    const other = all[index + step]?.agency;
    return other === undefined
      ? null
      : { href: at(site, address.agency(plan.meta.id, other.id)), text: other.name };
  };
  return {
    id,
    name: agency.name,
    description: `Việc mà Kế hoạch ${plan.meta.number} ngày ${formatDate(plan.meta.issuedOn)} giao cho ${agency.name}, nguyên văn.`,
    notesLink: notesLink(site, plan),
    assignments: anchors.flatMap((anchor) => {
      const node = nodeAt(plan.tree, anchor);
      return node === null ? [] : [quotedNode(site, plan, node)];
    }),
    targets: plan.targets
      .filter(({ target }) => target.servedBy.some(inIt))
      .map(({ target }) => ({
        href: at(site, address.target(plan.meta.id, target.id)),
        text: `${site.words.targets.aimAndName(target, target.label)}`,
      })),
    since:
      agency.since === null
        ? null
        : {
            text: agency.since.text,
            link: { href: at(site, address.source(agency.since.source)), text: 'Nguồn' },
          },
    calendar: calendarViews(site, plan).filter((_, i) => inIt(plan.calendar[i]?.anchor ?? '')),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

function notesLink(site: Site, plan: PlanEntry): Link {
  return {
    href: `${at(site, address.plan(plan.meta.id))}#ghi-chu`,
    text: 'Chữ in nhầm hoặc còn nghi ngờ: xem ghi chú',
  };
}
