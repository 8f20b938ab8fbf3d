import { z } from 'zod';
import { toolWords } from '../../locale/tool.ts';
import { Dataset, type FigureRow } from '../../schema/dataset.ts';
import type { Source } from '../../schema/source.ts';
import { protect } from '../disclosure/protect.ts';
import { releaseOf } from '../disclosure/release.ts';
import { datasetFaults } from '../figures/dataset-faults.ts';
import { schemaMessage } from '../problem/schema-message.ts';
import { Faults, type CellFault } from './cell-fault.ts';
import type { Form } from './layout.ts';
import { readFacts, type FactSheet } from './read-facts.ts';
import { readSums, readTable, type TableSheet } from './read-table.ts';
import { SheetRefusal } from './refusal.ts';
import { readWorkbook, type Worksheet } from './workbook.ts';

z.config(z.locales.vi());

/** What the reader knows of the site beside the file. */
export interface SheetContext {
  form: Form;
  sources: readonly Pick<Source, 'id' | 'kind'>[];
  /** The datasets that readers already have. */
  published: readonly Dataset[];
}

/** Larger tables get the rule alone: planning them would keep the officer waiting. */
const MOST_PLANNED = 40;

/** What a workbook came to: a dataset that is right as a whole, or every fault. */
export interface SheetReading {
  dataset: Dataset | null;
  /** The dataset of the same id that readers already have. */
  before: Dataset | null;
  faults: CellFault[];
  /** Remarks that stop nothing. */
  notices: CellFault[];
}

/**
 * Reads an officer's workbook and checks it as `npm run check` would check the file it becomes. Pure:
 * the same in Node and in the browser. Never throws for a file, however bad.
 */
export function readDataset(file: Uint8Array, context: SheetContext): SheetReading {
  const faults = new Faults();
  try {
    return read(file, context, faults);
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    faults.add(toolWords.sheets.file, '–', '', error.message);
    return { dataset: null, before: null, faults: faults.list, notices: [] };
  }
}

function read(file: Uint8Array, context: SheetContext, faults: Faults): SheetReading {
  const { form } = context;
  const says = toolWords.sheets;
  const { names } = form;
  const workbook = readWorkbook(file);
  const named = (name: string): Worksheet => {
    const found = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new SheetRefusal(says.noSheet(name));
    return found;
  };
  const table = readTable(named(names.table), workbook, form, faults);
  const facts = readFacts(named(names.facts), workbook.from1904, form, faults);
  const { sums, at } = readSums(named(names.sums), form, faults);
  otherSheets(workbook.sheets, form, faults);
  const draft = draftOf(table, facts, sums, form);
  const before = context.published.find(({ id }) => id === draft.id) ?? null;
  const cellOf = placeFinder(draft, table, facts, at, form);
  const tell = (path: readonly PropertyKey[], message: string) => {
    const { sheet, cell, found } = cellOf(path);
    faults.add(sheet, cell, found, message);
  };
  if (table.rows.length + table.broken.size === 0) {
    faults.add(names.table, 'C2', '', says.noNumbers);
  }
  checkKnown(draft, facts, context, tell);
  checkApproval(facts, context, form, faults);
  const parsed = Dataset.safeParse(draft);
  for (const { path, message } of parsed.error?.issues ?? []) {
    if (path.length === 1 && path[0] === 'rows') continue;
    if (isMissingFact(path, facts)) continue;
    tell(path, says.mend(schemaMessage(message)));
  }
  // Sums over rows that hold a fault themselves say nothing yet.
  const sound = {
    ...draft,
    sums: draft.sums.filter(
      ({ total, parts }) => ![total, ...parts].some((id) => table.broken.has(id)),
    ),
    chartRows: draft.chartRows.filter((id) => !table.broken.has(id)),
  };
  const places = draft.sums.flatMap((sum, index) => (sound.sums.includes(sum) ? [index] : []));
  const release = before === null ? null : releaseOf(before);
  for (const { path, rule, message } of datasetFaults(sound, release)) {
    const [first, index, ...rest] = path;
    const own = first === 'sums' ? [first, places[Number(index)] ?? 0, ...rest] : path;
    const said = rule === 'figure-too-small' ? smallAdvice(sound, release, cellOf) : message;
    tell(own, said);
  }
  const dataset = faults.list.length === 0 && parsed.success ? parsed.data : null;
  return { dataset, before, faults: sorted(faults.list, form), notices: faults.notices };
}

