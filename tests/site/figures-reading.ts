/** Reads every published form of the datasets and targets back and says where one differs from data/. */
import { type CheerioAPI, load } from 'cheerio';
import readXlsx from 'read-excel-file/node';
import { type Folder, readCsv, readDay, readPrinted, tight } from './figures-folder.ts';

export type Row = {
  id: string;
  label: string;
  value: number;
  unit: string;
  comparator: string;
  boundaries: string | null;
  period: { from: string; to: string } | null;
};
export type Dataset = {
  id: string;
  title: string;
  rows: Row[];
  chart: string;
  chartRows: string[];
  place: { boundaries: string };
  period: { from: string; to: string };
  provenance: { source: string; checkedOn: string };
};
export type Target = {
  id: string;
  plan: string;
  anchor: string;
  quote: string;
  label: string;
  subject: string;
  comparator: string;
  value: number;
  base: { text: string; asOf: string; denominator: string | null }[];
  period: { from: string; to: string };
  national: { value: number } | null;
};

/** What the re-reading counts and finds. */
export type Reading = { compared: number; faults: string[] };

const FIGURE_WORDS: Record<string, string> = {
  exact: '',
  'more-than': 'trên',
  'at-least': 'ít nhất',
  about: 'khoảng',
  'at-most': 'nhiều nhất',
};
const TARGET_WORDS: Record<string, string> = {
  'at-least': 'ít nhất',
  'more-than': 'trên',
  'at-most': 'nhiều nhất',
  'less-than': 'dưới',
  'as-stated': '',
  about: 'khoảng',
};

class Comparison {
  compared = 0;
  faults: string[] = [];
  same(where: string, found: unknown, expected: unknown): void {
    this.compared += 1;
    if (JSON.stringify(found) !== JSON.stringify(expected))
      this.faults.push(`${where}: ${JSON.stringify(found)}, data/ has ${JSON.stringify(expected)}`);
  }
  /** A printed figure: its words of comparison and its value. */
  printed(where: string, text: string, words: string, value: number): void {
    const read = readPrinted(text);
    this.same(where, [read?.words ?? null, read?.value ?? null], [words, value]);
  }
}

/** Every form of one dataset. */
export async function rereadDataset(folder: Folder, data: Dataset): Promise<Reading> {
  const all = new Comparison();
  const page = load(folder.text(`so-lieu/${data.id}/index.html`));
  readTable(all, page, data);
  readDatasetPictures(all, folder, page, data);
  readDatasetFiles(all, folder, data);
  await readDatasetSheet(all, folder, data);
  readPressLine(all, folder, data);
  for (const element of page('.citation').toArray()) {
    const text = page(element).text();
    all.same(`${data.id} citation title`, text.startsWith(data.title), true);
    all.same(`${data.id} citation address`, text.includes(`/so-lieu/${data.id}/`), true);
    const checked = /kiểm tra ngày ([\d/]+)/.exec(text)?.[1];
    const day = checked === undefined ? /checked ([\d-]+)/.exec(text)?.[1] : readDay(checked);
    all.same(`${data.id} citation day`, day, data.provenance.checkedOn);
  }
  all.same(`${data.id} citations`, page('.citation').length, 2);
  return all;
}

function readTable(all: Comparison, page: CheerioAPI, data: Dataset): void {
  all.same(`${data.id} rows of the table`, page('tbody tr[id]').length, data.rows.length);
  for (const row of data.rows) {
    const cells = page(`tr[id="${row.id}"]`);
    const where = `${data.id} table ${row.id}`;
    all.same(`${where} label`, cells.find('th').text().trim(), row.label);
    all.printed(
      where,
      cells.find('td').first().text(),
      FIGURE_WORDS[row.comparator] ?? '?',
      row.value,
    );
    all.same(`${where} unit`, cells.find('td').eq(1).text().trim(), row.unit);
  }
}

