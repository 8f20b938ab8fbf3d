/** The help page as a person meets it: on a small phone, by ear, and on a day when numbers have aged. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses, isFrame, openSite, PHONE } from './open.ts';

const site = openSite();
const HELP = '/ho-tro/';
const { lines } = JSON.parse(readFileSync('data/hotlines.json', 'utf8')) as {
  lines: { digits: string; spoken: string; keepsButton: boolean; expiresOn: string }[];
};
const LOSES = lines.filter(({ keepsButton }) => !keepsButton).map(({ digits }) => digits);
const KEEPS = lines.filter(({ keepsButton }) => keepsButton).map(({ digits }) => digits);
const LAST_DAY =
  lines
    .map(({ expiresOn }) => expiresOn)
    .sort()
    .at(-1) ?? '';

describe('on a phone of 360 px', () => {
  it('nothing is wider than the screen, and what is tapped is as large as a thumb', async () => {
    const page = await site.page();
    await page.goto(site.at(HELP));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main a[href^="tel:"], #chon a, .help-bar a')]
        .map((link) => ({ text: link.innerText, box: link.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });

  it('whoever only scrolls meets 111 before 113', async () => {
    const page = await site.page();
    await page.goto(site.at(HELP));
    const calls = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(calls[0]).toBe('tel:111');
    expect(calls.filter((href) => href === 'tel:113')).toHaveLength(1);
    expect(await page.locator('#a1 a[href="tel:113"]').count()).toBe(1);
    await page.context().close();
  });
});

describe('by ear', () => {
  it('every number is named in words, digit by digit, and the words are printed too', async () => {
    const page = await site.page();
    await page.goto(site.at(HELP));
    for (const { digits, spoken } of lines) {
      const links = page.locator(`main a[href="tel:${digits}"]`);
      const named = page.locator('main').getByRole('link', { name: `Gọi ${spoken}`, exact: true });
      expect(await links.count(), digits).toBeGreaterThan(0);
      expect(await named.count(), spoken).toBe(await links.count());
      expect(await links.first().innerText()).toContain(spoken);
    }
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).toContain('link "Thoát nhanh"');
    expect(tree).toContain('navigation "Chọn tình huống"');
    await page.context().close();
  });
});

describe('a build that has grown old', () => {
  it('the browser takes away what has run out, and the four emergency codes show their age', async () => {
    const page = await site.page();
    await page.clock.setFixedTime(new Date(`${LAST_DAY}T17:00:01Z`));
    await page.goto(site.at(HELP));
    for (const digits of LOSES) {
      expect(await page.locator(`a[href="tel:${digits}"]`).count(), digits).toBe(0);
    }
    for (const digits of KEEPS) {
      expect(await page.locator(`a[href="tel:${digits}"]`).count(), digits).toBeGreaterThan(0);
    }
    const recheck = page.locator('[data-recheck]');
    expect(await recheck.isVisible()).toBe(true);
    expect(await recheck.locator('[data-expires]').count()).toBe(LOSES.length);
    const ages = page.locator('[data-keeps] [data-overdue]');
    expect(await ages.count()).toBeGreaterThan(0);
    for (const age of await ages.all()) expect(await age.isVisible()).toBe(true);
    await page.context().close();
  });

  it('on the last trusted day nothing has changed', async () => {
    const page = await site.page();
    const first = lines.map(({ expiresOn }) => expiresOn).sort()[0] ?? '';
    await page.clock.setFixedTime(new Date(`${first}T16:59:59Z`));
    await page.goto(site.at(HELP));
    expect(await page.locator('[data-recheck]').isVisible()).toBe(false);
    for (const digits of LOSES) {
      expect(await page.locator(`a[href="tel:${digits}"]`).count(), digits).toBeGreaterThan(0);
    }
    await page.context().close();
  });
});

describe('from any page', () => {
  // What other sites frame, and the edition of one file, have no bar of ours; each says where help is.
  it.each(addresses().filter((address) => !isFrame(address) && !address.endsWith('.html')))(
    '%s: one tap to 111 or to help, no 113 in the bar, nothing fetched ahead',
    async (address) => {
      const page = await site.page({ javaScriptEnabled: false });
      await page.goto(site.at(address));
      const bar = page.locator('.help-bar');
      expect(await bar.locator('a[href="tel:111"]').isVisible()).toBe(true);
      expect(await bar.locator('a[href$="/ho-tro/"]').isVisible()).toBe(true);
      expect(await bar.locator('a[href="tel:113"]').count()).toBe(0);
      // A page fetched ahead of time would be in caches and logs of a reader who never asked for it.
      const ahead =
        'link[rel~="prefetch"], link[rel~="prerender"], script[type="speculationrules"]';
      expect(await page.locator(ahead).count()).toBe(0);
      await page.context().close();
    },
  );
});

describe('on paper', () => {
  it('numbers, QR codes and steps are there, controls are not', async () => {
    const page = await site.page({ viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.at(HELP));
    expect(await page.locator('#chon').isVisible()).toBe(false);
    expect(await page.locator('.help-bar').isVisible()).toBe(false);
    expect(await page.locator('[data-leave]').isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: 'Mã QR gọi một một một' }).isVisible()).toBe(true);
    const facts = page.locator('[id="111"]').getByText('24 giờ, tất cả các ngày');
    const box = await facts.boundingBox();
    expect(box?.height, 'what is folded on screen is unfolded').toBeGreaterThan(0);
    await page.context().close();
  });
});