function otherSheets(sheets: readonly Worksheet[], { names }: Form, faults: Faults): void {
  const ours: string[] = Object.values(names).map((name) => name.toLowerCase());
  for (const { name, hidden, cells } of sheets) {
    const [first] = cells;
    if (first === undefined) continue;
    if (ours.includes(name.toLowerCase())) {
      if (hidden && name !== names.guide) {
        faults.add(name, first.at, first.text, toolWords.sheets.hiddenSheet);
      }
      continue;
    }
    const message = toolWords.sheets.strangeSheet(name, names.table);
    faults.add(name, first.at, first.text, message);
  }
}

/** The dataset as far as it could be read, in the order of keys in which the project writes it. */
function draftOf(
  table: TableSheet,
  facts: FactSheet,
  sums: Dataset['sums'],
  { noApproval }: Form,
): Dataset {
  const one = (key: string): string => facts.get(key)?.[0]?.value ?? '';
  const many = (key: string) => facts.get(key) ?? [];
  const base = one('base');
  const approval =
    one('approvedBy') === '' || one('approvedBy').toLowerCase() === noApproval
      ? null
      : {
          approvedBy: one('approvedBy'),
          document: one('document'),
          coverage: {
            reported: Number(one('coverage.reported')),
            of: Number(one('coverage.of')),
            unit: one('coverage.unit'),
          },
        };
  return {
    id: one('id'),
    title: one('title'),
    summary: one('summary'),
    counted: one('counted'),
    place: {
      name: one('place.name'),
      boundaries: one('place.boundaries') as Dataset['place']['boundaries'],
    },
    period: { from: one('period.from'), to: one('period.to') },
    periodText: one('periodText'),
    rows: table.rows,
    ...(table.withheld.length === 0 ? {} : { withheld: table.withheld }),
    sums,
    base:
      base === 'share'
        ? {
            numerator: one('base.numerator'),
            denominator: one('base.denominator'),
            text: one('base.text'),
          }
        : (base as 'not-a-share'),
    ...(approval === null ? {} : { approval }),
    status: one('status') as Dataset['status'],
    methods: many('methods').map(({ value, second }) => ({ id: value, says: second })),
    caveats: many('caveats').map(({ value }) => value),
    leftOut: many('leftOut').map(({ value }) => value),
    chart: one('chart') as Dataset['chart'],
    chartRows: table.drawn,
    provenance: {
      source: one('provenance.source'),
      locator: one('provenance.locator'),
      checkedOn: one('provenance.checkedOn'),
      confidence: one('provenance.confidence') as Dataset['provenance']['confidence'],
    },
    otherSources: many('otherSources').map(({ value }) => value),
    revisions: many('revisions').map(({ value, second }) => ({ on: value, text: second })),
  };
}

type Finder = (path: readonly PropertyKey[]) => { sheet: string; cell: string; found: string };

/** From a value of the dataset back to its cell. */
function placeFinder(
  draft: Dataset,
  table: TableSheet,
  facts: FactSheet,
  sumsAt: readonly string[],
  { names, withheld }: Form,
): Finder {
  const inFacts = (key: string, index = 0) => {
    const fact = facts.get(key)?.[index];
    return { sheet: names.facts, cell: fact?.at ?? 'A1', found: fact?.value ?? '' };
  };
  return (path) => {
    const [first, second, third] = path.map(String);
    if (first === 'rows' || first === 'withheld') {
      const row: (FigureRow | { id: string; label: string }) | undefined = (
        first === 'rows' ? draft.rows : (draft.withheld ?? [])
      )[Number(second)];
      const key = third === undefined || third === 'why' ? 'value' : third;
      const found = row === undefined ? '' : ((row as Record<string, unknown>)[key] ?? '');
      const shown =
        key === 'value' && first === 'withheld'
          ? toolWords.sheets.withheld(Object.values(withheld))
          : String(found);
      return {
        sheet: names.table,
        cell: table.cellOf(row?.id ?? '', key === 'period' ? 'from' : key),
        found: typeof found === 'object' ? '' : shown,
      };
    }
    if (first === 'sums') {
      const sum = draft.sums[Number(second)];
      // A sum that does not hold is told where the reader sees it: at the total's value.
      const total = sum !== undefined && draft.rows.find(({ id }) => id === sum.total);
      return total && third === undefined
        ? {
            sheet: names.table,
            cell: table.cellOf(total.id, 'value'),
            found: String(total.value),
          }
        : { sheet: names.sums, cell: sumsAt[Number(second)] ?? 'A1', found: sum?.total ?? '' };
    }
    if (first === 'chartRows') {
      const id = draft.chartRows[Number(second ?? 0)] ?? '';
      return { sheet: names.table, cell: table.cellOf(id, 'drawn'), found: id };
    }
    if (first === 'approval') {
      const key = path.slice(1).map(String).join('.');
      return inFacts(key === 'coverage' ? 'coverage.reported' : key);
    }
    const dotted = [first, second].join('.');
    if (facts.has(dotted)) return inFacts(dotted);
    const within = [...facts.keys()].find((key) => key.startsWith(`${first ?? ''}.`));
    return second === undefined && within !== undefined
      ? inFacts(within)
      : inFacts(first ?? '', Number(second ?? 0) || 0);
  };
}