/** The pictures within the page, the same as files, within the frame, and what the interactive one is told. */
function readDatasetPictures(
  all: Comparison,
  folder: Folder,
  page: CheerioAPI,
  data: Dataset,
): void {
  if (data.chart === 'none') {
    all.same(`${data.id} has no picture`, page('figure.chart').length, 0);
    return;
  }
  const drawn = data.rows.filter(({ id }) => data.chartRows.includes(id));
  const pictures = page('figure.chart svg')
    .toArray()
    .map((svg) => ({ where: 'page', $: load(page.html(svg)) }));
  all.same(`${data.id} pictures`, pictures.length >= 1, true);
  for (const path of [`du-lieu/so-lieu/${data.id}.svg`, `nhung/so-lieu-${data.id}/index.html`])
    if (folder.has(path)) pictures.push({ where: path, $: load(folder.text(path)) });
  for (const { where, $ } of pictures) {
    const labels = tight(
      $('svg text')
        .toArray()
        .map((text) => $(text).text())
        .join(' '),
    );
    const said = tight($('svg desc').first().text());
    for (const row of drawn) {
      const place = `${data.id} picture (${where}) ${row.id}`;
      afterLabel(all, `${place} drawn`, labels, row, '');
      afterLabel(all, `${place} said`, said, row, ':');
    }
  }
  const spec = JSON.parse(page('figure.chart script[type="application/json"]').first().text()) as {
    rows?: Named[];
    parts?: Named[];
  };
  const named = spec.rows ?? spec.parts ?? [];
  all.same(
    `${data.id} interactive picture`,
    named.map(({ label, reading }) => [label, reading.value]),
    data.chartRows.map((id) => {
      const row = data.rows.find((one) => one.id === id);
      return [row?.label, row?.value];
    }),
  );
  for (const row of drawn) {
    const one = named.find(({ label }) => label === row.label);
    all.printed(
      `${data.id} interactive ${row.id}`,
      one?.reading.printed ?? '',
      FIGURE_WORDS[row.comparator] ?? '?',
      row.value,
    );
  }
}

type Named = { label: string; reading: { value: number | null; printed: string } };

/** The number that stands right behind a label, whatever stands behind it. */
function afterLabel(all: Comparison, where: string, text: string, row: Row, sign: string): void {
  const label = tight(row.label) + sign;
  const behind: (string | number | null)[][] = [];
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const read = readPrinted(text.slice(at + label.length));
    behind.push([read?.words ?? null, read?.value ?? null]);
  }
  const expected = [tight(FIGURE_WORDS[row.comparator] ?? '?'), row.value];
  all.same(
    where,
    behind.some((one) => JSON.stringify(one) === JSON.stringify(expected)) ? expected : behind,
    expected,
  );
}

function readDatasetFiles(all: Comparison, folder: Folder, data: Dataset): void {
  const json = JSON.parse(folder.text(`du-lieu/so-lieu/${data.id}.json`)) as Dataset;
  all.same(`${data.id} JSON`, sortKeys(json.rows), sortKeys(data.rows));
  all.same(`${data.id} JSON provenance`, sortKeys(json.provenance), sortKeys(data.provenance));
  const csv = readCsv(folder.text(`du-lieu/so-lieu/${data.id}.csv`));
  all.same(
    `${data.id} CSV rows`,
    csv.map(({ id }) => id),
    data.rows.map(({ id }) => id),
  );
  for (const row of data.rows) {
    const read = csv.find(({ id }) => id === row.id) ?? {};
    const where = `${data.id} CSV ${row.id}`;
    all.same(`${where} value`, read['value'], String(row.value));
    all.same(
      `${where} words`,
      [read['label'], read['unit'], read['comparator']],
      [row.label, row.unit, row.comparator],
    );
    const { from, to } = row.period ?? data.period;
    all.same(`${where} period`, [read['from'], read['to']], [from, to]);
    all.same(`${where} land`, read['boundaries'], row.boundaries ?? data.place.boundaries);
    all.same(
      `${where} source`,
      [read['source'], read['checked_on']],
      [data.provenance.source, data.provenance.checkedOn],
    );
  }
}

async function readDatasetSheet(all: Comparison, folder: Folder, data: Dataset): Promise<void> {
  const path = `du-lieu/so-lieu/${data.id}.xlsx`;
  if (!folder.has(path)) return;
  const cells = await sheet(folder, path);
  const id = 0;
  for (const row of data.rows) {
    const found = cells.find((one) => one[id] === row.id) ?? [];
    all.same(
      `${data.id} XLSX ${row.id} value`,
      found.filter((cell) => typeof cell === 'number'),
      [row.value],
    );
    all.same(
      `${data.id} XLSX ${row.id} words`,
      [found.includes(row.label), found.includes(row.unit)],
      [true, true],
    );
  }
  all.same(`${data.id} XLSX rows`, cells.length - 1, data.rows.length);
}

