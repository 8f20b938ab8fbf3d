/** How bad a breach is: an error makes the reading doubtful, a warning is told. */
export type Severity = 'error' | 'warning';

/** One rule of the parser. `heading` is that of its section in docs/problems.md. */
export interface PlanRule {
  severity: Severity;
  heading: string;
}

/** Every rule id of the plan parser: how bad a breach is, and where it is explained. */
export const PLAN_RULES = {
  'plan-empty': { severity: 'error', heading: 'plan-empty' },
  'plan-binary': { severity: 'error', heading: 'plan-binary' },
  'plan-not-utf8': { severity: 'error', heading: 'plan-not-utf8' },
  'plan-no-structure': { severity: 'error', heading: 'plan-no-structure' },
  'plan-ordinal-repeated': { severity: 'error', heading: 'plan-ordinal-repeated' },
  'plan-ordinal-skipped': { severity: 'warning', heading: 'plan-ordinal-skipped' },
  'plan-ordinal-order': { severity: 'error', heading: 'plan-ordinal-order' },
  'plan-ordinal-level': { severity: 'warning', heading: 'plan-ordinal-level' },
  'plan-mark-glued': { severity: 'warning', heading: 'plan-mark-glued' },
  'plan-broken-hyphen': { severity: 'warning', heading: 'plan-broken-hyphen' },
  'plan-correction-not-found': { severity: 'error', heading: 'plan-correction-not-found' },
  'plan-correction-unclear': { severity: 'error', heading: 'plan-correction-unclear' },
  'plan-anchor-dropped': { severity: 'error', heading: 'plan-anchor-dropped' },
  'plan-anchor-moved': { severity: 'error', heading: 'plan-anchor-moved' },
  'plan-anchor-alias': { severity: 'error', heading: 'plan-anchor-alias' },
  'plan-reference-unresolved': { severity: 'warning', heading: 'plan-reference-unresolved' },
} as const satisfies Record<string, PlanRule>;

/** Id of a rule of the parser. */
export type PlanRuleId = keyof typeof PLAN_RULES;

/** Rules whose breach means that the file cannot be read as a plan at all. */
export const UNREADABLE: ReadonlySet<string> = new Set<PlanRuleId>([
  'plan-empty',
  'plan-binary',
  'plan-not-utf8',
  'plan-no-structure',
]);
