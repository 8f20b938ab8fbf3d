/** Chart.js is fetched by no page until a reader asks for the interactive picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addresses, openSite } from './open.ts';

const site = openSite();
const ASSETS = join(import.meta.dirname, '../../dist/_astro');

/** The file of dist/ that holds Chart.js, told by what only Chart.js says. */
function chartChunks(): string[] {
  return readdirSync(ASSETS).filter(
    (name) => name.endsWith('.js') && readFileSync(join(ASSETS, name), 'utf8').includes('chartjs'),
  );
}

describe('Chart.js', () => {
  it('stands in a file of its own', () => {
    expect(chartChunks()).toHaveLength(1);
  });

  it.each(
    addresses().filter(
      (address) =>
        /^\/($|chi-tieu\/|so-lieu\/|bao-chi\/)/.test(address) &&
        // The checker of spreadsheets draws a preview and works without a network: it loads all at once.
        address !== '/so-lieu/kiem-tra/',
    ),
  )('is not fetched by %s', async (address) => {
    const page = await site.page();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(site.at(address));
    await page.waitForLoadState('networkidle');
    for (const chunk of chartChunks())
      expect(fetched.filter((url) => url.endsWith(chunk))).toEqual([]);
    await page.context().close();
  });

  it('comes with the first click, and the still picture comes back with the second', async () => {
    const page = await site.page();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(site.at('/chi-tieu/quang-ngai-2025/xa-phuong-tuyen-truyen/'));
    const button = page.getByRole('button', { name: 'Xem biểu đồ tương tác' });
    await button.click();
    await page.locator('figure[data-chart] canvas').waitFor();
    const [chunk = ''] = chartChunks();
    expect(fetched.some((url) => url.endsWith(chunk))).toBe(true);
    expect(await page.locator('figure[data-chart] svg:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Trở lại hình tĩnh' }).click();
    expect(await page.locator('figure[data-chart] svg:visible').count()).toBe(1);
    await page.context().close();
  });
});