function checkKnown(
  draft: Dataset,
  facts: FactSheet,
  { sources }: SheetContext,
  tell: (path: PropertyKey[], message: string) => void,
): void {
  const known = new Set(sources.map(({ id }) => id));
  const { noSource, noRow } = toolWords.sheets.fact;
  if (facts.has('provenance.source') && !known.has(draft.provenance.source)) {
    tell(['provenance', 'source'], noSource);
  }
  draft.otherSources.forEach((id, index) => {
    if (!known.has(id)) tell(['otherSources', index], noSource);
  });
  if (typeof draft.base === 'string') return;
  for (const part of ['numerator', 'denominator'] as const) {
    const id = draft.base[part];
    if (!draft.rows.some((row) => row.id === id)) {
      tell(['base', part], noRow);
    }
  }
}

/** Only numbers quoted from press, law or statistics may do without an approving office. */
function checkApproval(
  facts: FactSheet,
  { sources }: SheetContext,
  { names, noApproval }: Form,
  faults: Faults,
): void {
  const { fact: says } = toolWords.sheets;
  const keys = ['approvedBy', 'document', 'coverage.reported', 'coverage.of', 'coverage.unit'];
  const given = keys.flatMap((key) => facts.get(key) ?? []);
  const none = given.filter(({ value }) => value.toLowerCase() === noApproval);
  if (none.length === 0) return;
  const source = sources.find(({ id }) => id === facts.get('provenance.source')?.[0]?.value);
  for (const { at, value } of none) {
    if (source?.kind === 'official') {
      faults.add(names.facts, at, value, says.approval);
    } else if (none.length < given.length) {
      faults.add(names.facts, at, value, says.approvalHalf(noApproval));
    }
  }
}

/** Which cells to write instead, so that the small number is neither told nor worked out. */
function smallAdvice(
  dataset: Dataset,
  before: ReturnType<typeof releaseOf> | null,
  cellOf: Finder,
): string {
  const { cells, sums } = releaseOf(dataset);
  const full = cells.flatMap((cell) =>
    cell.value === null ? [] : [{ ...cell, value: cell.value }],
  );
  const planned = full.length === cells.length && full.length <= MOST_PLANNED;
  const plan = planned ? protect({ cells: full, sums }, before) : null;
  const { small, smallMerge, smallOthers } = toolWords.sheets;
  if (plan === null) return smallMerge(small);
  const others = plan.others.map((id) => {
    const index = dataset.rows.findIndex((row) => row.id === id);
    return cellOf(['rows', index, 'value']).cell;
  });
  return others.length === 0 ? small : smallOthers(small, others);
}

/** A fact with a fault of its own, or missing and told already. */
function isMissingFact(path: readonly PropertyKey[], facts: FactSheet): boolean {
  const first = String(path[0]);
  if (['rows', 'withheld', 'sums', 'chartRows'].includes(first)) return false;
  const named = path
    .slice(first === 'approval' ? 1 : 0)
    .map(String)
    .join('.');
  const values = [...facts].flatMap(([key, found]) =>
    key === first || key === named || key.startsWith(`${named}.`) ? found : [],
  );
  return values.length === 0 || values.some(({ value }) => value === '');
}

/** In the order in which an officer walks through the workbook. */
function sorted(faults: readonly CellFault[], { names }: Form): CellFault[] {
  const order: string[] = Object.values(names);
  const row = ({ cell }: CellFault) => Number(/\d+/.exec(cell)?.[0] ?? 0);
  const place = ({ sheet }: CellFault) =>
    order.includes(sheet) ? order.indexOf(sheet) : order.length;
  return [...faults].sort(
    (a, b) =>
      place(a) - place(b) ||
      row(a) - row(b) ||
      a.cell.length - b.cell.length ||
      a.cell.localeCompare(b.cell),
  );
}
