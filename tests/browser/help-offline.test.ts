/** Pages kept for a place without a network: only when asked, with their age, and gone when told. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();
const HELP = 'ho-tro/';
const LIMITS = 'ho-tro/con-lai-tren-may/';
const SAVE = 'Lưu vào máy này';
const REMOVE = 'Xoá khỏi máy này';

/** The same site behind a network that can be made slow; a worker's requests pass through it too. */
const network = { delay: 0, url: '', answers: 0 };

/** Longer than any machine needs for what a test does meanwhile. */
const FOR_EVER = 10 * 60_000;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const timer = setTimeout(() => {
      network.answers += 1;
      void fetch(site.at(request.url ?? '/')).then(async (answer) => {
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
        });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    }, network.delay);
    timer.unref();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  network.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const at = (address: string) => new URL(address, network.url).href;

async function kept(): Promise<Page> {
  network.delay = 0;
  const page = await site.page();
  await page.goto(at(HELP));
  await page.getByRole('button', { name: SAVE }).click();
  await page.getByText(/Máy này đang giữ bản lưu ngày/).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** What the browser holds of this site. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

describe('read without a network', () => {
  it('nothing is kept until the reader asks', async () => {
    network.delay = 0;
    const page = await site.page();
    await page.goto(at(HELP));
    expect(await page.getByRole('button', { name: SAVE }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: REMOVE }).isVisible()).toBe(false);
    expect(await held(page)).toEqual({ caches: [], workers: 0 });
    await page.context().close();
  });

  it('kept pages open offline, say their age, and still leave quickly', async () => {
    const page = await kept();
    await page.context().setOffline(true);
    for (const address of [LIMITS, HELP]) {
      await page.goto(at(address));
      const note = await page.locator('.saved-note').innerText();
      expect(note).toMatch(/bản lưu trên máy này ngày \d+\/\d+\/\d{4}, đã được chưa đến một ngày/);
    }
    expect(await page.locator('#a2 a[href="tel:111"]').isVisible()).toBe(true);
    const style = await page
      .locator('#chon a')
      .first()
      .evaluate((link) => getComputedStyle(link).display);
    expect(style).toBe('grid');
    await page.locator('.help-leave').click();
    await page.waitForURL('about:blank');
    await page.context().close();
  });

  it('what was not chosen is not kept', async () => {
    const page = await kept();
    await page.context().setOffline(true);
    const answer = await page.goto(at(''));
    expect(answer?.status()).toBe(503);
    await page.getByRole('link', { name: 'Mở trang đã lưu' }).click();
    await page.locator('.saved-note').waitFor();
    expect(page.url()).toBe(at(HELP));
    await page.context().close();
  });

  it('a chosen material is kept with it', async () => {
    network.delay = 0;
    const page = await site.page();
    await page.goto(at(HELP));
    const box = page.locator('[data-offline] input:not(:disabled)').first();
    const material = new URL((await box.getAttribute('value')) ?? '', at('')).href;
    await box.check();
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText(/Máy này đang giữ bản lưu ngày/).waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.goto(material);
    expect(await page.locator('.saved-note').isVisible()).toBe(true);
    await page.context().close();
  });

  it('with a network the fresh page is shown; when it is too slow, the kept one', async () => {
    const page = await kept();
    await page.goto(at(HELP));
    expect(await page.locator('.saved-note').count()).toBe(0);
    network.delay = FOR_EVER;
    const { answers } = network;
    await page.goto(at(LIMITS), { waitUntil: 'commit' });
    await page.locator('.saved-note').waitFor();
    expect(network.answers).toBe(answers);
    network.delay = 0;
    await page.context().close();
  });

  it('the age counts the days', async () => {
    const page = await kept();
    await page.evaluate(async () => {
      const cache = await caches.open('doc-ngoai-tuyen');
      for (const key of await cache.keys()) {
        const response = await cache.match(key);
        if (response === undefined) continue;
        const headers = new Headers(response.headers);
        headers.set('x-saved-at', String(Date.now() - 40 * 86_400_000));
        await cache.put(key, new Response(await response.blob(), { headers }));
      }
    });
    await page.context().setOffline(true);
    await page.goto(at(HELP));
    expect(await page.locator('.saved-note').innerText()).toContain('đã được 40 ngày');
    await page.context().close();
  });

  it('«Xoá khỏi máy này» leaves no page and no worker', async () => {
    const page = await kept();
    expect(await held(page)).toEqual({ caches: ['doc-ngoai-tuyen'], workers: 1 });
    await page.getByRole('button', { name: REMOVE }).click();
    await page.getByText('Đã xoá khỏi máy này.').waitFor();
    expect(await held(page)).toEqual({ caches: [], workers: 0 });
    await page.reload();
    expect(await held(page)).toEqual({ caches: [], workers: 0 });
    await page.context().setOffline(true);
    await expect(page.goto(at(HELP))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    await page.context().close();
  });

  it('a failed save keeps nothing and says so', async () => {
    network.delay = 0;
    const page = await site.page();
    await page.goto(at(HELP));
    await page.context().setOffline(true);
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText(/Chưa lưu được/).waitFor();
    expect(await held(page)).toEqual({ caches: [], workers: 0 });
    await page.context().close();
  });
});
