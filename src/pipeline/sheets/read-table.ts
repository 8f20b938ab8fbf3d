import type {
  Dataset,
  FigureComparator,
  FigureKind,
  FigureRow,
  WithheldRow,
} from '../../schema/dataset.ts';
import type { Boundaries } from '../../schema/primitives.ts';
import { reachesOut, wordsOf, type Faults } from './cell-fault.ts';
import { codeOf, SUMS, TABLE, type Column } from './layout.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readRows, type SheetRow } from './read-rows.ts';
import type { Workbook, Worksheet } from './workbook.ts';

/** What «Số liệu» says. `broken` names rows that hold a fault and stand in neither list. */
export interface TableSheet {
  rows: FigureRow[];
  withheld: WithheldRow[];
  broken: Set<string>;
  /** Row id → the address of one of its cells. */
  cellOf: (id: string, key: string) => string;
  /** Row ids in the order in which they are drawn. */
  drawn: string[];
}

/** Reads the numbers; every one is in the lists or has a fault. */
export function readTable(sheet: Worksheet, { from1904 }: Workbook, faults: Faults): TableSheet {
  const table: Omit<TableSheet, 'cellOf' | 'drawn'> = { rows: [], withheld: [], broken: new Set() };
  const places = new Map<string, SheetRow>();
  const order: { id: string; place: number }[] = [];
  const periods = new Map<string, string>();
  for (const line of readRows(sheet, TABLE, faults)) {
    const known = faults.list.length;
    const cell = (key: string) => line.cells.get(key);
    const text = (key: string): string => {
      const found = cell(key);
      if (found !== undefined) return wordsOf(found, sheet.name, faults) ?? '';
      const column = TABLE.find((one) => one.key === key);
      if (column?.required === true) {
        faults.add(sheet.name, line.at(key), '', `thiếu «${column.head}»; hãy ghi vào ô này`);
      }
      return '';
    };
    const label = text('label');
    const unit = text('unit');
    const kind = chosen(line, 'kind', text('kind'), sheet.name, faults) as FigureKind | null;
    const boundaries = chosen(
      line,
      'boundaries',
      text('boundaries'),
      sheet.name,
      faults,
    ) as Boundaries | null;
    const comparator = chosen(
      line,
      'comparator',
      text('comparator'),
      sheet.name,
      faults,
    ) as FigureComparator | null;
    const value = cell('value');
    const read = value === undefined ? null : readNumber(value, unit);
    // A number that is kept back needs no method.
    const method = read?.kind === 'withheld' && !line.cells.has('method') ? '' : text('method');
    const period = readPeriod(line, sheet.name, from1904, faults);
    const id = cell('id') === undefined ? freshId(label, period, places) : text('id');
    if (places.has(id)) {
      const first = places.get(id)?.at('id') ?? '';
      faults.add(
        sheet.name,
        line.at('id'),
        id,
        `mã dòng này đã dùng ở ô ${first}; hãy đặt mã khác`,
      );
    }
    places.set(id, places.get(id) ?? line);
    const same = [label.toLowerCase(), method, boundaries, period?.from, period?.to, unit].join(
      '|',
    );
    const twin = periods.get(same);
    if (label !== '' && twin !== undefined) {
      faults.add(
        sheet.name,
        line.at(period === null ? 'label' : 'from'),
        period === null ? label : (cell('from')?.text ?? label),
        `dòng này lặp lại ô ${twin} (cùng nội dung, cùng kỳ); hãy sửa kỳ hoặc xoá một dòng`,
      );
    }
    if (label !== '') periods.set(same, twin ?? line.at('label'));
    const place = readOrder(line, sheet.name, faults);
    if (place !== null) order.push({ id, place });

    if (value === undefined) text('value');
    if (value !== undefined && reachesOut(value.formula)) {
      wordsOf(value, sheet.name, faults);
    } else if (value !== undefined && read !== null) {
      const refuse = (message: string) => {
        faults.add(sheet.name, value.at, value.text, message);
      };
      if (read.kind === 'fault') refuse(read.message);
      else if (read.kind === 'withheld') {
        if (kind === 'money' || kind === 'percent') {
          refuse('tiền và tỷ lệ không để trống như vậy; hãy gộp dòng hoặc xoá dòng');
        }
        if (faults.list.length === known && kind !== null) {
          table.withheld.push({ id, label, unit, kind, boundaries, period, why: read.why });
        }
      } else {
        const whole = kind === 'money' || kind === 'percent' || kind === 'estimate';
        if (kind !== null && !whole && !Number.isInteger(read.value)) {
          refuse('số đếm phải là số nguyên; hãy đọc lại báo cáo');
        }
        if (comparator !== null && read.comparator !== null && comparator !== read.comparator) {
          refuse('chữ trước con số khác với cột «Cách đọc»; hãy sửa một trong hai');
        }
        if (faults.list.length === known && kind !== null) {
          table.rows.push({
            id,
            label,
            value: read.value,
            unit,
            kind,
            comparator: read.comparator ?? comparator ?? 'exact',
            method,
            boundaries,
            period,
          });
        }
      }
    }
    if (faults.list.length > known) table.broken.add(id);
  }
  return {
    ...table,
    cellOf: (id, key) => places.get(id)?.at(key) ?? 'A1',
    drawn: order.sort((a, b) => a.place - b.place).map(({ id }) => id),
  };
}

