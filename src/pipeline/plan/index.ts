export type { CorrectionsSource } from './corrections.ts';
export { toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export { toOutline } from './outline.ts';
export type { ParseOptions } from './parse.ts';
export { parsePlan, planProblems } from './parse.ts';
export type { PlanRule, PlanRuleId } from './rules.ts';
export { PLAN_RULES, UNREADABLE } from './rules.ts';
export { sourceFromSpans } from './spans.ts';
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
export { KINDS, walk, walkPlan } from './tree.ts';
