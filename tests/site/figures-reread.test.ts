/** The same value in every published form: read back from dist/ by other means, compared with data/. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { DIST } from './dist.ts';
import { changed, changedSheet, folderAt, type Folder } from './figures-folder.ts';
import {
  rereadDataset,
  rereadTarget,
  type Dataset,
  type Reading,
  type Target,
} from './figures-reading.ts';

const dist = folderAt(DIST);
const datasets = readdirSync('data/figures')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`data/figures/${name}`, 'utf8')) as Dataset);
const targets = JSON.parse(
  readFileSync('data/plans/quang-ngai-2025/targets.json', 'utf8'),
) as Target[];

function denominator(of: string): number {
  const [dataset = '', row = ''] = of.split(':');
  const found = datasets.find(({ id }) => id === dataset)?.rows.find(({ id }) => id === row);
  if (found === undefined) throw new Error(`no row ${of}`);
  return found.value;
}

const dataset = (id: string, folder: Folder): Promise<Reading> => {
  const data = datasets.find((one) => one.id === id);
  if (data === undefined) throw new Error(`no dataset ${id}`);
  return rereadDataset(folder, data);
};
const target = (id: string, folder: Folder): Promise<Reading> => {
  const data = targets.find((one) => one.id === id);
  if (data === undefined) throw new Error(`no target ${id}`);
  return rereadTarget(folder, data, denominator);
};

let compared = 0;
afterAll(() => {
  console.log(`${String(compared)} values read back and compared with data/`);
});

describe('every dataset', () => {
  it.each(datasets.map(({ id }) => id))('%s', async (id) => {
    const read = await dataset(id, dist);
    compared += read.compared;
    expect(read.faults).toEqual([]);
    expect(read.compared).toBeGreaterThan(20);
  });
});

describe('every target', () => {
  it.each(targets.map(({ id }) => id))('%s', async (id) => {
    const read = await target(id, dist);
    compared += read.compared;
    expect(read.faults).toEqual([]);
    expect(read.compared).toBeGreaterThan(30);
  });

  it('there are nine', () => {
    expect(targets).toHaveLength(9);
  });
});

/** One form changed in one place: which file, what, and what the fault must name. */
type Seed = { file: string; find: string | RegExp; put: string; told: string };

describe('a form that differs is found', () => {
  const D = 'quang-ngai-2017-co-so';
  const seeds: Record<string, Seed> = {
    'a cell of the table': {
      file: `so-lieu/${D}/index.html`,
      find: '>150</td>',
      put: '>151</td>',
      told: 'table karaoke',
    },
    'two values swapped in the picture': {
      file: `so-lieu/${D}/index.html`,
      find: /(<text[^>]*>)120 cơ sở/,
      put: '$175 cơ sở',
      told: 'nha-nghi drawn',
    },
    'the words of the picture': {
      file: `so-lieu/${D}/index.html`,
      find: /(<desc[^>]*>[^<]*Khách sạn: )65/,
      put: '$156',
      told: 'khach-san said',
    },
    'the interactive picture': {
      file: `so-lieu/${D}/index.html`,
      find: '"value":65',
      put: '"value":66',
      told: 'interactive',
    },
    'the picture as a file': {
      file: `du-lieu/so-lieu/${D}.svg`,
      find: '150 cơ sở',
      put: '15 cơ sở',
      told: '.svg',
    },
    CSV: {
      file: `du-lieu/so-lieu/${D}.csv`,
      find: ',65,',
      put: ',6.5,',
      told: 'CSV khach-san value',
    },
    JSON: {
      file: `du-lieu/so-lieu/${D}.json`,
      find: '"value": 65',
      put: '"value": 56',
      told: 'JSON',
    },
    'the press desk': {
      file: 'bao-chi/index.html',
      find: 'Tổng số cơ sở: 516',
      put: 'Tổng số cơ sở: 561',
      told: 'press',
    },
    'the day of the citation': {
      file: `so-lieu/${D}/index.html`,
      find: /kiểm tra ngày 23\/11\/2026\. Theo/,
      put: 'kiểm tra ngày 22/11/2026. Theo',
      told: 'citation day',
    },
  };
  it.each(Object.entries(seeds))('dataset: %s', async (_, { file, find, put, told }) => {
    const { faults } = await dataset(D, changed(dist, file, find, put));
    expect(faults.join('\n')).toContain(told);
  });

  it('dataset: XLSX', async () => {
    const seeded = changedSheet(dist, `du-lieu/so-lieu/${D}.xlsx`, 150, 151);
    expect((await dataset(D, seeded)).faults.join('\n')).toContain('XLSX karaoke value');
  });

  it('target: XLSX', async () => {
    const seeded = changedSheet(dist, 'du-lieu/chi-tieu.xlsx', 20, 30);
    expect((await target('kiem-tra-co-so', seeded)).faults.join('\n')).toContain('XLSX');
  });

  const T = 'xa-phuong-tuyen-truyen';
  const page = `chi-tieu/quang-ngai-2025/${T}/index.html`;
  const targetSeeds: Record<string, Seed> = {
    heading: { file: page, find: 'huge">70%', put: 'huge">7%', told: 'heading' },
    'the word of comparison': {
      file: page,
      find: '<p class="lead">Ít nhất',
      put: '<p class="lead">Trên',
      told: 'sentence',
    },
    quote: { file: page, find: '<mark>70%', put: '<mark>71%', told: 'quote' },
    base: { file: page, find: '>170</td>', put: '>171</td>', told: 'base' },
    'what is needed': { file: page, find: '>119</td>', put: '>120</td>', told: 'base' },
    picture: {
      file: page,
      find: /(<text[^>]*>)Mục tiêu: ít nhất 70%/,
      put: '$1Mục tiêu: ít nhất 60%',
      told: 'drawn',
    },
    'the small picture of the first page': {
      file: 'index.html',
      find: /(<text[^>]*>)Chương trình cả nước: ít nhất 70%/,
      put: '$1Chương trình cả nước: ít nhất 50%',
      told: 'national',
    },
    card: {
      file: 'chi-tieu/index.html',
      find: /(chi-tieu\/quang-ngai-2025\/xa-phuong-tuyen-truyen\/"[^>]*>.*?class="big">)70%/s,
      put: '$150%',
      told: 'card',
    },
    CSV: {
      file: 'du-lieu/chi-tieu.csv',
      find: /at-least,percent,70,/,
      put: 'at-least,percent,77,',
      told: 'CSV',
    },
    JSON: {
      file: 'du-lieu/chi-tieu.json',
      find: /"value": 70,/,
      put: '"value": 75,',
      told: 'JSON',
    },
    'press desk': {
      file: 'bao-chi/index.html',
      find: '<h3>Ít nhất 70% xã',
      put: '<h3>Ít nhất 80% xã',
      told: 'press title',
    },
    citation: { file: page, find: '«Có 70% xã', put: '«Có 40% xã', told: 'citation' },
    'margin of the plan': {
      file: 'ke-hoach/quang-ngai-2025/index.html',
      find: 'Chỉ tiêu: ít nhất 70% xã',
      put: 'Chỉ tiêu: ít nhất 10% xã',
      told: 'margin',
    },
  };
  it.each(Object.entries(targetSeeds))('target: %s', async (_, { file, find, put, told }) => {
    const { faults } = await target(T, changed(dist, file, find, put));
    expect(faults.join('\n')).toContain(told);
  });
});
