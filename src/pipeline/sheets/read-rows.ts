import { toolWords } from '../../locale/tool.ts';
import { byRow, type Faults } from './cell-fault.ts';
import { plain, termOf, type Column, type Form } from './layout.ts';
import { letters, type SheetCell, type Worksheet } from './workbook.ts';

/** A row below the head, its cells by the column's key. */
export interface SheetRow {
  row: number;
  cells: ReadonlyMap<string, SheetCell>;
  /** Where a cell of this key stands, filled or not: «C7». */
  at: (key: string) => string;
}

const HEAD_WITHIN = 20;

/**
 * The rows of a table whose head stands somewhere near the top, under a title or in two merged rows.
 * Blank rows are passed over; a lone remark under the last row is told as a notice. Hidden rows and
 * columns, merged cells below the head and columns that nobody asked for are faults: each could hide
 * or lose a number.
 */
export function readRows(
  sheet: Worksheet,
  columns: readonly Column[],
  form: Form,
  faults: Faults,
): SheetRow[] {
  const says = toolWords.sheets;
  const remark = new RegExp(form.reading.remark, 'iu');
  const rows = byRow(sheet);
  const head = findHead(sheet, rows, columns);
  if (head === null) {
    const wanted = columns.filter(({ required }) => required).map(({ head: name }) => name);
    faults.add(sheet.name, 'A1', '', says.noHead(wanted));
    return [];
  }
  for (const { key, head: name, required } of columns) {
    if (required && !head.columns.has(key)) {
      faults.add(sheet.name, `A${String(head.last)}`, '', says.noColumn(name));
    }
  }
  const below = [...rows].filter(([row]) => row > head.last).sort(([a], [b]) => a - b);
  strangeColumns(sheet, head, below, remark, faults);
  hiddenCells(sheet, head.last, below, faults);
  mergedCells(sheet, head.last, remark, faults);
  const value = head.columns.get('value');
  const lastFilled = Math.max(
    0,
    ...below.filter(([, cells]) => value === undefined || cells.has(value)).map(([row]) => row),
  );
  return below.flatMap(([row, found]) => {
    if (value !== undefined && row > lastFilled && isRemark([...found.values()], remark)) {
      const [cell] = found.values();
      if (cell !== undefined) {
        faults.note(
          sheet.name,
          cell.at,
          cell.text,
          says.remark(form.names.facts, termOf(form, 'caveats')),
        );
      }
      return [];
    }
    const cells = new Map(
      [...head.columns].flatMap(([key, column]) => {
        const cell = found.get(column);
        return cell === undefined ? [] : [[key, cell] as const];
      }),
    );
    if (cells.size === 0) return [];
    return [{ row, cells, at: (key) => `${letters(head.columns.get(key) ?? 1)}${String(row)}` }];
  });
}

interface Head {
  last: number;
  /** Key → column number. */
  columns: Map<string, number>;
}

/**
 * The row that names most columns; together with its neighbour where cells of the head are merged,
 * as when «Thời gian» stands over «Từ ngày» and «Đến ngày».
 */
function findHead(
  { merged }: Worksheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>,
  columns: readonly Column[],
): Head | null {
  const named = (row: number): Map<string, number> =>
    new Map(
      [...(rows.get(row) ?? [])].flatMap(([at, { text }]) => {
        const column = columns.find(({ head }) => plain(head) === plain(text));
        return column === undefined ? [] : [[column.key, at] as const];
      }),
    );
  const starts = Array.from({ length: HEAD_WITHIN }, (_, index) => index + 1);
  const [best] = starts
    .map((row) => ({ row, found: named(row) }))
    .sort((a, b) => b.found.size - a.found.size || a.row - b.row);
  if (best === undefined || best.found.size < 2) return null;
  const joins = (upper: number) =>
    merged.some(
      ({ from, to }) =>
        from.row === upper && (to.row > upper || (to.column > from.column && rows.has(upper + 1))),
    );
  // Only names that the row itself lacks: «đơn vị» in a row of numbers is no head.
  const beside = (row: number, upper: number) =>
    new Map([...named(row)].filter(([key]) => joins(upper) && !best.found.has(key)));
  const below = beside(best.row + 1, best.row);
  const above = beside(best.row - 1, best.row - 1);
  const last = Math.max(
    best.row + (below.size > 0 ? 1 : 0),
    ...merged.filter(({ from }) => from.row <= best.row).map(({ to }) => to.row),
  );
  return { last, columns: new Map([...below, ...above, ...best.found]) };
}

type Rows = readonly (readonly [number, ReadonlyMap<number, SheetCell>])[];

function strangeColumns(
  { name }: Worksheet,
  head: Head,
  below: Rows,
  remark: RegExp,
  faults: Faults,
): void {
  const known = new Set(head.columns.values());
  const told = new Set<number>();
  for (const [, cells] of below) {
    if (isRemark([...cells.values()], remark)) continue;
    for (const [column, cell] of cells) {
      if (known.has(column) || told.has(column)) continue;
      told.add(column);
      faults.add(name, cell.at, cell.text, toolWords.sheets.strangeColumn);
    }
  }
}

function hiddenCells(sheet: Worksheet, last: number, below: Rows, faults: Faults): void {
  for (const [row, cells] of below) {
    const [first] = [...cells.values()].sort((a, b) => a.column - b.column);
    if (sheet.hiddenRows.has(row) && first !== undefined) {
      faults.add(sheet.name, first.at, first.text, toolWords.sheets.hiddenRow(row));
    }
  }
  for (const { from, to } of sheet.hiddenColumns) {
    const first = sheet.cells.find(
      ({ row, column }) => row > last && column >= from && column <= to,
    );
    if (first !== undefined) {
      const column = letters(first.column);
      faults.add(sheet.name, first.at, first.text, toolWords.sheets.hiddenColumn(column));
    }
  }
}

function mergedCells(sheet: Worksheet, last: number, remark: RegExp, faults: Faults): void {
  for (const { from, to } of sheet.merged) {
    if (to.row <= last) continue;
    const at = `${letters(from.column)}${String(from.row)}`;
    const cell = sheet.cells.find((one) => one.at === at);
    if (cell === undefined || isRemark([cell], remark)) continue;
    const end = `${letters(to.column)}${String(to.row)}`;
    faults.add(sheet.name, at, cell.text, toolWords.sheets.merged(at, end));
  }
}

/** A lone text that speaks like a remark: «Ghi chú: …», «Nguồn: …», «(*) …», or a long sentence. */
function isRemark(cells: readonly SheetCell[], remark: RegExp): boolean {
  const [cell] = cells;
  return (
    cells.length === 1 && cell?.kind === 'text' && (remark.test(cell.text) || cell.text.length > 80)
  );
}
