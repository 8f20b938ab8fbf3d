import { stringify } from 'csv-stringify/sync';
import type { Field } from './published-file.ts';

/** A cell of a table: numbers with a point and no thousands mark; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * CSV by RFC 4180 in UTF-8 with a byte-order mark, so that Excel shows Vietnamese. A text that a
 * spreadsheet would run as a formula is given an apostrophe in front (OWASP, CSV injection).
 */
export function toCsv(fields: readonly Field[], rows: readonly (readonly Cell[])[]): string {
  return stringify([fields.map(({ name }) => name), ...rows.map((row) => row.map(inert))], {
    bom: true,
    record_delimiter: '\r\n',
    // The library quotes the delimiter alone; a lone line feed would end the row for a spreadsheet.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });
}

/** A text that a spreadsheet would run begins with an apostrophe instead. */
export function inert(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
