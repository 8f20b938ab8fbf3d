/** Every page opened once as a phone opens it: nothing asked of other hosts, nothing kept on the
 * phone, nothing wider than the screen, help in sight. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, isFrame, openSite, PHONE } from './open.ts';

const site = openSite();

/** The narrowest width that WCAG 2.2 (1.4.10, reflow) asks for. */
const NARROWEST = 320;

type Visit = { page: Page; foreign: string[]; complaints: string[] };

/** Opens a page; requests to other hosts are written down and stopped. A complaint is a script
 * error, a breach of the Content-Security-Policy or a file that is not there. */
async function visit(url: string): Promise<Visit> {
  const page = await site.page();
  const foreign: string[] = [];
  const complaints: string[] = [];
  await page.route('**/*', async (route) => {
    const target = new URL(route.request().url());
    const own = target.host === new URL(url).host || target.protocol === 'data:';
    if (!own) foreign.push(target.href);
    await (own ? route.continue() : route.abort());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== url) complaints.push(response.url());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, foreign, complaints };
}

/** Everything a page may have kept in the browser, by name. */
async function kept(page: Page): Promise<string[]> {
  const inside = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${String(name)}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  const cookies = await page.context().cookies();
  return [...inside, ...cookies.map(({ name }) => `cookie ${name}`)];
}

/** Elements that reach past the right edge and cannot be scrolled to inside a box of their own.
 * Looked at one by one, since a clipped <body> hides the overflow from scrollWidth. */
async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      element !== document.documentElement &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && box.right > innerWidth + 1;
      })
      .filter((element) => element.closest('svg') === null || element.tagName === 'svg')
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Links to the help page that are on the screen before any scrolling. */
async function helpInSight(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      [...document.querySelectorAll('a')].filter((link) => {
        const box = link.getBoundingClientRect();
        return (
          // In the edition of one file the help page is a part of it.
          (new URL(link.href, location.href).pathname.endsWith('/ho-tro/') ||
            link.hash === '#ho-tro') &&
          link.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          box.width > 0 &&
          box.top >= 0 &&
          box.bottom <= innerHeight
        );
      }).length,
  );
}

describe('every page on a phone', () => {
  it('the checks see a request, a stored value, a cookie and an overflow', async () => {
    const { page, foreign } = await visit(site.canary());
    await page.evaluate(async () => {
      localStorage.setItem('seeded', '1');
      document.cookie = 'seeded=1';
      await fetch('http://seeded.invalid/').catch(() => undefined);
    });
    expect(foreign).toEqual(['http://seeded.invalid/']);
    expect(await kept(page)).toEqual(['localStorage seeded', 'cookie seeded']);
    expect((await tooWide(page)).join()).toContain('id="wide"');
    expect(await helpInSight(page)).toBe(0);
    await page.context().close();
  });

  it.each(addresses())('%s', async (address) => {
    const { page, foreign, complaints } = await visit(site.at(address));
    expect.soft(foreign, 'requests to other hosts').toEqual([]);
    expect.soft(complaints, 'errors in the console').toEqual([]);
    expect.soft(await kept(page), 'kept in the browser').toEqual([]);
    // A frame on another site leads to its full page, which has the help bar.
    if (!isFrame(address)) {
      expect.soft(await helpInSight(page), 'links to /ho-tro/ in sight').toBeGreaterThan(0);
    }
    expect.soft(await tooWide(page), `wider than ${PHONE.width} px`).toEqual([]);
    await page.setViewportSize({ width: NARROWEST, height: PHONE.height });
    expect.soft(await tooWide(page), `wider than ${NARROWEST} px`).toEqual([]);
    await page.context().close();
  });
});
