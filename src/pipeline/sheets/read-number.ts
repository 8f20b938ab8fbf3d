import { toolWords } from '../../locale/tool.ts';
import type { FigureComparator } from '../../schema/dataset.ts';
import type { Form } from './layout.ts';
import type { SheetCell } from './workbook.ts';

/** What a value cell says. */
export type Reading =
  | { kind: 'number'; value: number; comparator: FigureComparator | null }
  | { kind: 'withheld'; why: 'fewer-than-5' | 'protects-another' }
  | { kind: 'fault'; message: string };

const fault = (message: string): Reading => ({ kind: 'fault', message });

/**
 * Reads a value as officers write it, for a row of the given unit: «1.234,5», «70%», «~516»,
 * «trên 3.200», «dưới 5», «không đăng». What could be read in two ways is refused with what to write.
 * Per cents come out in per cent: a cell formatted as 70% holds 0,7 and gives 70.
 */
export function readNumber(cell: SheetCell, unit: string, form: Form): Reading {
  const { number: says } = toolWords.sheets;
  const share = unit === '%';
  if (cell.kind === 'error') {
    return fault(says.brokenFormula);
  }
  if (cell.kind === 'boolean') return fault(says.boolean);
  if (cell.kind === 'number') {
    if (Number.isNaN(cell.number)) {
      return fault(says.noResult);
    }
    if (!Number.isFinite(cell.number)) return fault(says.tooLarge);
    if (cell.date) return fault(says.date);
    if (cell.percent) {
      return share
        ? { kind: 'number', value: tidy(cell.number * 100), comparator: null }
        : fault(says.percentCell(unit));
    }
    return number(tidy(cell.number), share, false, null);
  }
  return readText(cell.text, unit, share, form);
}

function readText(
  given: string,
  unit: string,
  share: boolean,
  { reading, withheld }: Form,
): Reading {
  const { number: says } = toolWords.sheets;
  let text = given.toLowerCase();
  if (new RegExp(reading.fewerThan5, 'u').test(text))
    return { kind: 'withheld', why: 'fewer-than-5' };
  if (text === withheld['protects-another']) return { kind: 'withheld', why: 'protects-another' };
  let comparator: FigureComparator | null = null;
  for (const { words, means } of reading.comparators) {
    const shorter = text.replace(new RegExp(words, 'u'), '');
    if (shorter === text) continue;
    comparator = means;
    text = shorter.replace(new RegExp(reading.orMore, 'u'), '');
    break;
  }
  if (!share && unit !== '' && text.endsWith(` ${unit.toLowerCase()}`)) {
    text = text.slice(0, -unit.length - 1);
  }
  const percent = text.endsWith('%');
  if (percent && !share) {
    return fault(says.percentSign(unit));
  }
  text = text.replace(/\s*%$/u, '').trim();
  if (/^-?\d{1,3}(?:[. ]\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/u.test(text)) {
    if (/^-?\d{1,3},\d{3}$/u.test(text)) {
      return fault(says.comma(text.replace(',', '')));
    }
    const value = Number(text.replaceAll(/[. ]/g, '').replace(',', '.'));
    return number(value, share, percent, comparator);
  }
  if (new RegExp(reading.fewerThan, 'u').test(text)) {
    return fault(says.fewerThan);
  }
  if (/\d/u.test(text)) {
    return fault(says.unsure);
  }
  return fault(says.none);
}

function number(
  value: number,
  share: boolean,
  signed: boolean,
  comparator: FigureComparator | null,
): Reading {
  if (share && !signed && value > 0 && value < 1) {
    return fault(toolWords.sheets.number.share(value, tidy(value * 100)));
  }
  if (value < 0) return fault(toolWords.sheets.number.negative);
  return { kind: 'number', value, comparator };
}

/** Spreadsheets keep 0.07 as 0.07000000000000001: twelve digits are what a person typed. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
