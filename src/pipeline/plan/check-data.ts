import { toolWords } from '../../locale/tool.ts';
import { createHash } from 'node:crypto';
import type { CalendarEntry } from '../../schema/calendar.ts';
import { dayAfter, printedDays } from './printed-day.ts';
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
    part.normalize('NFC').toLocaleLowerCase('vi-VN').replaceAll(/\s+/g, ' ').trim();
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

function checkCitations(files: ContentFiles, plan: PlanFiles): Problem[] {
  if (plan.meta.value.id !== files.settings.value.currentPlan) return [];
  const text = allText(plan.tree);
  return files.laws.value.flatMap((law, index) =>
    law.role !== 'cited-by-plan'
      ? []
      : law.citedAs.flatMap((cited, j) => {
          const path = [index, 'citedAs', j];
          const at = text.indexOf(cited);
          if (at < 0) {
            return [faultAt(files.laws, path, 'law-citation', words.notCited(cited))];
          }
          return law.issuedOn === null || dayAfter(text, at + cited.length) === law.issuedOn
            ? []
            : [faultAt(files.laws, [index, 'issuedOn'], 'law-citation', words.citedDay(cited))];
        }),
  );
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
  const dates = quote.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?!\d)/g);
  return [...dates].some(
    ([, day, month, year]) =>
      Number(day) === entry.day &&
      Number(month) === entry.month &&
      (year === undefined ? null : Number(year)) === entry.yearInText,
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
