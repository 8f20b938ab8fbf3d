export { toAkn } from './akn.ts';
export type { AnchorLock } from './anchors.ts';
export { checkAnchors, lockAnchors } from './anchors.ts';
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
export {
  findAgencies,
  findCrossReferences,
  findDocuments,
  referenceProblems,
  referencesOf,
} from './references.ts';
export type { PlanRule, PlanRuleId } from './rules.ts';
export { PLAN_RULES, UNREADABLE } from './rules.ts';
export { slug } from './slug.ts';
export type { CandidateTarget, Comparator } from './targets.ts';
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
export type { PlanFaults, PlanWords } from './words.ts';
