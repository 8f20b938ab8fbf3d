import { Parser } from 'saxen';
import { toolWords } from '../../locale/tool.ts';
import { SheetRefusal } from './refusal.ts';
import { openParts } from './unpack.ts';

/** One cell as the file holds it; nothing is guessed yet. */
export interface SheetCell {
  row: number;
  column: number;
  /** «C7» */
  at: string;
  kind: 'number' | 'text' | 'boolean' | 'error';
  /** The text, the error («#DIV/0!»), or the number as written in the file. */
  text: string;
  number: number;
  percent: boolean;
  date: boolean;
  /** The formula behind the value, or null. */
  formula: string | null;
}

/** A rectangle of cells, both ends included, 1-based. */
export interface Area {
  from: { row: number; column: number };
  to: { row: number; column: number };
}

export interface Worksheet {
  name: string;
  hidden: boolean;
  cells: SheetCell[];
  merged: Area[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: readonly { from: number; to: number }[];
}

export interface Workbook {
  sheets: Worksheet[];
  /** Days count from 1904 (old Mac workbooks) instead of 1900. */
  from1904: boolean;
}

const MOST_CELLS = 60_000;
const LAST_ROW = 5_000;
const MOST_ROWS = 50_000;

/**
 * Reads what an .xlsx holds (ECMA-376, SpreadsheetML): cells with kind and number format, merged
 * areas, hidden rows, formulas as text. Nothing is calculated, fetched or run. Works in Node and in
 * the browser. Throws a `SheetRefusal` for anything that is not a small, plain workbook.
 */
export function readWorkbook(file: Uint8Array): Workbook {
  const parts = openParts(file);
  const links = relations(parts.read('xl/_rels/workbook.xml.rels'));
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  let from1904 = false;
  walk(parts.read('xl/workbook.xml'), (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({
      name: (attributes['name'] ?? '').normalize('NFC').trim(),
      path: links.get(id) ?? '',
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
    });
  });
  if (sheets.length === 0) throw new SheetRefusal(toolWords.sheets.noSheets);
  const shared = sharedStrings(parts.read('xl/sharedStrings.xml'));
  const formats = cellFormats(parts.read('xl/styles.xml'));
  return {
    from1904,
    sheets: sheets.map(({ name, path, hidden }) => ({
      name,
      hidden,
      ...readSheet(name, parts.read(path), shared, formats),
    })),
  };
}

type Attributes = Record<string, string>;

/** Walks XML by local names. No entity beyond the five of XML and numeric ones is ever expanded. */
function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  text?: (text: string) => void,
  close?: (name: string) => void,
): void {
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const found = attributes();
    open(
      local(name),
      Object.fromEntries(Object.entries(found).map(([key, value]) => [key, decode(value)])),
    );
  });
  if (text !== undefined) {
    parser.on('text', (value, decode) => {
      text(decode(value));
    });
    parser.on('cdata', text);
  }
  if (close !== undefined) {
    parser.on('closeTag', (name) => {
      close(local(name));
    });
  }
  parser.on('warn', () => undefined);
  parser.on('error', (error) => {
    throw error instanceof SheetRefusal ? error : new SheetRefusal(toolWords.sheets.broken);
  });
  parser.parse(xml);
}

