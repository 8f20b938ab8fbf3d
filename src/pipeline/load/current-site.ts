import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDay } from './clock.ts';
import { loadSite, type LoadOptions } from './load-site.ts';
import { formatProblem } from '../problem/problem.ts';
import type { Site } from './site.ts';

type Environment = Readonly<Record<string, string | undefined>>;

let kept: { site: Site; root: string; stamp: number } | null = null;

/**
 * The checked site whose content/ and data/ lie in `root`, read once and again only after a file of them
 * changed (so that `npm run dev` shows edits). Throws with every problem, one a line, when the content
 * has errors.
 */
export function currentSite(root = siteRoot(process.env)): Site {
  const folders = ['content', 'data'].map((name) => join(root, name)).filter(existsSync);
  const stamp = Math.max(0, ...folders.map(newest));
  if (kept?.root === root && kept.stamp === stamp) return kept.site;
  const { site, problems } = loadSite(root, buildOptions(process.env, root));
  if (site === null) throw new Error(problems.map(formatProblem).join('\n'));
  const address = publicAddress(process.env);
  const served = address === null ? site : { ...site, settings: { ...site.settings, address } };
  kept = { site: served, root, stamp };
  return served;
}

/**
 * The folder whose content/ and data/ a build is of: `SITE_DIR`, which the commands set from `--site`,
 * else the working folder.
 */
export function siteRoot(env: Environment): string {
  return resolve(env['SITE_DIR'] ?? '.');
}

/** Address of a folder of content/ of the edition that is built, for Astro. */
export function contentFolder(name: string): URL {
  return pathToFileURL(join(siteRoot(process.env), 'content', name, '/'));
}

/** What a load takes from the surroundings of a command: the clock of the build, and `BASE_PATH`. */
export function buildOptions(env: Environment, root: string): LoadOptions {
  return { asOf: buildDay(env, root), base: basePath(env) };
}

/** `SITE_URL` without a trailing slash, or null: where this build will be served, before data/site.json. */
export function publicAddress(env: Environment): string | null {
  const address = (env['SITE_URL'] ?? '').replace(/\/+$/, '');
  return address === '' ? null : address;
}

/** `BASE_PATH` as '' or «/thu-muc», however it was written. */
export function basePath(env: Environment): string {
  const path = (env['BASE_PATH'] ?? '').replaceAll(/^\/+|\/+$/g, '');
  return path === '' ? '' : `/${path}`;
}

function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs),
    0,
  );
}
