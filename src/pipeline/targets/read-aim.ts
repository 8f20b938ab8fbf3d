import type { Aim, AimValues, Measure } from '../../schema/aim.ts';
import {
  AGAINST,
  FROM,
  LEADS,
  MOVES,
  OF_ALL,
  RANGE_JOINS,
  SPELT,
  SPELT_ALONE,
} from './vocabulary.ts';
import { momentsIn } from './read-moment.ts';

/** An aim as a quote prints it: where, and what it says. */
export interface PrintedAim {
  /** Where the whole of it stands: «từ 23 xuống 18 vụ». */
  from: number;
  to: number;
  /** Where the number begins and ends that a comparator binds: «18». */
  at: number;
  end: number;
  value: AimValues[Measure];
}

const NUM = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)`;
const NOT_IN_NUMBER = String.raw`(?<![\d.,/])`;
const NUMBER_ENDS = String.raw`(?![.,/]?\d)`;
const WORD_BEGINS = String.raw`(?<![\p{L}\p{M}])`;
const WORD_ENDS = String.raw`(?![\p{L}\p{M}])`;
/** A few words without a number; the clause goes on. */
const WORDS = String.raw`(?:\s+[\p{L}\p{M},]+|\s*\([^)]*\)){0,14}?`;

/** How a unit stands after its number: a sign close, a word apart; `null` means that none is named. */
function unitOf(unit: string | null): string {
  if (unit === null) return String.raw`(?!\s?[%‰])`;
  return /^[%‰]$/.test(unit) ? String.raw`\s?${unit}` : String.raw`\s+${literal(unit)}${WORD_ENDS}`;
}

/** Any unit, where the one of the data is not found: so that a wrong unit is told as one. */
const ANY_UNIT = String.raw`(?:\s?[%‰]|\s+[\p{L}\p{M}]+)`;

/** Every aim of the measure that the quote prints, with the units of the data. */
export function aimsIn(quote: string, aim: Aim, lastYear: string): PrintedAim[] {
  if (aim.measure === 'deadline') return momentsIn(quote, aim.value, lastYear);
  return found(quote, aim, aim.measure === 'percent' ? [] : unitsOf(aim));
}

/** The same with whatever units the quote has. */
export function aimsOfAnyUnit(quote: string, aim: Aim): PrintedAim[] {
  if (aim.measure === 'percent' || aim.measure === 'deadline') return [];
  // A bare number may be a year or a date, where nothing else of the pattern marks the aim.
  const unit = aim.measure === 'rate' || aim.measure === 'from-to' ? `${ANY_UNIT}?` : ANY_UNIT;
  return found(quote, aim, [unit, unit]);
}

function unitsOf(aim: Exclude<Aim, { measure: 'percent' | 'deadline' }>): string[] {
  if (aim.measure !== 'rate') return [unitOf(aim.value.unit)];
  return [unitOf(aim.value.unit), unitOf(aim.value.perUnit)];
}

type Groups = Readonly<Record<string, string | undefined>>;

function found(quote: string, aim: Aim, units: readonly string[]): PrintedAim[] {
  const pattern = new RegExp(patternOf(aim, units), 'diug');
  return [...quote.matchAll(pattern)].map((match) => {
    const groups: Groups = match.groups ?? {};
    const [at, end] = match.indices?.groups?.['n'] ?? [match.index, match.index];
    const to = match.index + match[0].length;
    return { from: match.index, to, at, end, value: valueOf(aim, groups, quote) };
  });
}

function patternOf({ measure }: Aim, [unit = '', perUnit = '']: readonly string[]): string {
  const number = `${NOT_IN_NUMBER}(?<n>${NUM})`;
  const spelt = unit === ANY_UNIT ? SPELT_ALONE : SPELT;
  switch (measure) {
    case 'percent':
      return String.raw`${number}\s?%`;
    case 'count':
      return `(?:${number}|${WORD_BEGINS}(?<spelt>${spelt.join('|')}))${unit}`;
    case 'share':
      return String.raw`${number}\s?\/\s?(?<whole>${NUM})${NUMBER_ENDS}(?:\s+${OF_ALL})?${unit}`;
    case 'range':
      return String.raw`${number}(?:${unit})?\s*(?:${RANGE_JOINS})\s*(?<high>${NUM})${NUMBER_ENDS}${unit}`;
    case 'rate':
      return String.raw`${number}${unit}\s?\/\s?(?<per>${NUM})${NUMBER_ENDS}${perUnit}`;
    case 'change':
      return String.raw`${WORD_BEGINS}(?<verb>${Object.keys(MOVES).join('|')})${WORDS}\s+${number}${NUMBER_ENDS}${unit}`;
    case 'from-to':
      return String.raw`${WORD_BEGINS}${FROM}(?<low>${NUM})${NUMBER_ENDS}(?:${unit})?${WORDS}\s+(?<verb>${Object.keys(LEADS).join('|')})${WORDS}\s+${number}${NUMBER_ENDS}${unit}`;
    case 'deadline':
      throw new Error('a day is read by momentsIn');
  }
}

function valueOf(aim: Aim, groups: Groups, quote: string): PrintedAim['value'] {
  const n = numberOf(groups['n'] ?? groups['spelt']);
  const verb = groups['verb']?.toLocaleLowerCase('vi-VN') ?? '';
  switch (aim.measure) {
    case 'percent':
      return n;
    case 'count':
      return { ...aim.value, number: n };
    case 'share':
      return { ...aim.value, part: n, whole: numberOf(groups['whole']) };
    case 'range':
      return { ...aim.value, from: n, to: numberOf(groups['high']) };
    case 'rate':
      return { ...aim.value, number: n, per: numberOf(groups['per']) };
    case 'change':
      return {
        ...aim.value,
        direction: MOVES[verb] ?? 'increase',
        by: n,
        against: againstIn(quote, aim.value.against),
      };
    case 'from-to':
      return {
        ...aim.value,
        direction: LEADS[verb] ?? 'increase',
        from: numberOf(groups['low']),
        to: n,
      };
    case 'deadline':
      throw new Error('a day is read by momentsIn');
  }
}

/** What a change is against: the data's words where the quote has them, else what it says instead. */
function againstIn(quote: string, named: string | null): string | null {
  if (named !== null) {
    const whole = `${WORD_BEGINS}${literal(named)}(?![\\p{L}\\p{M}\\d]|[.,/]\\d)`;
    if (new RegExp(whole, 'iu').test(quote)) return named;
  }
  const opens = new RegExp(`${WORD_BEGINS}(?:${AGAINST})${WORD_ENDS}[^,;.]*`, 'iu');
  return opens.exec(quote)?.[0].trim() ?? null;
}

/** Words as a pattern that fits them alone, whatever the spaces between. */
function literal(words: string): string {
  return words
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
}

/** «1.736,5» → 1736.5, «05» → 5, «một» → 1: a point for thousands, a comma for decimals. */
function numberOf(text = ''): number {
  const spelt = SPELT.findIndex((word) => word === text.toLocaleLowerCase('vi-VN'));
  if (spelt >= 0) return spelt + 1;
  const thousands = /^\d{1,3}(?:\.\d{3})+/.test(text);
  return Number((thousands ? text.replaceAll('.', '') : text).replace(',', '.'));
}
