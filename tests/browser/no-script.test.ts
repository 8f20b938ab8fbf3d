/** Every page says the same with scripts off. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, openSite } from './open.ts';

const site = openSite();

/** The text a reader sees in <main>. Controls are left out: scripts may add a button of comfort
 * (copy, filter), but never a fact. */
async function mainText(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return '';
    // The spreadsheet checker is a tool, not a text; what stands in its place says what to do instead.
    const controls =
      'button, select, input, textarea, label, output, [role="status"], [data-sheet-checker], noscript';
    for (const control of main.querySelectorAll<HTMLElement>(controls)) control.remove();
    return main.innerText.replace(/\s+/g, ' ').trim();
  });
}

describe('with scripts off', () => {
  it('the check sees text that only a script brings', async () => {
    const html = `<main>a<script>document.currentScript.after('b')</script></main>`;
    const url = `data:text/html,${encodeURIComponent(html)}`;
    const [off, on] = [await site.page({ javaScriptEnabled: false }), await site.page()];
    expect([await mainText(off, url), await mainText(on, url)]).toEqual(['a', 'ab']);
    await Promise.all([off.context().close(), on.context().close()]);
  });

  it.each(addresses())('%s', async (address) => {
    const [off, on] = [await site.page({ javaScriptEnabled: false }), await site.page()];
    const without = await mainText(off, site.at(address));
    expect(without.length, 'text in <main>').toBeGreaterThan(100);
    expect(await mainText(on, site.at(address))).toBe(without);
    await Promise.all([off.context().close(), on.context().close()]);
  });
});
