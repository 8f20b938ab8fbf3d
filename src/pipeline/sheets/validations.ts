import { escape } from 'html-escaper';
import type { Words } from '../../locale/index.ts';
import type { FactLine } from './fact-lines.ts';
import type { List } from './guide-sheet.ts';
import type { Column, Form } from './layout.ts';
import { serialOf } from './read-date.ts';
import { letters } from './workbook.ts';

/** One rule of a cell or column: what Excel offers and refuses while typing. */
export interface Validation {
  /** «C2:C500» */
  cells: string;
  type: 'list' | 'date' | 'whole' | 'any';
  /** Where the list stands, for `list`: as it is written in XML. */
  list: string;
  title: string;
  prompt: string;
  optional: boolean;
}

const LAST = 500;

/** Validations by sheet, in the order of the workbook. */
export function validations(
  { names, table, sums }: Form,
  facts: readonly FactLine[],
  lists: readonly List[],
): Validation[][] {
  const placeOf = (choices: Readonly<Record<string, string>>): string => {
    const items = Object.values(choices);
    const index = lists.findIndex((list) => list.items.join('|') === items.join('|'));
    const column = letters(index + 2);
    return `'${escape(names.guide)}'!$${column}$2:$${column}$${String(items.length + 1)}`;
  };
  const ofColumn = (column: Column, index: number): Validation => {
    const letter = letters(index + 1);
    const dated = column.key === 'from' || column.key === 'to';
    return {
      cells: `${letter}2:${letter}${String(LAST)}`,
      type:
        column.choices !== null
          ? 'list'
          : dated
            ? 'date'
            : column.key === 'drawn'
              ? 'whole'
              : 'any',
      list: column.choices === null ? '' : placeOf(column.choices),
      title: column.head,
      prompt: column.note,
      optional: !column.required,
    };
  };
  return [
    table.map(ofColumn),
    facts.map(({ fact }, index) => ({
      cells: `B${String(index + 2)}`,
      // A count may also be «không có», for numbers quoted from press; so it is advised, not forced.
      type: fact.choices !== null ? 'list' : fact.type === 'date' ? 'date' : 'any',
      list: fact.choices === null ? '' : placeOf(fact.choices),
      title: fact.term,
      prompt: fact.note,
      optional: !fact.required,
    })),
    sums.map(ofColumn),
    [],
  ];
}

/**
 * The sheet's XML with its validations (ECMA-376 18.3.1.33), which the writing library does not make.
 * They stand after the cells and merged cells, and before margins and drawings.
 */
export function withValidations(
  xml: string,
  rules: readonly Validation[],
  words: Words['sheets'],
): string {
  if (rules.length === 0) return xml;
  const made = rules.map((rule) => element(rule, words)).join('');
  const block = `<dataValidations count="${String(rules.length)}">${made}</dataValidations>`;
  const after = xml.includes('</mergeCells>') ? '</mergeCells>' : '</sheetData>';
  if (!xml.includes(after)) throw new Error('a sheet without cells');
  return xml.replace(after, () => after + block);
}

function element(
  { cells, type, list, title, prompt, optional }: Validation,
  { refused }: Words['sheets'],
): string {
  const shown = `allowBlank="${optional ? '1' : '0'}" showInputMessage="1" showErrorMessage="1" promptTitle="${escape(title.slice(0, 32))}" prompt="${escape(prompt.slice(0, 255))}" sqref="${cells}"`;
  const error = (words: string) => `errorTitle="${escape(title.slice(0, 32))}" error="${words}"`;
  if (type === 'list') {
    return `<dataValidation type="list" ${error(refused.list)} ${shown}><formula1>${list}</formula1></dataValidation>`;
  }
  if (type === 'date') {
    const [from, to] = [serialOf('1975-01-01'), serialOf('2099-12-31')].map(String);
    return `<dataValidation type="date" operator="between" ${error(refused.date)} ${shown}><formula1>${from ?? ''}</formula1><formula2>${to ?? ''}</formula2></dataValidation>`;
  }
  if (type === 'whole') {
    return `<dataValidation type="whole" operator="greaterThan" ${error(refused.whole)} ${shown}><formula1>0</formula1></dataValidation>`;
  }
  return `<dataValidation ${shown}/>`;
}
