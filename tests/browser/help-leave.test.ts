/** «Thoát nhanh»: what is on the screen, what Back shows, what leaves the phone. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();
const { leaveTo } = JSON.parse(readFileSync('data/site.json', 'utf8')) as { leaveTo: string };
const HELP = '/ho-tro/';
const LIMITS = '/ho-tro/con-lai-tren-may/';
/** The browser's start page is the history's first entry. */
const START = 'about:blank';

/** A page that answers for the ordinary site, and counts what is asked of other hosts. */
async function opened(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const page = await site.page(options);
  const own = new URL(site.at('/')).origin;
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== own) asked.push(url.href);
  });
  await page.route(leaveTo, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Trang khác</title><p>Trang khác</p>' }),
  );
  return { page, asked };
}

/** Logs, at the second frame after a key or tap, whether the page is blank. */
const WATCH = `for (const kind of ['click', 'keydown']) addEventListener(kind, () => {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const root = document.documentElement;
    console.log('frame ' + JSON.stringify({
      blank: getComputedStyle(document.body).display === 'none' && root.innerText.trim() === '',
    }));
  }));
}, true);`;

type Frame = { blank: boolean };

/** Does something on a page that is slow to be left, and answers what its second frame was like. */
async function secondFrame(page: Page, act: () => Promise<void>): Promise<Frame> {
  await page.route(leaveTo, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ contentType: 'text/html', body: 'x' });
  });
  const frames: Frame[] = [];
  page.on('console', (message) => {
    const [, json] = message.text().split('frame ');
    if (json !== undefined) frames.push(JSON.parse(json) as Frame);
  });
  await act();
  await page.waitForURL(leaveTo);
  const last = frames.at(-1);
  if (last === undefined) throw new Error('no second frame was seen');
  return last;
}

const leave = (page: Page) =>
  page.locator('a[data-leave]:visible, a.help-leave:visible').first().click();

async function escape(page: Page, times: number, pause = 0): Promise<void> {
  for (let press = 0; press < times; press += 1) {
    await page.keyboard.press('Escape');
    if (pause > 0) await page.waitForTimeout(pause);
  }
}

describe('from key or tap to blank', () => {
  it.each([
    ['tap on a phone', {}, leave],
    ['click on a wide screen', { viewport: { width: 1280, height: 800 } }, leave],
    ['Escape three times', {}, (page: Page) => escape(page, 3)],
  ] as const)('%s: at the second frame', async (_, options, act) => {
    const { page } = await opened(options);
    await page.addInitScript(WATCH);
    await page.goto(site.at(HELP));
    const frame = await secondFrame(page, () => act(page));
    expect(frame.blank).toBe(true);
    await page.context().close();
  });

  it('the watch sees a page that is not blank', async () => {
    const { page } = await opened();
    await page.addInitScript(WATCH);
    await page.goto(site.at(HELP));
    const frame = await secondFrame(page, async () => {
      await page.evaluate((to) => {
        document.addEventListener('click', () => setTimeout(() => location.assign(to), 50));
      }, leaveTo);
      await page.locator('h1').click();
    });
    expect(frame.blank).toBe(false);
    await page.context().close();
  });
});

describe('Back after leaving', () => {
  it('help opened first: Back never shows it', async () => {
    const { page } = await opened();
    await page.goto(site.at(HELP));
    await leave(page);
    await page.waitForURL(leaveTo);
    await page.goBack();
    expect(page.url()).toBe(START);
    await page.goForward();
    expect(page.url()).toBe(leaveTo);
    await page.context().close();
  });

  it('home, help, a place in it, a material, leave, Back: home, as the limits page says', async () => {
    const { page, asked } = await opened();
    await page.goto(site.at('/'));
    await page.locator('.help-bar a[href$="/ho-tro/"]').click();
    await page.waitForURL(site.at(HELP));
    await page.locator('#chon a[href="#a5"]').click();
    await page.waitForURL(/#a5$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('a5');
    await page.locator('#a5 a[href*="/tim-hieu/"]').click();
    await page.waitForURL(/\/tim-hieu\/[^/]+\/$/);
    await page.locator('main a[href$="/ho-tro/"]').first().click();
    await page.waitForURL(site.at(HELP));
    expect(asked).toEqual([]);
    await leave(page);
    await page.waitForURL(leaveTo);
    await page.goBack();
    await page.waitForURL(site.at('/'));
    await page.goBack();
    expect(page.url()).toBe(START);
    await page.goto(site.at(LIMITS));
    const says = await page.locator('main').innerText();
    expect(says).toContain('nếu bạn vào từ trang đầu của trang này, đó là trang đầu');
    expect(says).toContain('nút Quay lại cũng chỉ về trang có trước trang trợ giúp');
    await page.context().close();
  });

  it('a page brought back by the browser stays blank', async () => {
    const { page } = await opened();
    await page.goto(site.at(HELP));
    // An answer without content leaves the reader on the page that was to be left.
    await page.route(leaveTo, (route) => route.fulfill({ status: 204 }));
    await leave(page);
    await page.waitForTimeout(200);
    const shown = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return [document.title, getComputedStyle(document.body).display];
    });
    expect(shown).toEqual(['Trang mới', 'none']);
    await page.context().close();
  });
});

