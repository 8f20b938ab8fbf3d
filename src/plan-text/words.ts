import type { PlanChange } from './compare.ts';
import type { Reference } from './references.ts';
import type { PlanRuleId } from './rules.ts';
import type { Kind } from './tree.ts';

/** A mark that does not fit: what is printed, and what was expected (empty where nothing is). */
export interface OddMark {
  kind: Kind;
  printed: string;
  expected: string;
}

/** What a problem of each rule is about: whatever its sentence has to name. */
export interface PlanFaults {
  'plan-empty': undefined;
  'plan-binary': 'nul' | 'office' | 'old-office' | 'rtf' | 'pdf' | 'web-page';
  'plan-not-utf8': 'utf-16le' | 'utf-16be' | 'other';
  'plan-no-structure': undefined;
  'plan-ordinal-repeated': OddMark;
  'plan-ordinal-skipped': OddMark;
  'plan-ordinal-order': OddMark;
  'plan-ordinal-level': OddMark;
  'plan-mark-glued': OddMark;
  'plan-broken-hyphen': OddMark;
  /** `noLine` where the file is shorter than the line that the correction names. */
  'plan-correction-not-found': { found: string; line: number; noLine: boolean };
  'plan-correction-unclear': { found: string; line: number };
  /** `place` is where the words stand now; null where they are gone. */
  'plan-anchor-dropped': { anchor: string; words: string; place: string | null };
  'plan-anchor-moved': { anchor: string; words: string; place: string };
  'plan-anchor-alias': { from: string; to: string };
  'plan-reference-unresolved': Pick<Reference, 'what' | 'text'>;
}

/** Rules that a mark may break by where it stands. */
export type OddMarkRule = {
  [Rule in PlanRuleId]: PlanFaults[Rule] extends OddMark ? Rule : never;
}[PlanRuleId];

/** What the parser says, in the language of whoever reads it: found, expected, likely cause, remedy. */
export interface PlanWords {
  /** The sentence of each rule. */
  problems: { [Rule in PlanRuleId]: (fault: PlanFaults[Rule]) => string };
  /** The report on two versions. */
  changes: {
    same: string;
    /** `parts` are counts with their kinds: «1 added». */
    total: (count: number, parts: readonly string[]) => string;
    how: Record<PlanChange['how'], string>;
    place: (anchor: string, line: number) => string;
    added: (text: string) => string;
    removed: (text: string) => string;
  };
  /** Stands for the issuer where the document names none. */
  unknownIssuer: string;
}

const found = ({ kind, printed }: OddMark) => `found ${kind} “${printed}”`;
const expected = (mark: OddMark) => `${found(mark)}, expected “${mark.expected}”`;
const SAVE = 'save it as plain text (.txt), UTF-8';
const ALIAS = 'readers have this address; declare an alias in anchors.json';

/** What the parser says when nobody hands it other words. */
export const englishWords: PlanWords = {
  problems: {
    'plan-empty': () => 'the file is empty; put the published text into it',
    'plan-binary': (what) => `no plain text (${what}); ${SAVE}`,
    'plan-not-utf8': (what) => `no UTF-8 (${what}); ${SAVE}`,
    'plan-no-structure': () => 'no mark of a section, item or article; is this the whole text?',
    'plan-ordinal-repeated': (mark) =>
      `${expected(mark)}; declare a correction if it is printed so`,
    'plan-ordinal-skipped': (mark) => `${expected(mark)}; compare with the published text`,
    'plan-ordinal-order': (mark) => `${expected(mark)}; declare a correction if it is printed so`,
    'plan-ordinal-level': (mark) =>
      `${found(mark)} under another number; compare with the published text`,
    'plan-mark-glued': (mark) => `${found(mark)} without a space after it; add one`,
    'plan-broken-hyphen': () => 'a hyphen in mid-sentence, read as such; declare a correction',
    'plan-correction-not-found': ({ found: words, line, noLine }) =>
      `“${words}” is not on line ${String(line)}${noLine ? ' (no such line)' : ''}; copy words and line as published`,
    'plan-correction-unclear': ({ found: words, line }) =>
      `“${words}” stands on line ${String(line)} more than once; copy more words`,
    'plan-anchor-dropped': ({ anchor, words, place }) =>
      `“#${anchor}” (“${words}”) is gone${place === null ? '' : `, its words are at “#${place}”`}; ${ALIAS}`,
    'plan-anchor-moved': ({ anchor, words, place }) =>
      `“#${anchor}” meant “${words}”, which is now at “#${place}”; ${ALIAS}`,
    'plan-anchor-alias': ({ from, to }) =>
      `alias “#${from}” leads to “#${to}”, which is no anchor; mend it`,
    'plan-reference-unresolved': ({ what, text }) =>
      `“${text}”: no such ${what} is known; compare or add it`,
  },
  changes: {
    same: 'No point differs.',
    total: (count, parts) => `${String(count)} points differ: ${parts.join(', ')}.`,
    how: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
    place: (anchor, line) => `#${anchor} (line ${String(line)})`,
    added: (text) => `[added: ${text}]`,
    removed: (text) => `[removed: ${text}]`,
  },
  unknownIssuer: 'unknown',
};
