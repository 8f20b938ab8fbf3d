import { findAims } from './aims.ts';
import { clauseEnd, clauseStart } from './clauses.ts';
import type { CandidateTarget } from './targets.ts';
import type { PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';

/** A day by which a plan asks for a report. */
export interface ReportDate {
  anchor: string;
  line: number;
  /** The words that set the day, as printed: «trước ngày 30/11». */
  quote: string;
  /** The whole clause. */
  clause: string;
  day: number;
  month: number;
  /** null where the text prints none. */
  year: number | null;
}

const REPORT = /(?<!\p{L})báo cáo(?!\p{L})/iu;

/** Whether a candidate for a target is the day of a report: that belongs to the calendar. */
export function isReport({ measure, quote }: Pick<CandidateTarget, 'measure' | 'quote'>): boolean {
  return measure === 'deadline' && REPORT.test(quote);
}

/** Every day in a clause that speaks of a report. */
export function reportDates(tree: PlanTree): ReportDate[] {
  const out: ReportDate[] = [];
  for (const { kind, text, anchor, line } of walkPlan(tree)) {
    if (kind === 'verbatim') continue;
    for (const { from, to, aim } of findAims(text)) {
      const [, year, month, day] =
        aim.measure === 'deadline' ? (/^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(aim.value) ?? []) : [];
      if (day === undefined) continue;
      const clause = text.slice(clauseStart(text, from), clauseEnd(text, to)).trim();
      if (!REPORT.test(clause)) continue;
      out.push({
        anchor,
        line,
        quote: text.slice(from, to),
        clause,
        day: Number(day),
        month: Number(month),
        year: year === '-' ? null : Number(year),
      });
    }
  }
  return out;
}
