// @ts-check
/** pa11y-ci (axe and HTML_CodeSniffer) over every page of dist/, and over the canary page. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser } from '../setup/browser.mjs';
import { run } from '../setup/processes.mjs';
import { serve } from '../setup/serve.mjs';
import { broken } from './outcome.mjs';
import { listPages } from './pages.mjs';

/** @typedef {{ code: string, runner: string, message: string, selector: string }} Issue */
/** @typedef {Record<string, (Issue | { message: string })[]>} Results by address, as pa11y-ci writes them */

/** What each engine must find on the canary page, by the beginning or a part of its code.
 * @type {Record<string, string[]>} */
const SEEDED = {
  axe: ['color-contrast', 'image-alt', 'label'],
  htmlcs: ['1_4_3.G18', '1_1_1.H37', '1_3_1.F68', '1_3_1.H42.2'],
};

/** Seeded faults that an engine did not find: it is blind, and its «no errors» is worth nothing.
 * @param {(Issue | { message: string })[]} found on the canary page
 * @returns {Record<string, string[]>} by engine; an empty list is a pass */
export function missedFaults(found) {
  return Object.fromEntries(
    Object.entries(SEEDED).map(([runner, codes]) => [
      runner,
      codes.filter(
        (code) =>
          !found.some(
            (issue) => 'code' in issue && issue.runner === runner && issue.code.includes(code),
          ),
      ),
    ]),
  );
}

/** Counts one check a page, and one an engine for the canary page.
 * @param {Results} results
 * @param {{ pages: string[], canary: string, width: number }} expected full addresses
 * @returns {import('./outcome.mjs').Outcome} */
export function judge(results, { pages, canary, width }) {
  const lines = [];
  let passed = 0;
  let failed = 0;
  for (const page of pages) {
    const issues = results[page] ?? [{ message: 'not visited' }];
    if (issues.length === 0) passed += 1;
    else failed += 1;
    for (const issue of issues) {
      const where = 'code' in issue ? `${issue.runner} ${issue.code} ${issue.selector}: ` : '';
      lines.push(`${new URL(page).pathname} ${width}px ${where}${issue.message}`);
    }
  }
  for (const [runner, codes] of Object.entries(missedFaults(results[canary] ?? []))) {
    if (codes.length === 0) passed += 1;
    else failed += 1;
    for (const code of codes) lines.push(`canary ${width}px: ${runner} is blind to ${code}`);
  }
  return { passed, failed, skipped: 0, report: lines.join('\n') };
}

/** Visits every page of dist/ at one width.
 * @param {{ root: string, env: NodeJS.ProcessEnv, width: number, height: number }} options
 * @returns {Promise<import('./outcome.mjs').Outcome>} */
export async function pa11y({ root, env, width, height }) {
  const folder = join(root, 'dist');
  const pages = listPages(folder);
  if (pages.length === 0) return broken('dist/ holds no page');
  const browser = await prepareBrowser(root);
  const site = await serve({ folder, port: 0 });
  const canary = await serve({ folder: join(root, 'tests', 'canary'), port: 0 });
  try {
    const urls = pages.map((page) => new URL(page.address, site.url).href);
    const work = join(root, '.build', 'pa11y', String(width));
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const config = JSON.parse(readFileSync(join(root, '.pa11yci.json'), 'utf8'));
    const { executablePath, args } = browser;
    const report = join(work, 'report.json');
    const defaults = {
      ...config.defaults,
      viewport: { width, height, isMobile: width < 600 },
      chromeLaunchConfig: { executablePath, args },
      reporters: [['json', { fileName: report }]],
    };
    const file = join(work, 'config.json');
    writeFileSync(file, JSON.stringify({ defaults, urls: [...urls, canary.url] }, null, 2));
    const finished = await run('pa11y-ci', ['--config', file], {
      cwd: root,
      env: { ...env, ...browser.env, PATH: env['PATH'] },
    });
    /** @type {Results} */
    let results;
    try {
      results = JSON.parse(readFileSync(report, 'utf8')).results;
    } catch {
      return broken(finished.output.trim() || 'pa11y-ci left no report');
    }
    return judge(results, { pages: urls, canary: canary.url, width });
  } finally {
    await Promise.all([site.close(), canary.close()]);
  }
}