describe('three presses of Escape', () => {
  it.each([
    ['two presses', (page: Page) => escape(page, 2)],
    ['three slow presses', (page: Page) => escape(page, 3, 1100)],
    [
      'a key held down',
      async (page: Page) => {
        for (let step = 0; step < 5; step += 1) await page.keyboard.down('Escape');
        await page.keyboard.up('Escape');
      },
    ],
    [
      'another key between',
      async (page: Page) => {
        await escape(page, 2);
        await page.keyboard.press('Tab');
        await escape(page, 1);
      },
    ],
    [
      'Shift, as sticky keys have it',
      async (page: Page) => {
        for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift');
        for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+Escape');
      },
    ],
    [
      'while typing',
      async (page: Page) => {
        await page.evaluate(() => {
          const field = document.createElement('textarea');
          document.querySelector('main')?.append(field);
          field.focus();
        });
        await escape(page, 3);
      },
    ],
    [
      'switched off',
      async (page: Page) => {
        await page.getByRole('checkbox', { name: /phím Esc ba lần/ }).uncheck();
        await escape(page, 3);
      },
    ],
  ])('%s: nothing happens', async (_, act) => {
    const { page, asked } = await opened();
    await page.goto(site.at(HELP));
    await act(page);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(site.at(HELP));
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('works while the box that switches it off has the focus', async () => {
    const { page } = await opened();
    await page.goto(site.at(HELP));
    await page.getByRole('checkbox', { name: /phím Esc ba lần/ }).focus();
    await escape(page, 3);
    await page.waitForURL(leaveTo);
    await page.context().close();
  });
});

describe('what leaves the phone', () => {
  it('nothing to other hosts until the reader leaves; then one request, without a referrer', async () => {
    const { page, asked } = await opened();
    const referrers: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url() === leaveTo) referrers.push(request.headers()['referer']);
    });
    for (const address of [HELP, LIMITS]) {
      await page.goto(site.at(address), { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 20_000);
    }
    expect(asked).toEqual([]);
    await leave(page);
    await page.waitForURL(leaveTo);
    expect(asked).toEqual([leaveTo]);
    expect(referrers).toEqual([undefined]);
    const stored = await page.context().storageState();
    expect([stored.cookies, stored.origins]).toEqual([[], []]);
    await page.context().close();
  });

  it('without a network: a blank page of the browser, and Back does not return', async () => {
    const { page } = await opened();
    await page.goto(site.at('/'));
    await page.goto(site.at(HELP));
    await page.context().setOffline(true);
    await leave(page);
    await page.waitForURL('about:blank');
    await page.context().setOffline(false);
    await page.goBack();
    await page.waitForURL(site.at('/'));
    await page.context().close();
  });

  it('with scripts off it is a plain link, and the limits page says what Back then shows', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    await page.goto(site.at(HELP));
    // What only works with scripts is not promised without them.
    expect(await page.locator('.leave-keys').isVisible()).toBe(false);
    const link = page.locator('a[data-leave]');
    expect(await link.getAttribute('rel')).toBe('noreferrer');
    expect(await link.getAttribute('referrerpolicy')).toBe('no-referrer');
    await leave(page);
    await page.waitForURL(leaveTo);
    await page.goBack();
    expect(page.url()).toBe(site.at(HELP));
    await page.goto(site.at(LIMITS));
    expect(await page.locator('main').innerText()).toContain(
      'Khi máy tắt JavaScript, «Thoát nhanh» chỉ là một liên kết thường: trang cũ vẫn còn sau nút Quay lại',
    );
    await page.context().close();
  });

  it('in an in-app browser: no pop-ups, no worker, taps alone', async () => {
    const { page } = await opened({
      hasTouch: true,
      isMobile: true,
      userAgent:
        'Mozilla/5.0 (Linux; Android 13; SM-A127F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/24010912 ZaloTheme/light ZaloLanguage/vi',
    });
    await page.addInitScript(`
      window.open = () => { throw new Error('pop-ups are closed'); };
      delete Navigator.prototype.serviceWorker;
      Object.defineProperty(window, 'onbeforeunload', { set() { throw new Error('not here'); } });
    `);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.at(HELP));
    expect(await page.locator('a[target]').count()).toBe(0);
    expect(await page.locator('[data-offline]').isVisible()).toBe(false);
    await page.locator('#chon a[href="#a2"]').tap();
    expect(await page.locator('#a2 a[href="tel:111"]').isVisible()).toBe(true);
    await page.locator('.help-leave').tap();
    await page.waitForURL(leaveTo);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
