import {
  changesOf,
  changeWords,
  jsonText,
  LIMITS,
  readDataset,
} from '../../pipeline/sheets/in-browser.ts';
import type { BrowserWords } from '../../locale/in-browser.ts';
import type { Form } from '../../pipeline/sheets/layout.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Source } from '../../schema/source.ts';
import { sheetPreview } from '../../views/sheet-preview.ts';
import { showCanvas } from '../chart-canvas.ts';

/** What the page fetched of the site, and its words. */
export interface Context {
  words: BrowserWords;
  form: Form;
  sources: Source[];
  published: Dataset[];
}
type Reading = ReturnType<typeof readDataset>;
type Said = BrowserWords['sheetResult'];

let closeChart: (() => void) | null = null;

/** Reads one file here in the browser and shows what came of it. Nothing is sent anywhere. */
export async function checkFile(
  file: File,
  context: Context,
  place: HTMLElement,
  say: (words: string) => void,
): Promise<void> {
  closeChart?.();
  closeChart = null;
  // One byte more than is allowed is enough to refuse the file.
  const bytes = new Uint8Array(await file.slice(0, LIMITS.fileBytes + 1).arrayBuffer());
  const reading = readDataset(bytes, context);
  const { dataset, faults, notices } = reading;
  const { sheetResult: words } = context.words;
  place.replaceChildren();
  if (faults.length > 0) {
    say(words.toMend(file.name, faults.length));
    place.append(element('h3', words.faults), list(faults, words));
  }
  if (notices.length > 0) place.append(element('h3', words.notices), list(notices, words));
  if (dataset === null) return;
  say(words.right(file.name));
  showPreview(dataset, reading, context, place);
}

function showPreview(
  dataset: Dataset,
  { before }: Reading,
  context: Context,
  place: HTMLElement,
): void {
  const { sheetResult: words } = context.words;
  const preview = sheetPreview(context, dataset);
  const table = document.createElement('table');
  table.append(element('caption', preview.title));
  const body = table.createTBody();
  for (const { label, value } of preview.rows) {
    const head = element('th', label);
    head.scope = 'row';
    const cell = element('td', value);
    cell.className = 'number';
    const row = body.insertRow();
    row.append(head, cell);
  }
  const picture = document.createElement('div');
  picture.className = 'chart-live';
  const saying = element('p', '');
  saying.setAttribute('role', 'status');
  place.append(
    element('h3', words.preview),
    Object.assign(element('p', preview.sentence), { className: 'sheet-sentence' }),
    table,
    picture,
    saying,
    ...changeParts(before, dataset, words),
    element('h3', words.send),
    element('p', words.how),
    saveButton(dataset, words),
  );
  if (preview.chart !== null) {
    closeChart = showCanvas(preview.chart, picture, 'full', (said) => {
      saying.textContent = said;
    });
  }
}

function changeParts(before: Dataset | null, dataset: Dataset, words: Said): HTMLElement[] {
  const changes = changesOf(before, dataset);
  if (before === null) return [element('p', words.isNew)];
  const items = document.createElement('ul');
  items.className = 'sheet-faults';
  items.append(...changes.map((change) => element('li', words.change(...changeWords(change)))));
  return [element('h3', words.changes(changes.length)), items];
}

/** The dataset as the project's own file, made in the browser. */
function saveButton(dataset: Dataset, words: Said): HTMLElement {
  const button = element('button', words.save(`${dataset.id}.json`));
  button.type = 'button';
  button.className = 'button';
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([jsonText(dataset)], { type: 'application/json' }));
    link.download = `${dataset.id}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  return button;
}

function list(faults: Reading['faults'], words: Said): HTMLElement {
  const items = document.createElement('ol');
  items.className = 'sheet-faults';
  for (const { sheet, cell, found, message } of faults) {
    const item = document.createElement('li');
    const seen = found === '' ? words.empty : words.found(found);
    item.append(element('strong', cell === '–' ? sheet : words.cell(sheet, cell)));
    item.append(`${seen} ${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
    items.append(item);
  }
  return items;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
