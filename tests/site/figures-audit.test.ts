/** `npm run audit` over the built site: nothing untraced, every typed number found, every digit guarded. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditFolder, auditHtml, prepareAudit } from '../../src/audit/audit-folder.ts';
import { auditText, formatVerdict } from '../../src/audit/audit-page.ts';
import { pageTexts } from '../../src/audit/page-texts.ts';
import { basePath } from '../../src/pipeline/load/current-site.ts';
import { DIST } from './dist.ts';

const ROOT = process.cwd();
const prepared = prepareAudit(ROOT, DIST, { base: basePath(process.env), today: '2026-01-01' });
if (prepared.auditor === null) throw new Error('the audit cannot read content/ and data/');
const { auditor } = prepared;
const pages = new Map(auditor.pages.map(({ page, file }) => [page, file]));

function html(page: string): string {
  const file = pages.get(page);
  if (file === undefined) throw new Error(`no page ${page} in dist/`);
  return readFileSync(file, 'utf8');
}

function untraced(page: string, text: string): string[] {
  return auditHtml(auditor, text, page)
    .filter(({ kind }) => kind === null)
    .map(formatVerdict);
}

it('every number of every page is traced', () => {
  const verdicts = auditFolder(auditor);
  expect(verdicts.length).toBeGreaterThan(4000);
  expect(verdicts.filter(({ kind }) => kind === null).map(formatVerdict)).toEqual([]);
});

/** A number typed by hand: where, instead of what, what, and how the report must name it. */
type Typed = { page: string; find: string | RegExp; put: string; told: string };

