/** A plan that sets a target of every kind, beside one of the year before: pages, pictures, files. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkSpec } from '../../../src/charts/check-spec.ts';
import { renderSvg } from '../../../src/charts/svg.ts';
import { targetFiles } from '../../../src/pipeline/exports/targets.ts';
import type { PlanEntry, Site } from '../../../src/pipeline/load/site.ts';
import { formatProblem } from '../../../src/pipeline/problem/problem.ts';
import { factResolver } from '../../../src/pipeline/prose/values.ts';
import { targetCard } from '../../../src/views/targets/card.ts';
import { targetChart } from '../../../src/views/targets/chart.ts';
import { targetsView } from '../../../src/views/targets/list.ts';
import { targetView } from '../../../src/views/targets/one.ts';
import { readCsv } from '../../pipeline/exports/read-csv.ts';
import type { Project } from '../../pipeline/project.ts';
import {
  aResult,
  SECOND,
  withSecondPlan,
  type Changes,
} from '../../pipeline/targets/second-plan.ts';

const made: Project[] = [];
afterAll(() => {
  for (const project of made) project.remove();
});

function load(changes: Changes = {}, asOf = '2026-11-23'): Site {
  const project = withSecondPlan(changes);
  made.push(project);
  const { site, problems } = project.load(asOf);
  if (site === null) throw new Error(problems.map(formatProblem).join('\n'));
  return site;
}

function planOf(site: Site, id: string): PlanEntry {
  const plan = site.plans.find(({ meta }) => meta.id === id);
  if (plan === undefined) throw new Error(id);
  return plan;
}

const RESULTS: Record<string, unknown> = {
  'tuyen-truyen': aResult(80),
  'lop-tap-huan': aResult(28),
  huyen: aResult({ part: 8, whole: 10 }),
  'tu-van': aResult(25),
  'ty-so': aResult(106.5),
  'tai-nan': aResult({ direction: 'decrease', by: 6 }),
  han: aResult('2026-12-01'),
  'giam-nguoi-chet': aResult(19),
};

const bare = load();
const known = load({ results: RESULTS }, '2027-01-05');

/** What the page of each says: aim on the card, promise, the picture's place and printed result, status. */
const SAID: [string, [string, string], string, string, number, string, string][] = [
  ['tuyen-truyen', ['ít nhất', '75%'], 'Ít nhất 75% đơn vị trong mẫu', '75%', 80, '80%', 'Đạt'],
  [
    'lop-tap-huan',
    ['ít nhất', '30 lớp'],
    'Ít nhất 30 lớp đơn vị trong mẫu',
    '30 lớp',
    28,
    '28 lớp',
    'Chưa đạt',
  ],
  [
    'huyen',
    ['', '10/10 huyện'],
    '10/10 huyện đơn vị trong mẫu',
    '10/10 huyện',
    80,
    '8/10 huyện',
    'Chưa đạt',
  ],
  ['tu-van', ['', 'từ 20% đến 30%'], 'Từ 20% đến 30% đơn vị trong mẫu', '20%', 25, '25%', 'Đạt'],
  [
    'ty-so',
    ['nhiều nhất', '107/100'],
    'Đơn vị trong mẫu: nhiều nhất 107/100',
    '107/100',
    106.5,
    '106,5/100',
    'Đạt',
  ],
  [
    'tai-nan',
    ['giảm', '5% so với năm 2025'],
    'Đơn vị trong mẫu: giảm 5% so với năm 2025',
    'giảm 5%',
    -6,
    'giảm 6%',
    'Đạt',
  ],
  [
    'han',
    ['trước', 'ngày 16/12/2026'],
    'Đơn vị trong mẫu: trước ngày 16/12/2026',
    'ngày 16/12/2026',
    20_788,
    'ngày 1/12/2026',
    'Đạt',
  ],
  [
    'giam-nguoi-chet',
    ['từ 23 xuống', '18 người'],
    'Đơn vị trong mẫu: từ 23 xuống 18 người',
    '18 người',
    19,
    '19 người',
    'Chưa đạt',
  ],
];

