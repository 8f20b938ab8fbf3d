export { toAkn } from './akn.ts';
export type { AnchorLock } from './anchors.ts';
export { checkAnchors, lockAnchors } from './anchors.ts';
export type { Assignee } from './assignees.ts';
export { assigneesOf } from './assignees.ts';
export type { CitedDocument } from './cited.ts';
export { citedDocuments } from './cited.ts';
export { clauseEnd } from './clauses.ts';
export type { PlanChange, WordChange } from './compare.ts';
export { comparePlans } from './compare.ts';
export { changesInWords } from './compare-words.ts';
export type { CorrectionsSource } from './corrections.ts';
export { toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export { toOutline } from './outline.ts';
export type { LineNumbers } from './numbers.ts';
export { numbersOf } from './numbers.ts';
export type { ParseOptions } from './parse.ts';
export { parsePlan, planProblems } from './parse.ts';
export type { KnownAgency, KnownDocument, NodeReferences, Reference } from './references.ts';
export { referenceProblems, referencesOf } from './references.ts';
export type { PlanRule, PlanRuleId } from './rules.ts';
export { PLAN_RULES, UNREADABLE } from './rules.ts';
export type { ReportDate } from './reports.ts';
export { isReport, reportDates } from './reports.ts';
export { fullPlaceName, isNational, periodOf } from './scope.ts';
export type { PlanSections } from './sections.ts';
export { proposeSections } from './sections.ts';
export { slug } from './slug.ts';
export type { CandidateTarget } from './targets.ts';
export { candidateTargets, toTargets } from './targets.ts';
export type {
  Correction,
  Emphasis,
  Kind,
  Node,
  PlanMeta,
  PlanProblem,
  PlanTree,
  Recipient,
  SetAside,
  SetAsideKind,
  Span,
} from './tree.ts';
export { walk, walkPlan } from './tree.ts';
export type { OddMark, PlanFaults, PlanWords } from './words.ts';
export { englishWords } from './words.ts';