function relations(xml: string): Map<string, string> {
  const links = new Map<string, string>();
  walk(xml, (name, attributes) => {
    if (name !== 'Relationship') return;
    const target = attributes['Target'] ?? '';
    links.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return links;
}

/** The texts that cells share; phonetic hints are left out. */
function sharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let inside = false;
  let phonetic = false;
  walk(
    xml,
    (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') phonetic = true;
      inside = name === 't';
    },
    (text) => {
      if (inside && !phonetic) texts.push(`${texts.pop() ?? ''}${text}`);
    },
    (name) => {
      if (name === 'rPh') phonetic = false;
      if (name === 't') inside = false;
    },
  );
  return texts;
}

interface Format {
  percent: boolean;
  date: boolean;
}

/** For each cell style: is the number shown as a per cent, or as a day. */
function cellFormats(xml: string): Format[] {
  const custom = new Map<number, string>();
  const formats: Format[] = [];
  let inCells = false;
  walk(
    xml,
    (name, attributes) => {
      if (name === 'numFmt') {
        custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(formatOf(Number(attributes['numFmtId']), custom));
    },
    undefined,
    (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  );
  return formats;
}

/** Built-in formats by ECMA-376 18.8.30; custom ones by their code, quoted words left out. */
function formatOf(id: number, custom: ReadonlyMap<number, string>): Format {
  const code = (custom.get(id) ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return {
    percent: id === 9 || id === 10 || code.includes('%'),
    date:
      (id >= 14 && id <= 17) ||
      id === 22 ||
      (id >= 27 && id <= 36) ||
      (id >= 50 && id <= 58) ||
      (/[dmy]/i.test(code) && !/[#0?]/.test(code)),
  };
}

function readSheet(
  sheet: string,
  xml: string,
  shared: readonly string[],
  formats: readonly Format[],
): Omit<Worksheet, 'name' | 'hidden'> {
  const cells: SheetCell[] = [];
  const merged: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: { from: number; to: number }[] = [];
  let row = 0;
  let rows = 0;
  let cell: {
    at: string;
    type: string;
    style: number;
    value: string;
    formula: string | null;
  } | null = null;
  let column = 0;
  let inside: 'value' | 'formula' | null = null;
  walk(
    xml,
    (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = 0;
        rows += 1;
        if (rows > MOST_ROWS) throw tooLarge(sheet, `A${String(row)}`);
        if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') hiddenRows.add(row);
      } else if (name === 'c') {
        const at = attributes['r'] ?? `${letters(column + 1)}${String(row)}`;
        column = columnOf(at);
        cell = {
          at,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          formula: null,
        };
      } else if (name === 'v' || name === 't') inside = 'value';
      else if (name === 'f') {
        inside = 'formula';
        if (cell !== null) cell.formula = '';
      } else if (name === 'mergeCell') merged.push(areaOf(attributes['ref'] ?? ''));
      else if (name === 'col' && ['1', 'true'].includes(attributes['hidden'] ?? '')) {
        hiddenColumns.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
      }
    },
    (text) => {
      if (cell === null || inside === null) return;
      if (inside === 'value') cell.value += text;
      else cell.formula = `${cell.formula ?? ''}${text}`;
    },
    (name) => {
      if (name === 'v' || name === 't' || name === 'f') inside = null;
      if (name !== 'c' || cell === null) return;
      const read = typed(cell, row, column, shared, formats);
      cell = null;
      if (read === null) return;
      cells.push(read);
      if (cells.length > MOST_CELLS || row > LAST_ROW) throw tooLarge(sheet, read.at);
    },
  );
  return { cells, merged, hiddenRows, hiddenColumns };
}

function tooLarge(sheet: string, at: string): SheetRefusal {
  return new SheetRefusal(toolWords.sheets.tooManyCells(sheet, at));
}

function typed(
  {
    at,
    type,
    style,
    value,
    formula,
  }: { at: string; type: string; style: number; value: string; formula: string | null },
  row: number,
  column: number,
  shared: readonly string[],
  formats: readonly Format[],
): SheetCell | null {
  const format = formats[style] ?? { percent: false, date: false };
  const place = { row, column, at, formula, ...format };
  if (type === 's' || type === 'str' || type === 'inlineStr') {
    // An empty cell of shared text names no text: Number('') would be the first.
    const text = (type === 's' && value !== '' ? (shared[Number(value)] ?? '') : value)
      .normalize('NFC')
      .replaceAll(/[\u00a0\u2007\u202f\u200b\ufeff]/g, ' ')
      .trim();
    return text === '' && formula === null
      ? null
      : { ...place, kind: 'text', text, number: Number.NaN };
  }
  if (value === '' && formula === null) return null;
  if (type === 'e') return { ...place, kind: 'error', text: value, number: Number.NaN };
  if (type === 'b') {
    return {
      ...place,
      kind: 'boolean',
      text: value === '1' ? 'TRUE' : 'FALSE',
      number: Number.NaN,
    };
  }
  if (type === 'd') {
    return { ...place, kind: 'text', text: value.slice(0, 10), number: Number.NaN };
  }
  return {
    ...place,
    kind: 'number',
    text: value,
    number: value === '' ? Number.NaN : Number(value),
  };
}

/** 28 → «AB» */
export function letters(column: number): string {
  return column <= 0
    ? ''
    : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function columnOf(at: string): number {
  return [...(/^[A-Z]+/.exec(at)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function areaOf(ref: string): Area {
  const [from = '', to = from] = ref.split(':');
  const corner = (at: string) => ({
    row: Number(/\d+$/.exec(at)?.[0] ?? 0),
    column: columnOf(at),
  });
  return { from: corner(from), to: corner(to) };
}
