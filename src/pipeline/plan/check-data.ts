import { createHash } from 'node:crypto';
import type { CalendarEntry } from '../../schema/calendar.ts';
import { allText, nodeAt, plainText } from './reading.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles, type PlanFiles } from '../checks/content.ts';

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
    : [
        faultAt(
          meta,
          ['sha256'],
          'plan-fingerprint',
          `plan.txt đã khác bản được ghi nhận; nếu văn bản công bố thật sự thay đổi, hãy ghi sha256 mới là ${found}, nếu không hãy trả lại tệp cũ`,
        ),
      ];
}

function checkMeta({ meta, text }: PlanFiles): Problem[] {
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  const { issuedOn, title } = meta.value;
  const [year, month, day] = issuedOn.split('-').map(Number);
  const words = `ngày ${String(day)} tháng ${String(month)} năm ${String(year)}`;
  const zeros = `ngày ${String(day).padStart(2, '0')} tháng ${String(month).padStart(2, '0')} năm ${String(year)}`;
  const problems: Problem[] = [];
  if (!plain.includes(words) && !plain.includes(zeros)) {
    problems.push(
      faultAt(
        meta,
        ['issuedOn'],
        'plan-date',
        `không thấy «${words}» trong văn bản; hãy kiểm tra ngày ban hành`,
      ),
    );
  }
  if (!standsAlone(text, title)) {
    problems.push(
      faultAt(
        meta,
        ['title'],
        'plan-title',
        `không thấy tên «${title}» đứng riêng trong văn bản; hãy chép tên kế hoạch đúng như đã công bố`,
      ),
    );
  }
  return problems;
}

/**
 * Whether whole lines of the text, put together, are these words. Headers are often in capitals and
 * broken over lines, and no rule says that plan.json keeps either.
 */
function standsAlone(text: string, words: string): boolean {
  const plain = (part: string) =>
    part
      .normalize('NFC')
      .toLocaleLowerCase('vi-VN')
      .replaceAll(/\s+/g, ' ')
      // Signs of a Markdown copy are no words of the title.
      .replaceAll(/^[#>*_ ]+|[*_ ]+$/g, '');
  const sought = plain(words);
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
      : law.citedAs.flatMap((words, j) => {
          const after = texts.flatMap((text) => textsAfter(text, words));
          if (after.length === 0) {
            return [
              faultAt(
                files.laws,
                [index, 'citedAs', j],
                'law-citation',
                `kế hoạch không nhắc đến «${words}»; hãy chép đúng như trong văn bản`,
              ),
            ];
          }
          const { issuedOn } = law;
          return issuedOn === null || after.some((rest) => dayAtStart(rest) === issuedOn)
            ? []
            : [
                faultAt(
                  files.laws,
                  [index, 'issuedOn'],
                  'law-citation',
                  `ngày ban hành không khớp với ngày mà kế hoạch ghi sau «${words}»; hãy sửa issuedOn cho khớp`,
                ),
              ];
        }),
  );
}

/** What follows each mention of the words. */
function textsAfter(text: string, words: string): string[] {
  return text
    .split(words)
    .slice(1)
    .map((rest) => rest.slice(0, 60));
}

/** `ngày 05/11/2021` or `ngày 21 tháng 11 năm 2025` that follows a citation directly; null for anything else. */
function dayAtStart(text: string): string | null {
  const found = /^,?\s*ngày (\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})/.exec(text);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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
          `không thấy «${entry.quote}» nguyên văn ở neo «${entry.anchor}»; hãy chép đúng từng chữ`,
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
            `ngày ${dayWords(entry)} không có trong câu trích «${entry.quote}»; hãy ghi đúng ngày, tháng, năm mà kế hoạch nêu`,
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
  const dates = quote.matchAll(
    /(?<!\d)(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:(?:\/|\s+năm\s+)(\d{4}))?(?!\d)/g,
  );
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
      : [
          faultAt(
            file,
            ['target'],
            'result-target',
            `tên tệp và mã chỉ tiêu «${file.value.target}» phải trùng nhau và có trong targets.json; hãy đổi tên tệp hoặc sửa mã`,
          ),
        ];
  });
  const have = new Set(results.map(({ value }) => value.target));
  targets.value.forEach(({ id }, index) => {
    if (!have.has(id)) {
      problems.push(
        faultAt(
          targets,
          [index, 'id'],
          'result-missing',
          `thiếu tệp data/plans/${meta.value.id}/results/${id}.json; hãy tạo tệp ấy, result là null khi chưa tìm thấy kết quả`,
        ),
      );
    }
  });
  return problems;
}