function chosen(
  line: SheetRow,
  key: string,
  word: string,
  sheet: string,
  faults: Faults,
): string | null {
  const choices = TABLE.find((column) => column.key === key)?.choices ?? {};
  if (word === '') return null;
  const code = codeOf(choices, word);
  if (code === null) {
    const offered = Object.values(choices).map((one) => `«${one}»`);
    faults.add(sheet, line.at(key), word, `hãy chọn một trong: ${offered.join(', ')}`);
  }
  return code;
}

function readPeriod(
  line: SheetRow,
  sheet: string,
  from1904: boolean,
  faults: Faults,
): FigureRow['period'] {
  const day = (key: 'from' | 'to'): string | null => {
    const cell = line.cells.get(key);
    if (cell === undefined) return null;
    const read = readDate(cell, from1904);
    if ('iso' in read) return read.iso;
    faults.add(sheet, cell.at, cell.text, read.message);
    return null;
  };
  const [from, to] = [day('from'), day('to')];
  if (from !== null && to !== null) {
    if (from <= to) return { from, to };
    faults.add(sheet, line.at('to'), to, 'ngày cuối đứng trước ngày đầu; hãy sửa một trong hai');
    return null;
  }
  if (line.cells.has('from') !== line.cells.has('to')) {
    const key = line.cells.has('from') ? 'to' : 'from';
    faults.add(sheet, line.at(key), '', 'kỳ cần cả ngày đầu và ngày cuối; hãy ghi nốt');
  }
  return null;
}

function readOrder(line: SheetRow, sheet: string, faults: Faults): number | null {
  const cell = line.cells.get('drawn');
  if (cell === undefined) return null;
  const read = readNumber(cell, '');
  if (read.kind === 'number' && Number.isInteger(read.value)) return read.value;
  faults.add(sheet, cell.at, cell.text, 'hãy ghi số thứ tự, hoặc để trống nếu không vẽ');
  return null;
}

/** An id from the words of the row; with its first day, or a number, where it is already taken. */
function freshId(
  label: string,
  period: FigureRow['period'],
  taken: ReadonlyMap<string, unknown>,
): string {
  const id = slug(label);
  const dated = period === null ? id : `${id}-${period.from}`;
  const names = [
    id,
    dated,
    ...Array.from({ length: taken.size }, (_, at) => `${dated}-${String(at + 2)}`),
  ];
  return names.find((name) => !taken.has(name)) ?? id;
}

/** «Quán cà phê» → «quan-ca-phe» */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Reads «Phép cộng»; the addresses go by the index of the sum. */
export function readSums(
  sheet: Worksheet,
  faults: Faults,
): { sums: Dataset['sums']; at: string[] } {
  const sums: Dataset['sums'] = [];
  const at: string[] = [];
  for (const line of readRows(sheet, SUMS, faults)) {
    const text = ({ key, head, required }: Column): string => {
      const cell = line.cells.get(key);
      if (cell !== undefined) return wordsOf(cell, sheet.name, faults) ?? '';
      if (required) faults.add(sheet.name, line.at(key), '', `thiếu «${head}»; hãy ghi vào ô này`);
      return '';
    };
    const [total = '', parts = '', words = '', note = ''] = SUMS.map(text);
    const relation = codeOf(SUMS[2]?.choices ?? {}, words);
    if (words !== '' && relation === null) {
      faults.add(sheet.name, line.at('relation'), words, 'hãy chọn một giá trị trong danh sách');
    }
    const ids = parts.split(/[,;\s]+/u).filter((id) => id !== '');
    if (parts !== '' && ids.length < 2) {
      faults.add(
        sheet.name,
        line.at('parts'),
        parts,
        'một phép cộng cần ít nhất hai dòng; hãy ghi đủ mã dòng',
      );
      continue;
    }
    if (total === '' || ids.length < 2 || relation === null) continue;
    sums.push({
      total,
      parts: ids,
      relation: relation as Dataset['sums'][number]['relation'],
      note: note === '' ? null : note,
    });
    at.push(line.at('total'));
  }
  return { sums, at };
}
