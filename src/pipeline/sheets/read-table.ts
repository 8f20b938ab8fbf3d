import { toolWords } from '../../locale/tool.ts';
import { slug } from '../../plan-text/slug.ts';
import type {
  Dataset,
  FigureComparator,
  FigureKind,
  FigureRow,
  WithheldRow,
} from '../../schema/dataset.ts';
import type { Boundaries } from '../../schema/primitives.ts';
import { reachesOut, wordsOf, type Faults } from './cell-fault.ts';
import { codeOf, headOf, type Column, type Form } from './layout.ts';
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
export function readTable(
  sheet: Worksheet,
  { from1904 }: Workbook,
  form: Form,
  faults: Faults,
): TableSheet {
  const says = toolWords.sheets;
  const table: Omit<TableSheet, 'cellOf' | 'drawn'> = { rows: [], withheld: [], broken: new Set() };
  const places = new Map<string, SheetRow>();
  const order: { id: string; place: number }[] = [];
  const periods = new Map<string, string>();
  for (const line of readRows(sheet, form.table, form, faults)) {
    const known = faults.list.length;
    const cell = (key: string) => line.cells.get(key);
    const text = (key: string): string => {
      const found = cell(key);
      if (found !== undefined) return wordsOf(found, sheet.name, faults) ?? '';
      const column = form.table.find((one) => one.key === key);
      if (column?.required === true) {
        faults.add(sheet.name, line.at(key), '', says.missing(column.head));
      }
      return '';
    };
    const label = text('label');
    const unit = text('unit');
    const chosen = (key: string): string | null => {
      const word = text(key);
      const choices = form.table.find((column) => column.key === key)?.choices ?? {};
      if (word === '') return null;
      const code = codeOf(choices, word);
      if (code === null) {
        faults.add(sheet.name, line.at(key), word, says.pickOne(Object.values(choices)));
      }
      return code;
    };
    const kind = chosen('kind') as FigureKind | null;
    const boundaries: Boundaries | null = chosen('boundaries');
    const comparator = chosen('comparator') as FigureComparator | null;
    const value = cell('value');
    const read = value === undefined ? null : readNumber(value, unit, form);
    // A number that is kept back needs no method.
    const method = read?.kind === 'withheld' && !line.cells.has('method') ? '' : text('method');
    const period = readPeriod(line, sheet.name, from1904, form, faults);
    const id = cell('id') === undefined ? freshId(label, period, places) : text('id');
    if (places.has(id)) {
      const first = places.get(id)?.at('id') ?? '';
      faults.add(sheet.name, line.at('id'), id, says.idTwice(first));
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
        says.rowTwice(twin),
      );
    }
    if (label !== '') periods.set(same, twin ?? line.at('label'));
    const place = readOrder(line, sheet.name, form, faults);
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
          refuse(says.number.notWithheld);
        }
        if (faults.list.length === known && kind !== null) {
          table.withheld.push({ id, label, unit, kind, boundaries, period, why: read.why });
        }
      } else {
        const whole = kind === 'money' || kind === 'percent' || kind === 'estimate';
        if (kind !== null && !whole && !Number.isInteger(read.value)) {
          refuse(says.number.notWhole);
        }
        if (comparator !== null && read.comparator !== null && comparator !== read.comparator) {
          refuse(says.number.twoReadings(headOf(form, 'comparator')));
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

function readPeriod(
  line: SheetRow,
  sheet: string,
  from1904: boolean,
  form: Form,
  faults: Faults,
): FigureRow['period'] {
  const { date: says } = toolWords.sheets;
  const day = (key: 'from' | 'to'): string | null => {
    const cell = line.cells.get(key);
    if (cell === undefined) return null;
    const read = readDate(cell, from1904, form.exampleDay);
    if ('iso' in read) return read.iso;
    faults.add(sheet, cell.at, cell.text, read.message);
    return null;
  };
  const [from, to] = [day('from'), day('to')];
  if (from !== null && to !== null) {
    if (from <= to) return { from, to };
    faults.add(sheet, line.at('to'), to, says.backwards);
    return null;
  }
  if (line.cells.has('from') !== line.cells.has('to')) {
    const key = line.cells.has('from') ? 'to' : 'from';
    faults.add(sheet, line.at(key), '', says.half);
  }
  return null;
}

function readOrder(line: SheetRow, sheet: string, form: Form, faults: Faults): number | null {
  const cell = line.cells.get('drawn');
  if (cell === undefined) return null;
  const read = readNumber(cell, '', form);
  if (read.kind === 'number' && Number.isInteger(read.value)) return read.value;
  faults.add(sheet, cell.at, cell.text, toolWords.sheets.order);
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

/** Reads «Phép cộng»; the addresses go by the index of the sum. */
export function readSums(
  sheet: Worksheet,
  form: Form,
  faults: Faults,
): { sums: Dataset['sums']; at: string[] } {
  const says = toolWords.sheets;
  const sums: Dataset['sums'] = [];
  const at: string[] = [];
  for (const line of readRows(sheet, form.sums, form, faults)) {
    const text = ({ key, head, required }: Column): string => {
      const cell = line.cells.get(key);
      if (cell !== undefined) return wordsOf(cell, sheet.name, faults) ?? '';
      if (required) faults.add(sheet.name, line.at(key), '', says.missing(head));
      return '';
    };
    const [total = '', parts = '', words = '', note = ''] = form.sums.map(text);
    const relation = codeOf(form.sums.find(({ key }) => key === 'relation')?.choices ?? {}, words);
    if (words !== '' && relation === null) {
      faults.add(sheet.name, line.at('relation'), words, says.relation);
    }
    const ids = parts.split(/[,;\s]+/u).filter((id) => id !== '');
    if (parts !== '' && ids.length < 2) {
      faults.add(sheet.name, line.at('parts'), parts, says.twoParts);
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
