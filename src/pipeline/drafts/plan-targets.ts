import { candidateTargets, clauseEnd, isReport, walk, walkPlan } from '../../plan-text/index.ts';
import type { CandidateTarget, PlanSections, PlanTree } from '../../plan-text/index.ts';
import { Target } from '../../schema/target.ts';
import { aimsIn } from '../targets/read-aim.ts';
import { boundOf } from '../targets/read-comparator.ts';
import { freshId } from './ids.ts';

/** A target as it may be published once a person has confirmed it, and where it was read. */
export interface TargetDraft {
  target: Target;
  line: number;
}

/** What every target of one plan shares. */
export interface TargetFacts {
  plan: string;
  period: { from: string; to: string };
  issuedOn: string;
  /** The land that the plan speaks of; empty where nobody knows. */
  boundaries: string;
}

/**
 * The aims in the sections that hold targets, each locked to its words: those that the quote lock
 * itself can read. What it cannot read is `skipped`, for a person to look at.
 */
export function draftTargets(
  tree: PlanTree,
  sections: PlanSections,
  facts: TargetFacts,
): { targets: TargetDraft[]; skipped: CandidateTarget[] } {
  const wanted = new Set(sections.targets);
  const within = new Map(
    [...walkPlan(tree)]
      .filter(({ anchor }) => wanted.has(anchor))
      .flatMap((section) => [...walk([section])].map((node) => [node.anchor, node])),
  );
  const taken = new Set<string>();
  const targets: TargetDraft[] = [];
  const skipped: CandidateTarget[] = [];
  for (const candidate of candidateTargets(tree)) {
    const node = within.get(candidate.anchor);
    if (node === undefined || isReport(candidate)) continue;
    // A day counts nothing: its subject is what is to be done by then.
    const subject = candidate.subject ?? node.heading ?? firstClause(node.text);
    const target = lockedTarget({ ...candidate, subject }, facts, taken);
    if (target === null) skipped.push(candidate);
    else targets.push({ target, line: candidate.line });
  }
  return { targets, skipped };
}

function lockedTarget(
  candidate: CandidateTarget & { subject: string },
  { plan, period, issuedOn, boundaries }: TargetFacts,
  taken: Set<string>,
): Target | null {
  const { anchor, quote, measure } = candidate;
  const year = period.to.slice(0, 4);
  const value =
    candidate.measure === 'deadline' ? candidate.value.replace(/^--/, `${year}-`) : candidate.value;
  const aim = { measure, comparator: candidate.comparator, value } as Target;
  const printed = aimsIn(quote, aim, year);
  const [one] = printed;
  if (printed.length !== 1 || one === undefined) return null;
  const bound = boundOf(quote, aim, one);
  const subject = candidate.subject.normalize('NFC').trim();
  const label = shortened(subject);
  const draft = {
    id: freshId(label, new Set(taken)),
    plan,
    anchor,
    quote,
    subject,
    label,
    comparator: bound.comparator,
    comparatorWords: bound.words,
    measure,
    value: one.value,
    base:
      measure === 'percent'
        ? [{ text: subject, boundaries, asOf: issuedOn, denominator: null }]
        : [],
    period,
    servedBy: [],
    national: null,
  };
  const read = Target.safeParse(draft);
  // What only a person can fill is left empty and told by `npm run check`; a wrong aim is none.
  const fits = read.success || read.error.issues.every(({ path }) => path[0] !== 'value');
  if (!fits) return null;
  taken.add(draft.id);
  return draft as Target;
}

/** What a text begins with, up to its first stop. */
function firstClause(text: string): string {
  return text.slice(0, clauseEnd(text, 0)).replace(/[\s,;.]+$/u, '');
}

/** A few words for cards and menus, cut at a word. */
function shortened(words: string): string {
  const LONGEST = 60;
  if (words.length <= LONGEST) return words;
  return words.slice(0, words.lastIndexOf(' ', LONGEST)).replace(/[\s,;.]+$/u, '');
}
