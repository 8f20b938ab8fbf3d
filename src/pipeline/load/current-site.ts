import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from './clock.ts';
import { loadSite } from './load-site.ts';
import { formatProblem } from '../problem/problem.ts';
import type { Site } from './site.ts';

let kept: { site: Site; stamp: number } | null = null;

/**
 * The checked site of the project in the working folder, read once and again only after a file of
 * content/ or data/ changed (so that `npm run dev` shows edits). Throws with every problem, one a
 * line, when the content has errors.
 */
export function currentSite(): Site {
  const root = process.cwd();
  const stamp = Math.max(newest(join(root, 'content')), newest(join(root, 'data')));
  if (kept?.stamp === stamp) return kept.site;
  const { site, problems } = loadSite(root, {
    asOf: buildDay(process.env, root),
    base: basePath(process.env),
  });
  if (site === null) throw new Error(problems.map(formatProblem).join('\n'));
  const address = publicAddress(process.env);
  const served = address === null ? site : { ...site, settings: { ...site.settings, address } };
  kept = { site: served, stamp };
  return served;
}

/** `SITE_URL` without a trailing slash, or null: where this build will be served, before data/site.json. */
export function publicAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  const address = (env['SITE_URL'] ?? '').replace(/\/+$/, '');
  return address === '' ? null : address;
}

/** `BASE_PATH` as '' or «/thu-muc», however it was written. */
export function basePath(env: Readonly<Record<string, string | undefined>>): string {
  const path = (env['BASE_PATH'] ?? '').replaceAll(/^\/+|\/+$/g, '');
  return path === '' ? '' : `/${path}`;
}

function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs),
    0,
  );
}