describe.each(SAID)('%s', (id, [words, number], promise, mark, place, result, status) => {
  const plan = planOf(bare, 'mau-2026');
  const entry = plan.targets.find(({ target }) => target.id === id);
  if (entry === undefined) throw new Error(id);
  const view = targetView(bare, plan, id);

  test('says its aim with its unit', () => {
    const card = targetCard(bare, entry);
    expect([card.words, card.number]).toEqual([words, number]);
    expect(view.promise).toBe(promise);
    expect(view.table[0]?.value.toLocaleLowerCase('vi-VN')).toBe(
      `${words} ${number}`.trim().toLocaleLowerCase('vi-VN'),
    );
  });

  test('shows the plan’s words, cut around the aim', () => {
    const { quote } = SECOND.find((one) => one.id === id) ?? { quote: '' };
    expect(view.quote.before + view.quote.number + view.quote.after).toBe(quote);
    expect(view.quote.number).toMatch(/\d/);
  });

  test('is drawn before anything is known, and after', () => {
    const unknown = targetChart(bare, plan, entry);
    checkSpec(unknown);
    expect(unknown.threshold.from.printed).toBe(mark);
    expect(unknown.results.map(({ reading, state }) => [reading.value, state])).toEqual([
      [null, 'not-found'],
    ]);
    const later = planOf(known, 'mau-2026');
    const spec = targetView(known, later, id).chart;
    checkSpec(spec);
    expect(spec.results.map(({ reading }) => [reading.value, reading.printed])).toEqual([
      [place, result],
    ]);
    expect(renderSvg(spec, { mode: 'file', width: 640 })).toContain('<svg');
  });

  test('is judged, and the page says by what', () => {
    const after = targetView(known, planOf(known, 'mau-2026'), id);
    expect(after.known).toBe(`Kết quả công bố: ${result}, theo Báo cáo mẫu. ${status}.`);
    expect(after.computation).toContain(`${result}: ${status.toLocaleLowerCase('vi-VN')}.`);
  });
});

describe('where a way begins', () => {
  test.each([
    ['giam-nguoi-chet', 23, 'Mốc: 23 người'],
    ['tai-nan', 0, 'Mốc: so với năm 2025'],
  ])('%s is drawn from its baseline', (id, value, printed) => {
    const { chart } = targetView(known, planOf(known, 'mau-2026'), id);
    expect(chart.baseline).toEqual({ value, printed });
    expect(chart.threshold.meets).toBe('at-or-below');
    // The bar begins there: it would else be the longer the less was done.
    const svg = renderSvg(chart, { mode: 'file', width: 640 });
    expect(svg).toContain(printed);
  });

  test('the time of a deadline runs over the period', () => {
    const { axis } = targetView(bare, planOf(bare, 'mau-2026'), 'han').chart;
    expect(axis.ticks.map((tick) => tick.printed)).toEqual(['1/1/2026', '2/7/2026', '31/12/2026']);
  });
});

describe('two plans, both with a target «tuyen-truyen»', () => {
  test('each has a page of its own with its own words', () => {
    const pages = bare.plans.map((plan) => targetView(bare, plan, 'tuyen-truyen'));
    expect(pages.map(({ card }) => [card.href, card.number])).toEqual([
      ['/chi-tieu/mau-2025/tuyen-truyen/', '70%'],
      ['/chi-tieu/mau-2026/tuyen-truyen/', '75%'],
    ]);
    expect(pages.map(({ up }) => up.href)).toEqual(['/chi-tieu/', '/chi-tieu/mau-2026/']);
    expect(pages.map(({ series }) => series)).toEqual([null, null]);
  });

  test('the list of each leads to the other', () => {
    const [first, second] = bare.plans.map((plan) => targetsView(bare, plan));
    expect([first?.path, second?.path]).toEqual(['/chi-tieu/', '/chi-tieu/mau-2026/']);
    expect(first?.others).toEqual([
      { href: '/chi-tieu/mau-2026/', text: '8 chỉ tiêu của Kế hoạch 2/KH-UBND (năm 2026)' },
    ]);
    expect(second?.others.map(({ href }) => href)).toEqual(['/chi-tieu/']);
  });

  test('prose names the current plan’s by its id, any other’s with its plan', () => {
    const resolve = factResolver(bare);
    const said = (of: string) => JSON.stringify(resolve('Value', { of }));
    expect(said('target:tuyen-truyen')).toContain('/chi-tieu/mau-2025/tuyen-truyen/');
    expect(said('target:mau-2026/tuyen-truyen')).toContain('ít nhất 75%');
    expect(said('target:han')).toContain('fault');
    expect(said('target:mau-2026/han')).toContain('trước ngày 16/12/2026');
    expect(said('target:mau-2027/han')).toContain('data/plans/mau-2027/targets.json');
  });

  test('the files hold all of them, told apart by their plan', async () => {
    const files = await targetFiles(known);
    const csv = files.find(({ path }) => path.endsWith('.csv'));
    const [head = [], ...lines] = readCsv(String(csv?.body).replace(/^\uFEFF/, ''));
    const rows = lines.map((cells): Record<string, string> =>
      Object.fromEntries(cells.map((cell, column) => [head[column] ?? '', cell])),
    );
    const counted = rows.filter((row) => row['id'] === 'tuyen-truyen').map((row) => row['plan']);
    expect(counted).toEqual(['mau-2025', 'mau-2026']);
    const row = (id: string) => rows.find((one) => one['id'] === id) ?? {};
    expect(row('huyen')).toMatchObject({
      value: '10',
      of: '10',
      unit: 'huyện',
      result: '8',
      result_of: '10',
    });
    expect(row('tu-van')).toMatchObject({ value: '20', value_to: '30', unit: '%', result: '25' });
    expect(row('tai-nan')).toMatchObject({
      value: '5',
      direction: 'decrease',
      against: 'so với năm 2025',
      result: '6',
      result_direction: 'decrease',
    });
    expect(row('han')).toMatchObject({
      value: '',
      due: '2026-12-16',
      result: '',
      result_on: '2026-12-01',
    });
    expect(row('giam-nguoi-chet')).toMatchObject({ value: '18', value_from: '23', unit: 'người' });
    expect(row('ty-so')).toMatchObject({ value: '107', of: '100', comparator: 'at-most' });
  });
});

