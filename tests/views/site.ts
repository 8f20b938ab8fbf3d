import { loadSite } from '../../src/pipeline/load/load-site.ts';
import type { PlanEntry, Site } from '../../src/pipeline/load/site.ts';
import { currentPlan } from '../../src/pipeline/load/site.ts';
import { DAY, REAL } from '../pipeline/project.ts';

const loaded = loadSite(REAL, { asOf: DAY, base: '/thu-muc' });
if (loaded.site === null) throw new Error(JSON.stringify(loaded.problems));

/** The real content, served below a folder, so that a link without the base path shows. */
export const site: Site = loaded.site;
export const plan: PlanEntry = currentPlan(site);

/** Every string below a value, however deep. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

/** Every value of `href` below a value. */
export function addressesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'href' && typeof below === 'string' ? [below] : addressesOf(below),
  );
}

/** Nodes and all below them, in reading order. */
export function all<T extends { children: T[] }>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}
