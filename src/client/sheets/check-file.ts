import {
  changesOf,
  formatChange,
  jsonText,
  LIMITS,
  readDataset,
} from '../../pipeline/sheets/in-browser.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Source } from '../../schema/source.ts';
import { sheetPreview } from '../../views/sheet-preview.ts';
import { showCanvas } from '../chart-canvas.ts';

/** What the page fetched of the site. */
export type Context = { sources: Source[]; published: Dataset[] };
type Reading = ReturnType<typeof readDataset>;

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
  place.replaceChildren();
  if (faults.length > 0) {
    say(`${file.name}: ${String(faults.length)} chỗ cần sửa.`);
    place.append(element('h3', 'Cần sửa'), list(faults));
  }
  if (notices.length > 0) place.append(element('h3', 'Xin lưu ý'), list(notices));
  if (dataset === null) return;
  say(`${file.name}: cả bảng đúng.`);
  showPreview(dataset, reading, context, place);
}

function showPreview(
  dataset: Dataset,
  { before }: Reading,
  { sources }: Context,
  place: HTMLElement,
): void {
  const preview = sheetPreview(sources, dataset);
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
    element('h3', 'Xem trước'),
    Object.assign(element('p', preview.sentence), { className: 'sheet-sentence' }),
    table,
    picture,
    saying,
    ...changeParts(before, dataset),
    element('h3', 'Gửi đi'),
    element(
      'p',
      'Lưu tệp dưới đây rồi gửi cho người phụ trách trang, kèm văn bản có các con số. Người thứ hai sẽ đọc văn bản và nhập lại một lần nữa.',
    ),
    saveButton(dataset),
  );
  if (preview.chart !== null) {
    closeChart = showCanvas(
      preview.chart,
      picture,
      'full',
      'Dùng phím mũi tên để nghe từng giá trị.',
      (words) => {
        saying.textContent = words;
      },
    );
  }
}

function changeParts(before: Dataset | null, dataset: Dataset): HTMLElement[] {
  const changes = changesOf(before, dataset);
  if (before === null) return [element('p', 'Đây là tập số liệu mới, chưa có trên trang.')];
  const items = document.createElement('ul');
  items.className = 'sheet-faults';
  items.append(
    ...changes.map((change) => element('li', formatChange(change).replace(' → ', ', sửa thành '))),
  );
  return [element('h3', `Sẽ thay đổi: ${String(changes.length)} giá trị`), items];
}

/** The dataset as the project's own file, made in the browser. */
function saveButton(dataset: Dataset): HTMLElement {
  const button = element('button', `Lưu ${dataset.id}.json`);
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

function list(faults: Reading['faults']): HTMLElement {
  const items = document.createElement('ol');
  items.className = 'sheet-faults';
  for (const { sheet, cell, found, message } of faults) {
    const item = document.createElement('li');
    const seen = found === '' ? 'Ô trống.' : `Thấy «${found}».`;
    item.append(element('strong', cell === '–' ? sheet : `${sheet}, ô ${cell}`));
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
