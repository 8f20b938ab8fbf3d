/** axe-core with every rule of WCAG 2.2 A and AA, over every page, in one colour scheme. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, DESKTOP, openSite, PHONE } from './open.ts';

// pa11y's own axe tags stop at WCAG 2.1; 2.2 adds target-size, which axe leaves off by default.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe must find on the canary page; each is seeded there. */
const SEEDED = ['color-contrast', 'heading-order', 'image-alt', 'label', 'target-size'];

/** One line a fault: rule, the element, why. Folded parts are opened first: what a reader can
 * open is part of the page. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? 'no reason'}`,
    ),
  );
}

/** One test a page and width, and one that proves that this very set-up finds faults. */
export function describeAxe(colorScheme: 'light' | 'dark'): void {
  const site = openSite();
  describe(`axe-core, WCAG 2.2 AA, ${colorScheme}`, () => {
    it('finds the faults seeded in the canary page', async () => {
      const page = await site.page({ colorScheme });
      await page.goto(site.canary());
      const found = await faults(page);
      const missed = SEEDED.filter((rule) => !found.some((line) => line.startsWith(`${rule} `)));
      expect(missed).toEqual([]);
      const inDark = found.some((line) => line.startsWith('color-contrast #faint-in-dark'));
      expect(inDark).toBe(colorScheme === 'dark');
      await page.context().close();
    });

    it.each(addresses())('%s', async (address) => {
      const page = await site.page({ colorScheme });
      await page.goto(site.at(address));
      for (const size of [PHONE, DESKTOP]) {
        await page.setViewportSize(size);
        expect.soft(await faults(page), `${size.width} px`).toEqual([]);
      }
      await page.context().close();
    });
  });
}
