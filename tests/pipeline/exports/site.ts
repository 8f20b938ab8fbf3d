import { join } from 'node:path';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import { formatProblem } from '../../../src/pipeline/problem/problem.ts';

export const ROOT = join(import.meta.dirname, '../../..');

const { site, problems } = loadSite(ROOT, { asOf: '2026-11-24', base: '' });
if (site === null) throw new Error(problems.map(formatProblem).join('\n'));

/** The real site, on a day of its own. */
export const SITE = site;
