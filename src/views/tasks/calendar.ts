import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';

/** One date by which the plan asks for a report. */
export interface CalendarView {
  anchor: string;
  day: string;
  /** «Kế hoạch ghi: «…».» */
  quote: string;
  says: string;
  reason: string;
  link: Link;
}

/** The reporting calendar of a plan, worded; a year that the text lacks is named as our inference. */
export function calendarViews(site: Site, plan: PlanEntry): CalendarView[] {
  const words = site.words.tasks.report;
  return plan.calendar.map(({ anchor, quote, says, reason, ...date }) => ({
    anchor,
    day: words.before(date),
    quote: words.quoted(quote),
    says,
    reason,
    link: { href: at(site, address.plan(plan.meta.id, anchor)), text: words.inPlan },
  }));
}