async function sheet(folder: Folder, path: string): Promise<unknown[][]> {
  const read: unknown = await readXlsx(folder.bytes(path));
  // One sheet is a list of rows; a workbook is a list of named sheets.
  const [first] = read as [unknown];
  return (Array.isArray(first) ? read : (first as { data: unknown }).data) as unknown[][];
}

/** The line of the press desk: the first row of the dataset with its words. */
function readPressLine(all: Comparison, folder: Folder, data: Dataset): void {
  const press = load(folder.text('bao-chi/index.html'));
  const line = press(`main li:has(> a[href$="/so-lieu/${data.id}/"])`).first().clone();
  line.find('ul').remove();
  const [first] = data.rows;
  if (first === undefined) return;
  afterLabel(all, `${data.id} press`, tight(line.text()), first, ':');
}

/** Every form of one target. `denominator` reads a number of a dataset by `dataset:row`. */
export async function rereadTarget(
  folder: Folder,
  target: Target,
  denominator: (of: string) => number,
): Promise<Reading> {
  const all = new Comparison();
  const { id, value } = target;
  const words = TARGET_WORDS[target.comparator] ?? '?';
  const page = load(folder.text(`chi-tieu/${target.plan}/${id}/index.html`));
  all.printed(`${id} heading`, page('h1').text(), words, value);
  all.printed(`${id} sentence`, page('p.lead').first().text(), words, value);
  all.printed(`${id} quote`, page('blockquote mark').text(), '', value);
  // «…» may stand at an end where words of the point are left out; between the ends nothing may.
  const shown = tight(page('blockquote').text()).replace(/^…|…$/g, '');
  all.same(`${id} quote words`, shown, tight(target.quote).replace(/…$/, ''));
  const cells = new Map(
    page('tbody tr')
      .toArray()
      .map((row) => [
        page(row).find('th').text().trim(),
        page(row)
          .find('td')
          .toArray()
          .map((cell) => page(cell).text().trim()),
      ]),
  );
  all.printed(`${id} table`, cells.get('Chỉ tiêu')?.[0] ?? '', words, value);
  const span = cells.get('Thời gian')?.[0]?.split('–') ?? [];
  all.same(`${id} period`, span.map(readDay), [target.period.from, target.period.to]);
  for (const base of target.base) {
    const [needed = '', count = '', asOf = ''] = cells.get(base.text) ?? [];
    const whole = base.denominator === null ? null : denominator(base.denominator);
    all.same(
      `${id} base ${base.text}`,
      [readDay(asOf), readPrinted(count)?.value ?? null, readPrinted(needed)?.value ?? null],
      [base.asOf, whole, whole === null ? null : smallest(value, whole)],
    );
  }
  readTargetPictures(all, folder, page, target, words);
  readTargetFiles(all, folder, target);
  await readTargetSheet(all, folder, target);
  readTargetElsewhere(all, folder, target, words);
  return all;
}

/** The smallest whole number whose share is not below: counted up, not computed. */
function smallest(percent: number, whole: number): number {
  let units = 0;
  while (units * 100 < percent * whole) units += 1;
  return units;
}

function readTargetPictures(
  all: Comparison,
  folder: Folder,
  page: CheerioAPI,
  target: Target,
  words: string,
): void {
  const pictures = page('figure.chart svg')
    .toArray()
    .map((svg) => ({ where: 'page', $: load(page.html(svg)) }));
  const lists = ['index.html', 'chi-tieu/index.html'];
  for (const path of lists) {
    const $ = load(folder.text(path));
    const own = $(`article:has(a[href$="/chi-tieu/${target.plan}/${target.id}/"]) svg`).first();
    pictures.push({ where: path, $: load($.html(own)) });
  }
  for (const path of [
    `du-lieu/chi-tieu/${target.plan}/${target.id}.svg`,
    `nhung/${target.plan}/${target.id}/index.html`,
  ])
    if (folder.has(path)) pictures.push({ where: path, $: load(folder.text(path)) });
  for (const { where, $ } of pictures) {
    const place = `${target.id} picture (${where})`;
    const labels = $('svg text')
      .toArray()
      .map((text) => $(text).text());
    const aim = labels.find((label) => label.startsWith('Mục tiêu:')) ?? '';
    all.printed(`${place} drawn`, aim.slice('Mục tiêu:'.length), words, target.value);
    all.printed(
      `${place} said`,
      ($('svg desc').first().text().split(';')[0] ?? '').replace('Mục tiêu', ''),
      words,
      target.value,
    );
    all.printed(`${place} title`, $('svg title').first().text(), words, target.value);
    const national = labels.find((label) => label.startsWith('Chương trình cả nước:'));
    all.same(
      `${place} national`,
      national === undefined ? null : (readPrinted(national.split(':')[1] ?? '')?.value ?? null),
      target.national?.value ?? null,
    );
  }
  const spec = JSON.parse(page('figure.chart script[type="application/json"]').first().text()) as {
    threshold: { from: { value: number; printed: string } };
    national: { value: number } | null;
  };
  all.same(
    `${target.id} interactive picture`,
    [spec.threshold.from.value, spec.national?.value ?? null],
    [target.value, target.national?.value ?? null],
  );
  all.printed(`${target.id} interactive picture`, spec.threshold.from.printed, '', target.value);
}