const END = '</main>';
const HOME = '/';
const TARGET = '/chi-tieu/quang-ngai-2025/xa-phuong-tuyen-truyen/';
const PLAN = '/ke-hoach/quang-ngai-2025/';
const MATERIAL = '/tim-hieu/viec-nhe-luong-cao/';
const typed: Record<string, Typed> = {
  'a share on the home page': {
    page: HOME,
    find: END,
    put: `<p>khoảng 35% học sinh</p>${END}`,
    told: '35%',
  },
  'a share in words': {
    page: HOME,
    find: END,
    put: `<p>ba mươi lăm phần trăm học sinh</p>${END}`,
    told: 'ba mươi lăm phần trăm',
  },
  'a figure of a dataset that the page does not cite': {
    page: HOME,
    find: END,
    put: `<p>Tổng số cơ sở: 516 cơ sở</p>${END}`,
    told: '516',
  },
  'a wrong count of targets': {
    page: HOME,
    find: /\d+ chỉ tiêu cho năm/,
    put: '8 chỉ tiêu cho năm',
    told: '8',
  },
  'a count of targets in a sentence of its own': {
    page: MATERIAL,
    find: END,
    put: `<p>Kế hoạch có 9 chỉ tiêu.</p>${END}`,
    told: '9',
  },
  'another aim on the page of a target': {
    page: TARGET,
    find: '<h2>',
    put: '<p>Mục tiêu: ít nhất 75%</p><h2>',
    told: '75%',
  },
  'the aim of another target': {
    page: TARGET,
    find: '<h2>',
    put: '<p>Mục tiêu: ít nhất 60%</p><h2>',
    told: '60%',
  },
  'a cell of a table': { page: TARGET, find: />119</, put: '>118<', told: '118' },
  'a note in the margin of the plan': {
    page: PLAN,
    find: 'Chỉ tiêu: ít nhất 60%',
    put: 'Chỉ tiêu: ít nhất 65%',
    told: '65%',
  },
  'a word of the plan itself': {
    page: PLAN,
    find: /70% xã, phường, thị trấn/,
    put: '80% xã, phường, thị trấn',
    told: '80%',
  },
  'the number of a decision': {
    page: PLAN,
    find: '1736/QĐ-UBND',
    put: '1737/QĐ-UBND',
    told: '1737',
  },
  'a raised number of a note': {
    page: PLAN,
    find: /(href="#sua-2"[^>]*>\s*)2/,
    put: '$13',
    told: '3',
  },
  'a fingerprint': { page: PLAN, find: '2f6554a2', put: '2f6554a3', told: '2f6554a3' },
  'a decimal with a thousands mark in a material': {
    page: MATERIAL,
    find: END,
    put: `<p>1.234,5 người mỗi năm</p>${END}`,
    told: '1.234,5',
  },
  'a date in figures': {
    page: MATERIAL,
    find: END,
    put: `<p>từ ngày 15/8/2024</p>${END}`,
    told: '15/8/2024',
  },
  'a date in words': {
    page: MATERIAL,
    find: END,
    put: `<p>ngày 11 tháng 4 năm 2025</p>${END}`,
    told: '11',
  },
  'a true date where it says nothing true': {
    page: MATERIAL,
    find: END,
    put: `<p>Luật đổi ngày 10/4/2025.</p>${END}`,
    told: '10/4/2025',
  },
  'a reading time': {
    page: MATERIAL,
    find: /khoảng \d+ phút đọc/,
    put: 'khoảng 60 phút đọc',
    told: '60',
  },
  'a telephone number': {
    page: '/ho-tro/',
    find: END,
    put: `<p>Gọi 1900 969 681</p>${END}`,
    told: '681',
  },
  'a telephone number as a count': {
    page: '/ho-tro/',
    find: END,
    put: `<p>Năm qua có tổng số 111 vụ.</p>${END}`,
    told: '111',
  },
  'a call link that prints another number': {
    page: MATERIAL,
    find: /(href="tel:113"[^>]*>[^<]*)113/,
    put: '$1114',
    told: '114',
  },
  'an age': { page: '/ho-tro/', find: 'dưới 18 tuổi', put: 'dưới 16 tuổi', told: '16' },
  'the number of the plan in the footer': {
    page: '/rieng-tu/',
    find: 'độc lập Kế hoạch 74/KH-UBND',
    put: 'độc lập Kế hoạch 47/KH-UBND',
    told: '47',
  },
  'the day in the footer': {
    page: '/rieng-tu/',
    find: /tính đến ngày \d/,
    put: 'tính đến ngày 3',
    told: '/2026',
  },
  'a figure of the press desk': { page: '/bao-chi/', find: '554 vụ', put: '545 vụ', told: '545' },
  'a figure beside the link to another dataset': {
    page: '/so-lieu/',
    find: '</main>',
    put: `<ul><li>516 cơ sở <a href="/so-lieu/toan-quoc-2020/">Cả nước</a></li></ul></main>`,
    told: '516',
  },
  'a drawn label': {
    page: TARGET,
    find: /(<text[^>]*>)Mục tiêu: ít nhất 70%/,
    put: '$1Mục tiêu: ít nhất 71%',
    told: '71%',
  },
  'a mark of a scale': { page: TARGET, find: /(<text[^>]*>)50%/, put: '$140%', told: '40%' },
  'the words for those who do not see a picture': {
    page: TARGET,
    find: /(<desc[^>]*>)Mục tiêu ít nhất 70%/,
    put: '$1Mục tiêu ít nhất 90%',
    told: '90%',
  },
  'what the interactive picture prints': {
    page: TARGET,
    find: '"printed":"70%"',
    put: '"printed":"77%"',
    told: '77%',
  },
  'a label that is read out': {
    page: TARGET,
    find: 'aria-label="Mẫu số của chỉ tiêu"',
    put: 'aria-label="Mẫu số của 12 chỉ tiêu"',
    told: '12',
  },
  'the alternative of an image': {
    page: HOME,
    find: END,
    put: `<img src="/icon.svg" alt="Biểu đồ 42 xã" />${END}`,
    told: '42',
  },
  'the description of a page': {
    page: HOME,
    find: /(name="description" content=")/,
    put: '$140 xã đã đạt. ',
    told: '40',
  },
  'the title for shared links': {
    page: HOME,
    find: /(property="og:title" content=")/,
    put: '$1300 cơ sở: ',
    told: '300',
  },
  'the name of a tab': { page: '/tiep-can/', find: '<title>', put: '<title>5 điều · ', told: '5' },
  'the number of an article': {
    page: '/phuong-phap/',
    find: /(dieu-24"[^>]*>[^<]*Điều )24/,
    put: '$125',
    told: '25',
  },
  'the size of a file': {
    page: '/du-lieu/',
    find: /\d+ kB/,
    put: '999 kB',
    told: '999',
  },
  'a number of another script': {
    page: HOME,
    find: END,
    put: `<p>３５ xã</p>${END}`,
    told: '３５',
  },
  'a fraction': { page: HOME, find: END, put: `<p>khoảng ½ số xã</p>${END}`, told: '½' },
  'a number cut by an element': {
    page: HOME,
    find: END,
    put: `<p><b>5</b>1 xã</p>${END}`,
    told: '1',
  },
  'a number after a hard space': {
    page: HOME,
    find: END,
    put: `<p>Số xã:&nbsp;5&nbsp;160</p>${END}`,
    told: '160',
  },
  'the place of an assignment': {
    page: '/nhiem-vu/',
    find: 'Khoản 3 mục IV',
    put: 'Khoản 13 mục IV',
    told: '13',
  },
};

describe('a number typed by hand', () => {
  it(`${String(Object.keys(typed).length)} are seeded, on many pages`, () => {
    expect(Object.keys(typed).length).toBeGreaterThanOrEqual(20);
    expect(new Set(Object.values(typed).map(({ page }) => page)).size).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.entries(typed))('%s is found', (_, { page, find, put, told }) => {
    const before = html(page);
    const after = before.replace(find, put);
    expect(after, 'the seed found no place').not.toBe(before);
    expect(untraced(page, before)).toEqual([]);
    const lines = untraced(page, after);
    expect(lines.join('\n')).toContain(told);
    expect(lines[0]).toMatch(new RegExp(`^${page}: .+: .+`));
  });
});

describe('each digit of each number, changed to every other digit', () => {
  it.each([HOME, TARGET, '/so-lieu/don-vi-cap-xa/', '/bao-chi/', PLAN])('%s', (page) => {
    let mutants = 0;
    const survivors: string[] = [];
    for (const pageText of pageTexts(html(page), page, auditor.base)) {
      for (const [at, digit] of [...pageText.text].entries()) {
        if (!/\d/.test(digit)) continue;
        for (const other of '0123456789'.replace(digit, '')) {
          const text = pageText.text.slice(0, at) + other + pageText.text.slice(at + 1);
          mutants += 1;
          const verdicts = auditText({ ...pageText, text }, auditor.index);
          if (verdicts.every(({ kind }) => kind !== null))
            survivors.push(`${pageText.text.slice(Math.max(0, at - 30), at)}[${digit}→${other}]`);
        }
      }
    }
    console.log(
      `${page}: ${String(mutants)} numbers with one digit changed, ${String(survivors.length)} unseen`,
    );
    expect(mutants).toBeGreaterThan(500);
    expect(survivors).toEqual([]);
  });
});
