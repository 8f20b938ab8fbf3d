/** The kit in the browser: a unit's name on every sheet, one sheet a print run, nothing kept. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pipeline/print/pdf-text.ts';
import { DESKTOP, openSite, PHONE } from './open.ts';

const site = openSite();
const KIT = '/bo-cong-cu/';
const OFFLINE = '/bo-cong-cu/tai-lieu-doc-ngoai-tuyen.html';

const SHEETS = [
  'ap-phich',
  'to-roi',
  'dai-so-tro-giup',
  'loa-phat-thanh',
  'de-cuong-noi-chuyen',
  'truoc-va-sau-buoi',
];

/** Names that stand on the sheets, '' where the line to write on is shown. */
async function namesOn(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-unit-name]')].map((name) => {
      const blank = name.parentElement?.querySelector<HTMLElement>('[data-unit-blank]');
      if (blank?.hidden === name.hidden) return 'both or neither';
      return name.hidden ? '' : (name.textContent ?? '');
    }),
  );
}

async function printed(page: Page): Promise<{ pages: number; width: number }> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const file = bytes.toString('latin1');
  const [, width = '0'] = /\/MediaBox \[0 0 ([\d.]+)/.exec(file) ?? [];
  return {
    pages: (file.match(/\/Type \/Page\n/g) ?? []).length,
    width: Math.round(Number(width)),
  };
}

describe('the commune kit', () => {
  it('puts the chosen name on every sheet, and the blank line back', async () => {
    const page = await site.page({ viewport: DESKTOP });
    await page.goto(site.at(KIT));
    expect(await page.locator('#kit-unit option').count()).toBe(97);
    expect(await namesOn(page)).toEqual(SHEETS.map(() => ''));
    await page.selectOption('#kit-unit', 'Đặc khu Lý Sơn');
    expect(await namesOn(page)).toEqual(SHEETS.map(() => 'Đặc khu Lý Sơn'));
    expect(await page.locator('output').first().innerText()).toContain('Đặc khu Lý Sơn');
    await page.selectOption('#kit-unit', '');
    expect(await namesOn(page)).toEqual(SHEETS.map(() => ''));
    await page.context().close();
  });

  it('fills a hostile name as text', async () => {
    const page = await site.page({ viewport: DESKTOP });
    await page.goto(site.at(KIT));
    const name = '<img src=x onerror=alert(1)>';
    await page.evaluate((value) => {
      const select = document.querySelector<HTMLSelectElement>('#kit-unit');
      select?.append(new Option(value, value));
    }, name);
    await page.selectOption('#kit-unit', name);
    expect(await page.locator('[data-unit-name] img').count()).toBe(0);
    expect((await namesOn(page))[0]).toBe(name);
    await page.context().close();
  });

  it('sends nothing and keeps nothing', async () => {
    const page = await site.page({ viewport: DESKTOP });
    await page.goto(site.at(KIT), { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.selectOption('#kit-unit', 'Xã Ba Tơ');
    expect(requests).toEqual([]);
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
    await page.context().close();
  });

  it('prints the sheet of the button alone, and opens again what was open', async () => {
    const page = await site.page({ viewport: DESKTOP });
    await page.goto(site.at(KIT));
    await page.evaluate(() => {
      const open: string[] = [];
      Object.assign(window, {
        openWhilePrinting: open,
        print: () => {
          for (const sheet of document.querySelectorAll<HTMLElement>('[data-kit-sheet][open]'))
            open.push(sheet.dataset['kitSheet'] ?? '');
        },
      });
    });
    await page.locator('#ap-phich summary').click();
    await page.locator('#to-roi summary').click();
    await page.locator('[data-kit-print="to-roi"]').click();
    expect(
      await page.evaluate(
        () => (window as unknown as { openWhilePrinting: string[] }).openWhilePrinting,
      ),
    ).toEqual(['to-roi']);
    expect(await page.locator('[data-kit-sheet][open]').count()).toBe(2);
    await page.context().close();
  });

  it.each(SHEETS)('prints %s on its own paper, with nothing around it', async (slug) => {
    const page = await site.page({ viewport: PHONE, javaScriptEnabled: true });
    await page.goto(site.at(KIT));
    await page.selectOption('#kit-unit', 'Xã Đặng Thuỳ Trâm');
    await page.locator(`#${slug} summary`).click();
    const { pages, width } = await printed(page);
    const a5 = slug === 'to-roi';
    expect(width).toBe(a5 ? 420 : 595);
    const most = ['ap-phich', 'dai-so-tro-giup', 'truoc-va-sau-buoi'].includes(slug) ? 1 : 2;
    expect(pages).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: 'print' });
    for (const around of ['.header', '.footer', '.notice', '.help-bar', '.intro', '.picker'])
      expect(await page.locator(around).first().isVisible(), around).toBe(false);
    await page.context().close();
  });

  it('has a line to write on with scripts off, and no dead control', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(site.at(KIT));
    expect(await page.locator('#kit-unit').isVisible()).toBe(false);
    expect(await page.locator('[data-kit-print]').first().isVisible()).toBe(false);
    await page.locator('#ap-phich summary').click();
    expect(await page.locator('#ap-phich [data-unit-blank]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('serves files that open: a PDF with its fonts, and the edition in one file', async () => {
    const page = await site.page();
    const answer = await page.request.get(site.at('/bo-cong-cu/ap-phich.pdf'));
    expect(answer.headers()['content-type']).toContain('application/pdf');
    expect(readPdf(await answer.body()).fonts.every(({ embedded }) => embedded)).toBe(true);
    await page.context().close();
  });
});

describe('the edition in one file', () => {
  it('asks for nothing beside itself, scripts on or off', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await site.page({ javaScriptEnabled });
      const requests: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) requests.push(request.url());
      });
      await page.goto(site.at(OFFLINE), { waitUntil: 'networkidle' });
      expect(requests).toEqual([site.at(OFFLINE)]);
      const pictures = await page
        .locator('img')
        .evaluateAll((images) =>
          images.map((image) => (image as HTMLImageElement).naturalWidth > 0),
        );
      expect(pictures).toHaveLength(9);
      expect(pictures.every(Boolean)).toBe(true);
      await page.context().close();
    }
  });
});