function readTargetFiles(all: Comparison, folder: Folder, target: Target): void {
  const { targets } = JSON.parse(folder.text('du-lieu/chi-tieu.json')) as { targets: Target[] };
  const json = targets.find(({ id }) => id === target.id);
  all.same(
    `${target.id} JSON`,
    [json?.value, json?.quote, json?.comparator, json?.national?.value ?? null, json?.period],
    [target.value, target.quote, target.comparator, target.national?.value ?? null, target.period],
  );
  const csv = readCsv(folder.text('du-lieu/chi-tieu.csv')).find(({ id }) => id === target.id) ?? {};
  all.same(
    `${target.id} CSV`,
    [
      csv['value'],
      csv['quote'],
      csv['comparator'],
      csv['national_value'],
      csv['period_from'],
      csv['period_to'],
    ],
    [
      String(target.value),
      target.quote,
      target.comparator,
      String(target.national?.value ?? ''),
      target.period.from,
      target.period.to,
    ],
  );
}

async function readTargetSheet(all: Comparison, folder: Folder, target: Target): Promise<void> {
  if (!folder.has('du-lieu/chi-tieu.xlsx')) return;
  const row =
    (await sheet(folder, 'du-lieu/chi-tieu.xlsx')).find((one) => one[0] === target.id) ?? [];
  all.same(
    `${target.id} XLSX`,
    [row.includes(target.quote), row.filter((cell) => typeof cell === 'number')],
    [true, [target.value, ...(target.national === null ? [] : [target.national.value])]],
  );
}

/** Cards, the table of all, the press desk and its citations, the margin of the plan. */
function readTargetElsewhere(all: Comparison, folder: Folder, target: Target, words: string): void {
  const { id, value } = target;
  for (const path of ['index.html', 'chi-tieu/index.html']) {
    const $ = load(folder.text(path));
    all.printed(
      `${id} card (${path})`,
      $(`article h3 a[href$="/chi-tieu/${target.plan}/${id}/"]`).text(),
      words,
      value,
    );
  }
  const list = load(folder.text('chi-tieu/index.html'));
  all.printed(
    `${id} table of all`,
    list(`tr:has(a[href$="/chi-tieu/${target.plan}/${id}/"]) td`).first().text(),
    words,
    value,
  );
  const press = load(folder.text('bao-chi/index.html'));
  const card = press(`section[id="${id}"]`);
  all.printed(`${id} press title`, card.find('h3').text(), words, value);
  all.printed(`${id} press sentence`, card.find('p').first().text(), words, value);
  for (const $ of [press, load(folder.text(`chi-tieu/${target.plan}/${id}/index.html`))]) {
    const citation = ($ === press ? card : $('main')).find('.citation').first().text();
    all.same(
      `${id} citation`,
      [
        citation.includes(`«${target.quote}»`),
        citation.includes(`/chi-tieu/${target.plan}/${id}/`),
      ],
      [true, true],
    );
  }
  const plan = load(folder.text('ke-hoach/quang-ngai-2025/index.html'));
  const margin = plan(`.margin-notes a[href$="/chi-tieu/${target.plan}/${id}/"]`).text();
  all.printed(`${id} margin of the plan`, margin.replace(/^[^:]*:/, ''), words, value);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
