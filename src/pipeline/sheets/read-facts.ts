import { toolWords } from '../../locale/tool.ts';
import { byRow, wordsOf, type Faults } from './cell-fault.ts';
import { codeOf, plain, termOf, type Fact, type Form } from './layout.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { SheetCell, Worksheet } from './workbook.ts';

/** One filled line of «Thông tin». */
export interface FactValue {
  /** Text, `YYYY-MM-DD`, code of a choice, or number as text; '' after a fault. */
  value: string;
  second: string;
  at: string;
}

/** What «Thông tin» says, by the fact's key. */
export type FactSheet = ReadonlyMap<string, readonly FactValue[]>;

/** Reads the lines term by term, wherever they stand; a required one that is missing is a fault. */
export function readFacts(
  sheet: Worksheet,
  from1904: boolean,
  form: Form,
  faults: Faults,
): FactSheet {
  const { fact: says } = toolWords.sheets;
  const found = new Map<string, FactValue[]>();
  const places = new Map<string, string>();
  let last = 0;
  for (const [row, cells] of [...byRow(sheet)].sort(([a], [b]) => a - b)) {
    last = Math.max(last, row);
    const term = cells.get(1);
    const fact = form.facts.find((one) => plain(one.term) === plain(term?.text ?? ''));
    if (fact === undefined) {
      if (
        term !== undefined &&
        cells.has(2) &&
        plain(term.text) !== plain(form.factHeads[0] ?? '')
      ) {
        faults.add(sheet.name, term.at, term.text, says.strange(termOf(form, 'caveats')));
      }
      continue;
    }
    const at = `B${String(row)}`;
    places.set(fact.key, at);
    const cell = cells.get(2);
    if (sheet.hiddenRows.has(row) && cell !== undefined) {
      faults.add(sheet.name, at, cell.text, says.hidden(row));
    }
    if (cell === undefined) continue;
    const before = found.get(fact.key) ?? [];
    if (before.length > 0 && !fact.many) {
      faults.add(sheet.name, at, cell.text, says.twice(fact.term, before[0]?.at ?? ''));
      continue;
    }
    const value = valueOf(fact, cell, sheet.name, from1904, form, faults) ?? '';
    const beside = cells.get(3);
    const second = beside === undefined ? '' : (wordsOf(beside, sheet.name, faults) ?? '');
    if (fact.second !== null && second === '' && value !== '') {
      faults.add(sheet.name, `C${String(row)}`, '', says.second(fact.second));
    }
    found.set(fact.key, [...before, { value, second, at }]);
  }
  for (const { key, term, note, required } of form.facts) {
    if (!required || found.has(key)) continue;
    const at = places.get(key);
    faults.add(
      sheet.name,
      at ?? `A${String(last + 1)}`,
      '',
      at === undefined ? says.missing(term) : says.required(term, note),
    );
  }
  return found;
}

function valueOf(
  fact: Fact,
  cell: SheetCell,
  sheet: string,
  from1904: boolean,
  form: Form,
  faults: Faults,
): string | null {
  if (fact.type === 'date') {
    const read = readDate(cell, from1904, form.exampleDay);
    if ('iso' in read) return read.iso;
    faults.add(sheet, cell.at, cell.text, read.message);
    return null;
  }
  const words = wordsOf(cell, sheet, faults);
  if (words === null) return null;
  if (fact.type === 'choice') {
    const code = codeOf(fact.choices ?? {}, words);
    if (code === null)
      faults.add(
        sheet,
        cell.at,
        words,
        toolWords.sheets.pickOne(Object.values(fact.choices ?? {})),
      );
    return code;
  }
  if (fact.type === 'count' && words.toLowerCase() !== form.noApproval) {
    const read = readNumber(cell, '', form);
    if (read.kind === 'number' && Number.isInteger(read.value) && read.comparator === null) {
      return String(read.value);
    }
    faults.add(sheet, cell.at, words, toolWords.sheets.fact.whole);
    return null;
  }
  return words;
}
