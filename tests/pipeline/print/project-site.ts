import { join } from 'node:path';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import type { Site } from '../../../src/pipeline/load/site.ts';

/** Root of the checkout. */
export const ROOT = join(import.meta.dirname, '../../..');

/** The real site on a fixed day. */
export function realSite(asOf = '2026-11-24', base = ''): Site {
  const { site, problems } = loadSite(ROOT, { asOf, base });
  if (site === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return site;
}
