import { toolWords } from '../../locale/tool.ts';
import type { SheetCell } from './workbook.ts';

const DAY_MS = 86_400_000;
/** The day zero of serial numbers, with Excel's 29 February 1900 counted in; and of 1904 workbooks. */
const ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
const FIRST = '1975-01-01';
const LAST = '2099-12-31';

/**
 * A day as `YYYY-MM-DD`, or why it is none: a serial number (formatted as a day or not), «1/7/2025»
 * with the day first, or «2025-07-01». `exampleDay` is told where the cell holds none.
 */
export function readDate(
  cell: SheetCell,
  from1904: boolean,
  exampleDay: string,
): { iso: string } | { message: string } {
  const { date: says } = toolWords.sheets;
  if (cell.kind === 'error') return { message: says.brokenFormula(exampleDay) };
  if (cell.kind === 'number') {
    const zero = from1904 ? ZERO.from1904 : ZERO.from1900;
    const iso = isoOf(new Date(zero + Math.floor(cell.number) * DAY_MS));
    if (iso !== null && iso >= FIRST && iso <= LAST) return { iso };
    const year = cell.number >= 1975 && cell.number <= 2099 && Number.isInteger(cell.number);
    return {
      message: year ? says.onlyYear(cell.number) : says.none(exampleDay),
    };
  }
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell.text);
  const [year, month, day] = (
    vietnamese === null
      ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.text)?.slice(1) ?? [])
      : [vietnamese[3], vietnamese[2], vietnamese[1]]
  ).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return { message: says.none(exampleDay) };
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  const iso = isoOf(date);
  return iso !== null && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { iso }
    : { message: says.notInCalendar(exampleDay) };
}

function isoOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** The serial number of a day in a 1900 workbook. */
export function serialOf(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - ZERO.from1900) / DAY_MS);
}
