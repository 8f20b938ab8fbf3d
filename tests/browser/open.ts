/** One browser and one server for a test file, closed when the file ends. */
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { listPages } from '../../scripts/checks/pages.mjs';
import { prepareBrowser } from '../../scripts/setup/browser.mjs';
import { serve } from '../../scripts/setup/serve.mjs';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

/** The smallest phone that we promise to serve well. */
export const PHONE = { width: 360, height: 640 };
export const DESKTOP = { width: 1280, height: 1024 };

/** Addresses of all pages of dist/, such as `/chi-tieu/`.
 * @throws when there is none: a run over no page would prove nothing */
export function addresses(): string[] {
  const found = listPages(DIST).map((page) => page.address);
  expect(found, 'dist/ holds no page: npm run build').not.toEqual([]);
  return found;
}

/** Pages that stand in frames of other sites: no header, no footer, no help bar. */
export const isFrame = (address: string): boolean => address.startsWith('/nhung/');

export type Opened = {
  /** A page of its own context, so that no page sees what another stored. */
  page: (options?: BrowserContextOptions) => Promise<Page>;
  /** Full address of a page of dist/. */
  at: (address: string) => string;
  /** Full address of the page with seeded faults. */
  canary: () => string;
};

/** Call once at the top of a test file. Movement is off, so that scrolling has ended when it
 * is looked at. */
export function openSite(): Opened {
  let browser: Browser | undefined;
  const urls = { site: '', canary: '' };
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const { executablePath, args, env } = await prepareBrowser(ROOT);
    const site = await serve({ folder: DIST, port: 0 });
    const canary = await serve({ folder: join(ROOT, 'tests/canary'), port: 0 });
    closing.push(site.close, canary.close);
    Object.assign(urls, { site: site.url, canary: canary.url });
    browser = await chromium.launch({ executablePath, args, env });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(closing.map((close) => close()));
  });

  return {
    page: async (options = {}) => {
      if (browser === undefined) throw new Error('the browser did not start');
      const context = await browser.newContext({
        viewport: PHONE,
        reducedMotion: 'reduce',
        locale: 'vi-VN',
        ...options,
      });
      return await context.newPage();
    },
    at: (address) => new URL(address, urls.site).href,
    canary: () => urls.canary,
  };
}
