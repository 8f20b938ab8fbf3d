import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Words } from '../../locale/index.ts';
import { withFixedDates } from '../sheets/fixed-dates.ts';
import { inert, type Cell } from './csv.ts';
import type { Field } from './published-file.ts';

/** Media type of the file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The fields as the workbook's first row names them: by title, for people. */
export function byTitle(fields: readonly Field[]): Field[] {
  return fields.map((field) => ({ ...field, name: field.title }));
}

/** One line of the second sheet: what it is about, and what is said. */
export type Note = readonly [term: string, text: string];

const FONT = { fontFamily: 'Arial', fontSize: 11 };
const WIDEST = 60;

/**
 * A workbook of two sheets: the table under one header row (titles of the fields; numbers as
 * numbers, days as days, text never as a formula), and the notes. The same input gives the same
 * bytes: the workbook carries no author and no date, and every entry of the zip has one fixed date
 * (docs/decisions/0013-spreadsheets-byte-for-byte.md).
 */
export async function toXlsx(
  sheets: Words['data']['sheets'],
  fields: readonly Field[],
  rows: readonly (readonly Cell[])[],
  notes: readonly Note[],
): Promise<Uint8Array> {
  const table: SheetData = [
    fields.map(({ title }) => header(title)),
    ...rows.map((row) => row.map((cell, column) => typed(cell, fields[column]))),
  ];
  const written = writeXlsxFile(
    [
      { sheet: sheets.table, data: table, columns: widths(fields, rows), stickyRowsCount: 1 },
      {
        sheet: sheets.notes,
        data: notes.map(([term, text]) => [header(term), wrapped(text)]),
        columns: [{ width: 24 }, { width: 100 }],
      },
    ],
    FONT,
  );
  return withFixedDates(await written.toBuffer());
}

function header(value: string): CellObject {
  return { type: String, value, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function wrapped(value: string): CellObject {
  return { type: String, value: String(inert(value)), wrap: true, alignVertical: 'top' };
}

function typed(cell: Cell, field: Field | undefined): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  if (field?.type === 'date') {
    return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'dd/mm/yyyy' };
  }
  return wrapped(cell);
}

/** As wide as the longest text, within reason. */
function widths(fields: readonly Field[], rows: readonly (readonly Cell[])[]): { width: number }[] {
  return fields.map(({ title }, column) => {
    const longest = Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length));
    return { width: Math.min(WIDEST, longest + 2) };
  });
}
