import type { Words } from '../../locale/index.ts';
import type { Place } from '../../schema/place.ts';
import { landChoices } from '../place/land.ts';

export type SheetWords = Words['sheets'];
type Choices = Readonly<Record<string, string>>;

/** What a form is made of: words, the place that it is for, and a day to write as an example. */
export interface FormSite {
  words: Pick<Words, 'format' | 'place' | 'sheets'>;
  place: Pick<Place, 'fullName' | 'territories'>;
  exampleDay: string;
}

/**
 * The workbook that officers fill: its sheets, columns and items, each with its words. Plain data, so
 * that the checker in the browser fetches it.
 */
export interface Form extends Pick<SheetWords, 'names' | 'withheld' | 'noApproval' | 'reading'> {
  /** «Số liệu»: one row a number. */
  table: readonly Column[];
  /** «Phép cộng»: one row a sum. */
  sums: readonly Column[];
  /** «Thông tin»: one row an item. */
  facts: readonly Fact[];
  /** What stands over the items. */
  factHeads: readonly string[];
  exampleDay: string;
}

/** A column of a sheet: its head, what goes in, and the words that a drop-down offers. */
export interface Column {
  key: string;
  head: string;
  note: string;
  required: boolean;
  choices: Choices | null;
  width: number;
}

/** An item of «Thông tin». */
export interface Fact {
  key: string;
  term: string;
  note: string;
  type: 'text' | 'id' | 'date' | 'count' | 'choice';
  choices: Choices | null;
  required: boolean;
  /** Several rows with this term make a list. */
  many: boolean;
  /** The list's rows have two cells: what the second holds. */
  second: string | null;
}

type TableKey = keyof SheetWords['table'];
type SumKey = keyof SheetWords['sums'];
type FactKey = keyof ReturnType<SheetWords['facts']>;
type FactWords = { term: string; note: string; second?: string };

const TABLE_WIDTHS: Record<TableKey, number> = {
  id: 18,
  label: 44,
  value: 16,
  unit: 14,
  kind: 14,
  comparator: 14,
  method: 22,
  boundaries: 20,
  from: 13,
  to: 13,
  drawn: 12,
};
const SUM_WIDTHS: Record<SumKey, number> = { total: 24, parts: 60, relation: 22, note: 50 };
const NEEDED = new Set<string>([
  ...(['label', 'value', 'unit', 'kind', 'method'] satisfies TableKey[]),
  ...(['total', 'parts', 'relation'] satisfies SumKey[]),
]);

/** What an item holds; any other is text. */
const TYPES: Partial<Record<FactKey, Fact['type']>> = {
  id: 'id',
  'period.from': 'date',
  'period.to': 'date',
  'coverage.reported': 'count',
  'coverage.of': 'count',
  'base.numerator': 'id',
  'base.denominator': 'id',
  methods: 'id',
  'provenance.source': 'id',
  'provenance.checkedOn': 'date',
  otherSources: 'id',
  revisions: 'date',
};
const OPTIONAL = new Set<string>([
  'base.numerator',
  'base.denominator',
  'base.text',
  'leftOut',
  'otherSources',
] satisfies FactKey[]);
const LISTS = new Set<string>([
  'methods',
  'caveats',
  'leftOut',
  'otherSources',
  'revisions',
] satisfies FactKey[]);

/** The form in the words of the site. Columns and items stand in the order in which the locale names them. */
export function formOf(site: FormSite): Form {
  const { words, place, exampleDay } = site;
  const { sheets } = words;
  const { names, withheld, noApproval, reading, factHeads } = sheets;
  const lands = landChoices(site);
  const columns = (
    named: Readonly<Record<string, { head: string; note: string }>>,
    widths: Readonly<Record<string, number>>,
    choices: Readonly<Record<string, Choices>>,
  ): Column[] =>
    Object.entries(named).map(([key, { head, note }]) => ({
      key,
      head,
      note,
      required: NEEDED.has(key),
      choices: choices[key] ?? null,
      width: widths[key] ?? 0,
    }));
  const factChoices: Partial<Record<FactKey, Choices>> = {
    'place.boundaries': lands,
    status: sheets.statuses,
    base: sheets.bases,
    chart: sheets.pictures,
    'provenance.confidence': sheets.confidence,
  };
  const facts = sheets.facts(words.format.capitalise(place.fullName), exampleDay);
  return {
    names,
    withheld,
    noApproval,
    reading,
    factHeads,
    table: columns(sheets.table, TABLE_WIDTHS, {
      kind: sheets.kinds,
      comparator: sheets.comparators,
      boundaries: lands,
    } satisfies Partial<Record<TableKey, Choices>>),
    sums: columns(sheets.sums, SUM_WIDTHS, {
      relation: sheets.relations,
    } satisfies Partial<Record<SumKey, Choices>>),
    facts: (Object.keys(facts) as FactKey[]).map((key) => {
      const { term, note, second }: FactWords = facts[key];
      const choices = factChoices[key] ?? null;
      return {
        key,
        term,
        note,
        type: choices === null ? (TYPES[key] ?? 'text') : 'choice',
        choices,
        required: !OPTIONAL.has(key),
        many: LISTS.has(key),
        second: second ?? null,
      };
    }),
    exampleDay,
  };
}

/** The head of a column of the table, for advice that names it. */
export function headOf({ table }: Form, key: TableKey): string {
  return table.find((column) => column.key === key)?.head ?? key;
}

/** What an item is called, for advice that sends an officer there. */
export function termOf({ facts }: Form, key: FactKey): string {
  return facts.find((fact) => fact.key === key)?.term ?? key;
}

/** «Nội  dung (*)» → «nội dung»: heads and choices are compared without their decoration. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[*:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The code behind a word of a drop-down, or null. */
export function codeOf(choices: Choices, word: string): string | null {
  return Object.entries(choices).find(([, words]) => plain(words) === plain(word))?.[0] ?? null;
}
