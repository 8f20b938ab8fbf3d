import { dateOf } from './dates.ts';
import { findDocuments } from './references.ts';
import type { PlanTree } from './tree.ts';
import { walkPlan } from './tree.ts';

/** A document that a plan names by its number. */
export interface CitedDocument {
  /** «1736/QĐ-UBND» */
  number: string;
  /** As the text names it first, kind and day included. */
  text: string;
  /** ISO date; null where the text prints none. */
  issuedOn: string | null;
  /** Line of the point that names it first. */
  line: number;
  /** Whether the plan says that it carries this document on, or puts itself in its place. */
  relation: 'follows' | 'replaces' | null;
}

const REPLACES = /(?<!\p{L})thay thế(?:\s+cho)?\s+$/iu;
const FOLLOWS = /(?<!\p{L})(?:tiếp tục thực hiện|tiếp nối|kế thừa|nối tiếp)\s+$/iu;

/** Every document that the plan's words cite, once each, in order. */
export function citedDocuments(tree: PlanTree): CitedDocument[] {
  const found = new Map<string, CitedDocument>();
  for (const { kind, heading, text, line } of walkPlan(tree)) {
    if (kind === 'verbatim') continue;
    for (const words of [heading ?? '', text])
      for (const { from, text: name } of findDocuments(words, [])) {
        const number = /\d[^\s,]*/u.exec(name)?.[0] ?? '';
        const ahead = words.slice(Math.max(0, from - 40), from);
        const relation = REPLACES.test(ahead) ? 'replaces' : FOLLOWS.test(ahead) ? 'follows' : null;
        const known = found.get(number.toLowerCase());
        if (!known)
          found.set(number.toLowerCase(), {
            number,
            text: name,
            issuedOn: dayIn(name),
            line,
            relation,
          });
        else {
          known.issuedOn ??= dayIn(name);
          known.relation ??= relation;
        }
      }
  }
  return [...found.values()];
}

function dayIn(name: string): string | null {
  const day = /ngày\s+(\S.*)$/u.exec(name)?.[1];
  return day === undefined ? null : dateOf(day);
}
