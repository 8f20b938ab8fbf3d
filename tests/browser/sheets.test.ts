/** The spreadsheet checker in a real browser: a good file previews, a bad one lists its faults, and
 * nothing leaves the page. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Book } from '../pipeline/sheets/officer.ts';
import { DESKTOP, openSite, PHONE } from './open.ts';

const site = openSite();
const PAGE = '/so-lieu/kiem-tra/';
const READY = /Sẵn sàng/;
const FORM = readFileSync(
  join(import.meta.dirname, '../../dist', PAGE, 'quang-ngai-2017-co-so.xlsx'),
);

const T = 'Số liệu';
const bad = (): Uint8Array =>
  new Book(FORM)
    .put(T, 'C2', { text: 'năm trăm' })
    .put(T, 'C3', { error: '#DIV/0!' })
    .put(T, 'B4', { text: '<img src=x onerror="document.title=1">' })
    .row(T, 5, 'hidden="1"')
    .file();

/** The page, ready for a file; every request after that moment, and every complaint of the policy. */
async function opened(options = {}): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await site.page(options);
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(site.at(PAGE));
  await page.getByText(READY).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  return { page, asked, said };
}

const pick = (page: Page, bytes: Uint8Array, name = 'bang.xlsx') =>
  page.locator('#tep-bang-tinh').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });

describe.each([
  ['360 px', { viewport: PHONE }],
  ['1280 px, dark', { viewport: DESKTOP, colorScheme: 'dark' }],
] as const)('at %s', (_, options) => {
  it('a good file: sentence, table, chart, and what would change; no request', async () => {
    const { page, asked, said } = await opened(options);
    await pick(
      page,
      new Book(FORM).put(T, 'C3', { text: '149' }).put(T, 'C9', { number: 12 }).file(),
    );
    await page.getByText('bang.xlsx: cả bảng đúng.').waitFor();
    expect(await page.locator('.sheet-sentence').innerText()).toContain('Quán karaoke: 149 cơ sở');
    expect(await page.locator('[data-result] table tr').count()).toBe(8);
    expect(await page.locator('[data-result] canvas').isVisible()).toBe(true);
    expect(await page.locator('[data-result]').innerText()).toContain(
      'rows.karaoke.value: 150, sửa thành 149',
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(wide).toBe(true);
    expect([asked, said]).toEqual([[], []]);
    await page.context().close();
  });

  it('a bad file: each fault at its cell; markup stays text; no request', async () => {
    const { page, asked, said } = await opened(options);
    await pick(page, bad());
    await page.getByText('bang.xlsx: 4 chỗ cần sửa.').waitFor();
    const cells = await page.locator('[data-result] li strong').allInnerTexts();
    expect(cells).toEqual(['C2', 'C3', 'B4', 'A5'].map((cell) => `${T}, ô ${cell}`));
    expect(await page.locator('[data-result]').innerText()).toContain('<img src=x');
    expect(await page.locator('[data-result] img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect([asked, said]).toEqual([[], []]);
    await page.context().close();
  });
});

it('the same file again after mending, and a file that is no workbook', async () => {
  const { page } = await opened();
  await pick(page, bad());
  await page.getByText('bang.xlsx: 4 chỗ cần sửa.').waitFor();
  await pick(page, FORM);
  await page.getByText('bang.xlsx: cả bảng đúng.').waitFor();
  expect(await page.locator('[data-result] ol').count()).toBe(0);
  await pick(page, Buffer.from('a,b'), 'x.csv');
  await page.getByText('x.csv: 1 chỗ cần sửa').waitFor();
  await page.context().close();
});

it('a dropped file is read like a picked one', async () => {
  const { page, asked } = await opened();
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'tha.xlsx'));
      document
        .querySelector('[data-drop]')
        ?.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    [...FORM],
  );
  await page.getByText('tha.xlsx: cả bảng đúng').waitFor();
  expect(asked).toEqual([]);
  await page.context().close();
});

it('works without a network once loaded, the file to send included', async () => {
  const { page, said } = await opened();
  await page.context().setOffline(true);
  await pick(page, FORM);
  await page.getByText('bang.xlsx: cả bảng đúng.').waitFor();
  expect(await page.locator('[data-result] canvas').isVisible()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Lưu quang-ngai-2017-co-so\.json/ }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  const data = join(import.meta.dirname, '../../data/figures/quang-ngai-2017-co-so.json');
  expect(saved).toBe(readFileSync(data, 'utf8'));
  expect(said).toEqual([]);
  await page.context().close();
});

describe('elsewhere and otherwise', () => {
  const fetched: string[] = [];
  beforeAll(async () => {
    const page = await site.page();
    page.on('request', (request) => fetched.push(request.url()));
    for (const address of ['/', '/so-lieu/', '/so-lieu/quang-ngai-2017-co-so/', '/chi-tieu/']) {
      await page.goto(site.at(address), { waitUntil: 'networkidle' });
    }
    await page.context().close();
  });

  it('no other page fetches the reader', () => {
    expect(fetched.length).toBeGreaterThan(3);
    expect(fetched.filter((url) => /check-file|SheetChecker/.test(url))).toEqual([]);
  });

  it('with scripts off: the forms, the rules and the command', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(site.at(PAGE));
    expect(await page.locator('[data-sheet-checker]').isVisible()).toBe(false);
    expect(await page.locator('a[href$="mau-trong.xlsx"]').isVisible()).toBe(true);
    const text = await page.locator('main').innerText();
    for (const words of ['JavaScript', 'Quy tắc', 'npm run -s figures -- import']) {
      expect(text).toContain(words);
    }
    await page.context().close();
  });
});
