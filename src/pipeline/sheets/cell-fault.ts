import { toolWords } from '../../locale/tool.ts';
import type { SheetCell, Worksheet } from './workbook.ts';

/** One thing that is wrong in a workbook: where, what was found, and what to write. */
export interface CellFault {
  sheet: string;
  /** «C7» */
  cell: string;
  /** What the cell holds, shortened; '' when it is empty. */
  found: string;
  message: string;
}

/** A caveat of ours has a few hundred letters. */
const LONGEST = 2000;

/** Collects faults, one a cell: the first that is told is the cause, others would follow from it. */
export class Faults {
  readonly list: CellFault[] = [];
  readonly notices: CellFault[] = [];

  add(sheet: string, cell: string, found: string, message: string): void {
    if (this.at(sheet, cell)) return;
    this.list.push({ sheet, cell, found: shorten(found), message });
  }

  /** A remark that stops nothing. */
  note(sheet: string, cell: string, found: string, message: string): void {
    this.notices.push({ sheet, cell, found: shorten(found), message });
  }

  at(sheet: string, cell: string): boolean {
    return this.list.some((fault) => fault.sheet === sheet && fault.cell === cell);
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** «Số liệu»!C7: thấy «…»; lời khuyên. One line, for a terminal. */
export function formatFault({ sheet, cell, found, message }: CellFault): string {
  const { empty, found: seen } = toolWords.sheets;
  const held = found === '' ? empty : seen(found.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' '));
  return `${sheet}!${cell}: ${held}; ${message}`;
}

/**
 * Words of a cell, or null after a fault: errors, formulas that reach out, and texts that a
 * spreadsheet or a page might run are refused, whichever column they stand in.
 */
export function wordsOf(cell: SheetCell, sheet: string, faults: Faults): string | null {
  const says = toolWords.sheets;
  const reject = (message: string): null => {
    faults.add(sheet, cell.at, cell.formula === null ? cell.text : `=${cell.formula}`, message);
    return null;
  };
  if (reachesOut(cell.formula)) {
    return reject(says.reachesOut);
  }
  if (cell.text.length > LONGEST) return reject(says.tooLong);
  if (cell.kind === 'error') return reject(says.brokenFormula);
  if (cell.kind === 'text' && /^[=+@]|^-(?![\d\s])|<\s*[a-z/!]|&#/iu.test(cell.text)) {
    return reject(says.looksLikeCode);
  }
  return cell.text;
}

/** Formulas that read other files, the network or programs: `[1]Sheet1!A1`, `cmd|…`, WEBSERVICE. */
export function reachesOut(formula: string | null): boolean {
  return (
    formula !== null &&
    /\||\[|(?:WEBSERVICE|HYPERLINK|IMPORT\w+|CALL|REGISTER|EXEC|RTD|DDE|FILTERXML)\s*\(/iu.test(
      formula,
    )
  );
}

/** Cells by row, and each row's cells by column. */
export function byRow({ cells }: Worksheet): Map<number, Map<number, SheetCell>> {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, SheetCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return rows;
}
