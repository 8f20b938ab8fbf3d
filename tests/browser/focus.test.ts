/** Walking every page with the Tab key on a small phone: what has focus is never hidden behind
 * the help bar or anything else that stands still (WCAG 2.2, 2.4.11). */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, isFrame, openSite, PHONE } from './open.ts';

const site = openSite();

type Step = { name: string; seen: boolean; coveredBy: string | null } | null;

/** What has focus now; null when focus has left the page or come round to its beginning.
 * Looks at points along the edge and in the middle of the visible part of the element. */
function look(): Step {
  const element = document.activeElement;
  if (element === null || element === document.body || element.hasAttribute('data-walked')) {
    return null;
  }
  element.setAttribute('data-walked', '');
  const still = (start: Element | null): Element | null => {
    for (let at = start; at !== null; at = at.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    }
    return null;
  };
  // A link that breaks over two lines has two boxes, and a hole between them.
  const boxes = [...element.getClientRects()];
  let seen = false;
  let coveredBy: string | null = null;
  for (const box of boxes) {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) continue;
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
        const above = document.elementFromPoint(x, y);
        if (above === null) continue;
        if (element.contains(above) || above.contains(element)) seen = true;
        else {
          const cover = still(above);
          if (cover !== null && !cover.contains(element)) {
            coveredBy = cover.outerHTML.slice(0, 80);
          }
        }
      }
    }
  }
  // Taller than the screen: no scrolling can show all of it, so some part in sight is enough.
  if (element.getBoundingClientRect().height > innerHeight / 2) coveredBy = null;
  return { name: element.outerHTML.slice(0, 100), seen, coveredBy };
}

/** Presses Tab until the walk ends; one line a fault, and the number of steps. */
async function walk(page: Page): Promise<{ steps: number; faults: string[] }> {
  const faults: string[] = [];
  for (let steps = 0; ; steps += 1) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(look);
    if (step === null) return { steps, faults };
    if (!step.seen) faults.push(`out of sight: ${step.name}`);
    if (step.coveredBy !== null) faults.push(`${step.name} is under ${step.coveredBy}`);
  }
}

describe('walking with Tab at 360×640', () => {
  it('the check sees a bar that covers what has focus', async () => {
    const page = await site.page({ viewport: PHONE });
    await page.goto(site.canary());
    const { steps, faults } = await walk(page);
    expect(steps).toBeGreaterThan(8);
    expect(faults.join()).toContain('id="bar"');
    await page.context().close();
  });

  it.each(addresses())('%s', async (address) => {
    const page = await site.page({ viewport: PHONE });
    await page.goto(site.at(address));
    const { steps, faults } = await walk(page);
    expect(steps, 'elements reached with Tab').toBeGreaterThan(isFrame(address) ? 0 : 3);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