describe('a series over plans', () => {
  const series = load({
    targets: {
      'tuyen-truyen': {
        continues: 'mau-2025/tuyen-truyen',
        subject: 'xã, phường của tỉnh mới',
        base: [
          {
            text: 'đơn vị của tỉnh mới',
            boundaries: 'province-from-2025-07-01',
            asOf: '2026-04-10',
            denominator: null,
          },
        ],
      },
    },
  });

  test('both pages show what was set and what was published, year by year', () => {
    const [older, newer] = series.plans.map(
      (plan) => targetView(series, plan, 'tuyen-truyen').series,
    );
    expect(older?.map(({ aim, link }) => [aim, link?.href ?? null])).toEqual([
      ['ít nhất 70%', null],
      ['ít nhất 75%', '/chi-tieu/mau-2026/tuyen-truyen/'],
    ]);
    expect(newer?.map(({ aim, link }) => [aim, link?.href ?? null])).toEqual([
      ['ít nhất 70%', '/chi-tieu/mau-2025/tuyen-truyen/'],
      ['ít nhất 75%', null],
    ]);
    for (const row of newer ?? []) expect(row.published).toContain('Chưa tìm thấy kết quả công bố');
  });

  test('boundaries and wording that changed stand as breaks; what did not, does not', () => {
    const [plan] = series.plans;
    if (plan === undefined) throw new Error('no plan');
    const rows = targetView(series, plan, 'tuyen-truyen').series ?? [];
    expect(rows.map(({ breaks }) => breaks)).toEqual([
      [],
      ['địa giới đổi, không so thẳng được', 'lời văn đổi'],
    ]);
    const same = load({ targets: { 'tuyen-truyen': { continues: 'mau-2025/tuyen-truyen' } } });
    const [first] = same.plans;
    if (first === undefined) throw new Error('no plan');
    expect(targetView(same, first, 'tuyen-truyen').series?.[1]?.breaks).toEqual([]);
  });

  test('a target that continues one of another measure says so', () => {
    const other = load({ targets: { 'lop-tap-huan': { continues: 'mau-2025/kiem-tra' } } });
    const plan = planOf(other, 'mau-2025');
    expect(targetView(other, plan, 'kiem-tra').series?.[1]?.breaks).toContain(
      'cách đo đổi, không so thẳng được',
    );
  });
});

describe('a plan without targets', () => {
  const site = load({ none: true });
  const view = targetsView(site, planOf(site, 'mau-2026'));

  test('is no problem, and its page says so kindly', () => {
    expect(view.title).toBe('Chỉ tiêu của năm 2026');
    expect(view.state).toMatch(/^Chúng tôi không thấy .* hãy đọc trong toàn văn\.$/);
    expect([view.cards, view.table, view.readings]).toEqual([[], [], []]);
    expect(view.planLink.href).toBe('/ke-hoach/mau-2026/');
  });
});
