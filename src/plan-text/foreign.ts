import type { PlanFaults } from './words.ts';

/** A file that is no plain UTF-8 text: the rule that it breaks, and what it is instead. */
export type Foreign = {
  [Rule in 'plan-binary' | 'plan-not-utf8']: { rule: Rule; what: PlanFaults[Rule] };
}['plan-binary' | 'plan-not-utf8'];

/** First bytes of a file → what it is. */
const BEGINNINGS: readonly (readonly [readonly number[], Foreign])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { rule: 'plan-binary', what: 'office' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { rule: 'plan-binary', what: 'old-office' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { rule: 'plan-binary', what: 'rtf' }],
  [[0x25, 0x50, 0x44, 0x46], { rule: 'plan-binary', what: 'pdf' }],
  [[0xff, 0xfe], { rule: 'plan-not-utf8', what: 'utf-16le' }],
  [[0xfe, 0xff], { rule: 'plan-not-utf8', what: 'utf-16be' }],
];

const PAGE = /^\ufeff?\s*(?:<!doctype\s+html|<html[\s>])/i;

/** What a file is whose first bytes belong to another format; null where they do not. */
export function foreignBytes(bytes: Uint8Array): Foreign | null {
  const found = BEGINNINGS.find(([begin]) => begin.every((byte, i) => bytes[i] === byte));
  return found?.[1] ?? null;
}

/** A saved web page is text, but not the text of a plan; null for anything else. */
export function foreignText(text: string): Foreign | null {
  return PAGE.test(text.slice(0, 400)) ? { rule: 'plan-binary', what: 'web-page' } : null;
}
