/** In a real browser: Chart.js comes only when asked for, answers keys, and goes away again. */
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareBrowser } from '../../scripts/setup/browser.mjs';
import { SAMPLES } from './samples.ts';
import { serveSources } from './serve-sources.ts';

const TIME = 90_000;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSources>>;

beforeAll(async () => {
  const { executablePath, args, env } = await prepareBrowser(join(import.meta.dirname, '../..'));
  browser = await chromium.launch({ executablePath, args, env });
  server = await serveSources(SAMPLES);
}, TIME);
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Opened {
  page: Page;
  asked: string[];
  complaints: string[];
}

async function open(width: number, options = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.url, { waitUntil: 'networkidle' });
  return { page, asked, complaints };
}

const figure = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`);

describe('the interactive picture', () => {
  it('is fetched by no page until a reader asks', { timeout: TIME }, async () => {
    const { page, asked } = await open(360);
    expect(await page.locator('.chart-switch').count()).toBe(SAMPLES.length);
    expect(asked).toEqual(['/', '/style.css', '/src/client/charts.ts']);
    await figure(page, 'dat').getByRole('button').click();
    await figure(page, 'dat').locator('canvas').waitFor();
    expect(asked.some((path) => path.includes('chart.js'))).toBe(true);
  });

  it(
    'opens for every kind and state without a complaint, and closes again',
    { timeout: TIME },
    async () => {
      for (const [width, colorScheme] of [
        [360, 'dark'],
        [1000, 'light'],
      ] as const) {
        const { page, complaints } = await open(width, { colorScheme });
        for (const spec of SAMPLES) {
          const one = figure(page, spec.id);
          const button = one.getByRole('button');
          expect(await button.textContent()).toBe('Xem biểu đồ tương tác');
          await button.click();
          await one.locator('canvas').waitFor();
          expect(await one.locator('svg:visible').count()).toBe(0);
          expect(await button.textContent()).toBe('Trở lại hình tĩnh');
          const box = await one.locator('canvas').boundingBox();
          expect(box?.width).toBeLessThanOrEqual(width);
          await button.click();
          expect(await one.locator('canvas').count()).toBe(0);
          expect(await one.locator('svg:visible').count()).toBe(1);
        }
        expect(complaints).toEqual([]);
      }
    },
  );

  it('says every value to a keyboard, unknown ones too', { timeout: TIME }, async () => {
    const { page } = await open(1000);
    const one = figure(page, 'theo-loai');
    await one.getByRole('button').press('Enter');
    await one.locator('canvas').focus();
    const heard: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Escape']) {
      await page.keyboard.press(key);
      heard.push((await one.getByRole('status').textContent()) ?? '');
    }
    expect(heard[0]).toBe('Khách sạn, nhà nghỉ, nhà trọ: 452');
    expect(heard[1]).toMatch(/: 800$/);
    expect(heard[2]).toBe('Chưa rõ: chưa tìm thấy kết quả công bố');
    expect(heard[3]).toBe(heard[0]);
    expect(heard[4]).toBe(heard[2]);
    expect(heard[5]).toBe('');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('CANVAS');
  });

  it('shows the words of a shape beside the pointer', { timeout: TIME }, async () => {
    const { page } = await open(1000);
    const one = figure(page, 'du-phan');
    await one.getByRole('button').click();
    const canvas = one.locator('canvas');
    const before = await canvas.screenshot();
    const box = await canvas.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 100);
    await page.waitForTimeout(100);
    expect((await canvas.screenshot()).equals(before)).toBe(false);
  });

  it('gives paper the static picture', { timeout: TIME }, async () => {
    const { page } = await open(1000);
    const one = figure(page, 'dat');
    await one.getByRole('button').click();
    await one.locator('canvas').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await one.locator('canvas').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await one.getByRole('button').isVisible()).toBe(false);
  });

  it(
    'says so when Chart.js cannot be loaded, and keeps the picture',
    { timeout: TIME },
    async () => {
      const { page } = await open(1000);
      await page.route('**/chart.js/**', (route) => route.abort());
      const one = figure(page, 'dat');
      await one.getByRole('button').click();
      await expect.poll(() => one.getByRole('status').textContent()).toMatch(/^Chưa tải được/);
      expect(await one.locator('svg:visible').count()).toBe(1);
    },
  );
});

describe('the static picture', () => {
  it.each([
    [360, 'narrow'],
    [1000, 'wide'],
  ])(
    'keeps its words inside, in whatever font, at %d px',
    { timeout: TIME },
    async (width, shown) => {
      const { page } = await open(width, { javaScriptEnabled: true });
      const outside = await page.$$eval(`.${shown} svg`, (pictures) =>
        pictures.flatMap((picture) => {
          const { width: right, height: bottom } = (picture as SVGSVGElement).viewBox.baseVal;
          return [...picture.querySelectorAll('text')]
            .filter((text) => {
              const box = text.getBBox();
              return (
                box.x < -0.5 || box.x + box.width > right + 0.5 || box.y + box.height > bottom + 2
              );
            })
            .map((text) => text.textContent);
        }),
      );
      expect(outside).toEqual([]);
      expect(await page.locator(`.${shown} svg text:visible`).count()).toBeGreaterThan(100);
      expect(
        await page.$$eval('.chart text', (all) =>
          all.map((one) => parseFloat(getComputedStyle(one).fontSize)).filter((size) => size < 12),
        ),
      ).toEqual([]);
    },
  );

  it('is coloured by the page: light, dark and print', { timeout: TIME }, async () => {
    const ground = (page: Page) =>
      page.$eval('.narrow .ch-fill-ground', (shape) => getComputedStyle(shape).fill);
    const { page } = await open(360, { colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(26, 34, 32)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
  });
});
