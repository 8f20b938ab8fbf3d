import { toolWords } from '../../locale/tool.ts';
import { createHash } from 'node:crypto';
import type { CalendarEntry } from '../../schema/calendar.ts';
import { dayAfter, daysIn, printedDays } from './printed-day.ts';
import { allText, nodeAt, plainText } from './reading.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles, type PlanFiles } from '../checks/content.ts';

const words = toolWords.problems;

/** The plan's bytes are the recorded ones, and what the data says of the plan stands in its text. */
export function checkPlanData(files: ContentFiles, plan: PlanFiles): Problem[] {
  return [
    ...checkCitations(files, plan),
    ...checkCalendar(plan),
    ...checkMeta(plan),
    ...checkResults(plan),
  ];
}

/** Compares the published bytes with the recorded fingerprint. */
export function checkFingerprint(bytes: Uint8Array, meta: PlanFiles['meta']): Problem[] {
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === meta.value.sha256
    ? []
    : [faultAt(meta, ['sha256'], 'plan-fingerprint', words.fingerprint(found))];
}

function checkMeta({ meta, text }: PlanFiles): Problem[] {
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  const { issuedOn, title } = meta.value;
  const [day, padded] = printedDays(issuedOn);
  const problems: Problem[] = [];
  if (!plain.includes(day) && !plain.includes(padded)) {
    problems.push(faultAt(meta, ['issuedOn'], 'plan-date', words.issuedOn(day)));
  }
  if (!standsAlone(text, title)) {
    problems.push(faultAt(meta, ['title'], 'plan-title', words.title(title)));
  }
  return problems;
}

/**
 * Whether whole lines of the text, put together, are these words. Headers are often in capitals and
 * broken over lines, and no rule says that plan.json keeps either.
 */
function standsAlone(text: string, name: string): boolean {
  const plain = (part: string) =>
    part
      .normalize('NFC')
      .toLocaleLowerCase('vi-VN')
      .replaceAll(/\s+/g, ' ')
      // Signs of a Markdown copy are no words of the title.
      .replaceAll(/^[#>*_ ]+|[*_ ]+$/g, '');
  const sought = plain(name);
  const lines = text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
  return lines.some((_, first) => {
    let joined = '';
    for (const line of lines.slice(first)) {
      joined = joined === '' ? line : `${joined} ${line}`;
      if (joined.length >= sought.length) return joined === sought;
    }
    return false;
  });
}

/** A law that a plan is said to cite is cited by one of them, with its day. Told with the first plan, once. */
function checkCitations(files: ContentFiles, plan: PlanFiles): Problem[] {
  if (plan !== files.plans[0]) return [];
  const texts = files.plans.map(({ tree }) => allText(tree));
  return files.laws.value.flatMap((law, index) =>
    law.role !== 'cited-by-plan'
      ? []
      : law.citedAs.flatMap((cited, j) => {
          const days = texts.flatMap((text) => daysAfter(text, cited));
          if (days.length === 0) {
            const path = [index, 'citedAs', j];
            return [faultAt(files.laws, path, 'law-citation', words.notCited(cited))];
          }
          return law.issuedOn === null || days.includes(law.issuedOn)
            ? []
            : [faultAt(files.laws, [index, 'issuedOn'], 'law-citation', words.citedDay(cited))];
        }),
  );
}

/** The day that is printed after each mention; null where none is. */
function daysAfter(text: string, cited: string): (string | null)[] {
  const days: (string | null)[] = [];
  for (let at = text.indexOf(cited); at >= 0; at = text.indexOf(cited, at + cited.length))
    days.push(dayAfter(text, at + cited.length));
  return days;
}

function checkCalendar({ calendar, tree }: PlanFiles): Problem[] {
  return calendar.value.flatMap((entry, index) => {
    const node = nodeAt(tree, entry.anchor);
    if (node === null) return [];
    if (!plainText(node).includes(entry.quote)) {
      return [
        faultAt(
          calendar,
          [index, 'quote'],
          'calendar-quote',
          words.calendarQuote(entry.quote, entry.anchor),
        ),
      ];
    }
    return namesDay(entry.quote, entry)
      ? []
      : [
          faultAt(
            calendar,
            [index, 'day'],
            'calendar-quote',
            words.calendarDay(dayWords(entry), entry.quote),
          ),
        ];
  });
}

type Day = Pick<CalendarEntry, 'day' | 'month' | 'yearInText'>;

function dayWords({ day, month, yearInText }: Day): string {
  return [day, month, ...(yearInText === null ? [] : [yearInText])].join('/');
}

/** Compares whole dates: «30/11» names neither 30/1 nor 3/11, and no year unless it prints one. */
function namesDay(quote: string, entry: Day): boolean {
  return daysIn(quote).some(
    ({ day, month, year }) =>
      day === entry.day && month === entry.month && year === entry.yearInText,
  );
}

/** One results file a target, named after it. */
function checkResults({ targets, results, meta }: PlanFiles): Problem[] {
  const problems = results.flatMap((file) => {
    const known = targets.value.some(({ id }) => id === file.value.target);
    return known && file.path.endsWith(`/${file.value.target}.json`)
      ? []
      : [faultAt(file, ['target'], 'result-target', words.resultTarget(file.value.target))];
  });
  const have = new Set(results.map(({ value }) => value.target));
  targets.value.forEach(({ id }, index) => {
    if (!have.has(id)) {
      problems.push(
        faultAt(
          targets,
          [index, 'id'],
          'result-missing',
          words.resultMissing(`data/plans/${meta.value.id}/results/${id}.json`),
        ),
      );
    }
  });
  return problems;
}
