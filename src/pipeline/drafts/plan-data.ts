import { toolWords } from '../../locale/tool.ts';
import {
  assigneesOf,
  citedDocuments,
  reportDates,
  type Assignee,
  type CitedDocument,
  type PlanSections,
  type PlanTree,
  type ReportDate,
} from '../../plan-text/index.ts';
import type { Agency } from '../../schema/agency.ts';
import type { CalendarEntry } from '../../schema/calendar.ts';
import type { Law } from '../../schema/law.ts';
import { freshId } from './ids.ts';
import type { Known } from './known.ts';

const { text } = toolWords.drafts;

/** An agency that the plan gives work to: one that the site has (by its place in the list), or a new one. */
export type AgencyDraft = Assignee &
  ({ known: number; id: string } | { known: null; agency: Agency });

/** Who is given work. An agency of another place with the same name is another agency. */
export function draftAgencies(
  plan: string,
  placeId: string,
  tree: PlanTree,
  sections: PlanSections,
  { agencies, place }: Known,
): AgencyDraft[] {
  const taken = new Set(agencies.map(({ id }) => id));
  return assigneesOf(tree, sections.assignments).map((found): AgencyDraft => {
    const same = agencies.findIndex(
      (agency) =>
        agency.place === placeId &&
        [agency.name, agency.shortName, ...agency.namedAs].some((name) => alike(name, found.name)),
    );
    const agency = agencies[same];
    if (agency !== undefined) return { ...found, known: same, id: agency.id };
    const name = found.name.normalize('NFC');
    const id = freshId(placeId === place.id ? name : `${name} ${placeId}`, taken);
    return {
      ...found,
      known: null,
      agency: {
        id,
        name,
        shortName: name,
        place: placeId,
        assignments: { [plan]: found.anchors },
        namedAs: [name],
        since: null,
      },
    };
  });
}

function alike(one: string, other: string): boolean {
  return one.toLocaleLowerCase('vi-VN') === other.toLocaleLowerCase('vi-VN');
}

/** The days by which the plan asks for a report; its last year where the text prints none. */
export function draftCalendar(
  tree: PlanTree,
  period: { to: string },
): { entry: CalendarEntry; found: ReportDate }[] {
  const last = Number(period.to.slice(0, 4));
  return reportDates(tree).map((found) => ({
    found,
    entry: {
      anchor: found.anchor,
      quote: found.quote,
      day: found.day,
      month: found.month,
      yearInText: found.year,
      yearInferred: found.year === null ? last : null,
      reason: found.year === null ? text.calendarReason(last) : text.calendarPrinted,
      says: found.clause,
    },
  }));
}

/** The documents that the plan cites and the site does not have, with nothing claimed of their force. */
export function draftLaws(
  tree: PlanTree,
  { laws, sources }: Known,
  { source, today }: { source: string; today: string },
): { law: Law; found: CitedDocument }[] {
  const has = new Set(laws.flatMap(({ citedAs }) => citedAs.map((one) => one.toLowerCase())));
  const taken = new Set([...laws, ...sources].map(({ id }) => id));
  return citedDocuments(tree)
    .filter(({ number }) => !has.has(number.toLowerCase()))
    .map((found) => ({
      found,
      law: {
        id: freshId(found.number, taken),
        name: found.text,
        shortName: found.text.replace(/,?\s+ngày\s.*$/u, ''),
        issuedOn: found.issuedOn,
        inForceFrom: null,
        inForceTo: null,
        status: 'unknown',
        statusText: text.lawStatus,
        replacedBy: null,
        provisions: [],
        role: 'cited-by-plan',
        citedAs: [found.number],
        sources: [source],
        checkedOn: today,
        confidence: 'low',
        caveat: text.lawCaveat,
      },
    }));
}
