import { PLAN_RULES } from '../../plan-text/rules.ts';
import type { Severity } from './problem.ts';

/** One rule of `npm run check`; its id is a heading of docs/problems.md. */
export interface Rule {
  severity: Severity;
}

/** Rules of content/ and data/, in the order in which the files are read and compared. */
export const CONTENT_RULES = {
  'site-folder': { severity: 'error' },
  'file-missing': { severity: 'error' },
  'file-encoding': { severity: 'error' },
  'json-syntax': { severity: 'error' },
  'json-repeated-key': { severity: 'error' },
  'data-unknown-key': { severity: 'error' },
  'data-shape': { severity: 'error' },
  'front-matter-missing': { severity: 'error' },
  'front-matter-syntax': { severity: 'error' },
  'prose-syntax': { severity: 'error' },
  'prose-value': { severity: 'error' },
  'prose-element': { severity: 'error' },
  'prose-html': { severity: 'error' },
  'prose-heading': { severity: 'error' },
  'prose-vague-link': { severity: 'error' },
  'prose-link-address': { severity: 'error' },
  'prose-long-sentence': { severity: 'warning' },
  'prose-typed-number': { severity: 'error' },
  'prose-call': { severity: 'error' },
  'prose-law-source': { severity: 'error' },
  'prose-stigma': { severity: 'error' },
  'prose-threat': { severity: 'error' },
  'prose-promise': { severity: 'error' },
  'prose-consent-age': { severity: 'error' },
  'id-repeated': { severity: 'error' },
  'id-name': { severity: 'error' },
  'id-unknown': { severity: 'error' },
  'redirect-from': { severity: 'error' },
  'redirect-to': { severity: 'error' },
  'place-no-territories': { severity: 'error' },
  'plan-anchor-unknown': { severity: 'error' },
  'plan-no-targets': { severity: 'warning' },
  'plan-unconfirmed': { severity: 'error' },
  'plan-fingerprint': { severity: 'error' },
  'plan-number': { severity: 'error' },
  'plan-date': { severity: 'error' },
  'plan-title': { severity: 'error' },
  'target-section': { severity: 'error' },
  'target-quote': { severity: 'error' },
  'target-quote-number': { severity: 'error' },
  'target-value': { severity: 'error' },
  'target-unit': { severity: 'error' },
  'target-comparator': { severity: 'error' },
  'target-overlap': { severity: 'error' },
  'result-target': { severity: 'error' },
  'target-continues': { severity: 'error' },
  'result-value': { severity: 'error' },
  'result-missing': { severity: 'error' },
  'calendar-quote': { severity: 'error' },
  'law-citation': { severity: 'error' },
  'figure-too-small': { severity: 'error' },
  'figure-share': { severity: 'error' },
  'figure-sum': { severity: 'error' },
  'figure-withheld': { severity: 'error' },
  'figure-recoverable': { severity: 'error' },
  'figure-methods-mixed': { severity: 'error' },
  'figure-units-mixed': { severity: 'error' },
  'kit-without-units': { severity: 'error' },
  'ledger-missing': { severity: 'error' },
  'ledger-disagrees': { severity: 'error' },
  'site-language': { severity: 'error' },
  'site-not-filled': { severity: 'warning' },
  'hotline-number': { severity: 'error' },
  'hotline-printed': { severity: 'error' },
  'hotline-spoken': { severity: 'error' },
  'hotline-keeps-button': { severity: 'error' },
  'hotline-cost': { severity: 'error' },
  'hotline-neutral-name': { severity: 'error' },
  'hotline-province': { severity: 'error' },
  'hotline-expiry': { severity: 'error' },
  'hotline-due': { severity: 'warning' },
  'hotline-expired': { severity: 'warning' },
} as const satisfies Record<string, Rule>;

/** Every rule of `npm run check`, the parser's first. */
export const RULES = { ...PLAN_RULES, ...CONTENT_RULES } as const;

/** Id of a rule; a problem cannot carry any other. */
export type RuleId = keyof typeof RULES;

/** Whether a text is the id of a rule, for ids that come through another library. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
