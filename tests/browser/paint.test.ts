/** Is text painted at all? Where the fonts are not found, no check of contrast can fail. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();

/** The pixels of an element, four bytes each. */
async function pixels(element: Locator): Promise<Uint8ClampedArray> {
  const image = await loadImage(await element.screenshot());
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** How many pixels differ clearly from the first one, which is background. */
function ink(data: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)),
      0,
    );
    if (distance > 150) count += 1;
  }
  return count;
}

it('paints Vietnamese letters with their marks, and knows blank from painted', async () => {
  const page = await site.page();
  await page.goto(site.canary());
  await page.locator('#bar').evaluate((bar) => {
    bar.remove();
  });
  const painted = async (id: string) => ink(await pixels(page.locator(id)));
  expect(await painted('#blank')).toBe(0);
  const plain = await painted('#plain');
  expect(plain).toBeGreaterThan(30);
  // The same letter with circumflex and acute has more ink; a missing letter would be a box
  // of the same size for both.
  expect(await painted('#marked')).toBeGreaterThan(plain);
  const box = await pixels(page.locator('#none'));
  for (const id of ['#marked', '#hook']) expect(await pixels(page.locator(id))).not.toEqual(box);
  await page.context().close();
});

it.each(['light', 'dark'] as const)('paints the heading of the home page, %s', async (scheme) => {
  const page = await site.page({ colorScheme: scheme });
  await page.goto(site.at('/'));
  const heading = page.locator('h1');
  const painted = ink(await pixels(heading));
  expect(painted).toBeGreaterThan(200);
  // Without the letters the same place must be empty: then it was the letters that were counted.
  await heading.evaluate((element) => {
    element.style.setProperty('-webkit-text-fill-color', 'transparent');
  });
  expect(ink(await pixels(heading))).toBeLessThan(painted / 10);
  await page.context().close();
});
