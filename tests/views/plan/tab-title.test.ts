import { expect, test } from 'vitest';
import { embedViews } from '../../../src/views/embed.ts';
import { targetView } from '../../../src/views/targets/one.ts';
import { plan, site } from '../site.ts';

test('two plans with the same target have pages and frames under titles of their own', () => {
  const meta = { ...plan.meta, id: 'vi-du-2026', number: '12/KH-UBND' };
  const targets = plan.targets.map((entry) => ({
    ...entry,
    target: { ...entry.target, plan: meta.id },
  }));
  const next = { ...plan, meta, targets };
  const two = { ...site, plans: [plan, next], redirects: [] };
  const [first] = plan.targets;
  if (first === undefined) throw new Error('a target is needed');
  const [now, later] = [plan, next].map((one) => targetView(two, one, first.target.id));
  expect(now?.tabTitle).toBe(now?.title);
  expect(later?.title).toBe(now?.title);
  expect(later?.tabTitle).toBe(`${now?.title ?? ''}: Kế hoạch 12/KH-UBND (năm 2025)`);
  const frames = embedViews(two).map(({ heading }) => heading);
  expect(new Set(frames).size).toBe(frames.length);
});
