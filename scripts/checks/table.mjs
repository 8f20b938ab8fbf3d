// @ts-check
/** Every check of `npm test`, one row each. */
import { join } from 'node:path';
import { run } from '../setup/processes.mjs';
import { npmCommand } from '../setup/requirements.mjs';
import { ofCommand } from './outcome.mjs';
import { pa11y } from './pa11y.mjs';
import { readVitest } from './vitest-report.mjs';

/** @typedef {{ root: string, env: NodeJS.ProcessEnv }} Context */
/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** One check: `part` is what `--only` calls it, `group` a wider name for several of them.
 * @typedef {{ part: string, group?: string, what: string, needs: 'dist' | 'nothing',
 *   run: (context: Context) => Promise<Outcome>, gives?: 'dist' }} Check */

/** @param {string} program @param {string[]} args */
const command =
  (program, args) =>
  /** @param {Context} context */
  async ({ root, env }) =>
    ofCommand(await run(program, args, { cwd: root, env }));

/** @param {string} script a script of package.json */
const npmScript = (script) => {
  const { command: program, args } = npmCommand();
  return command(program, [...args, 'run', '--silent', script]);
};

/** @param {string} project one of .config/vitest.config.ts
 * @param {string[]} filter parts of file names */
const vitest =
  (project, filter = []) =>
  /** @param {Context} context */
  async ({ root, env }) => {
    const file = join(root, '.build', 'vitest', `${[project, ...filter].join('-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const config = ['--config', '.config/vitest.config.ts'];
    const args = [
      'run',
      ...config,
      '--project',
      project,
      '--maxWorkers=1',
      ...reporters,
      ...filter,
    ];
    return readVitest(file, await run('vitest', args, { cwd: root, env }));
  };

/** In the order in which they start: what is told within seconds, then what takes minutes.
 * @type {Check[]} */
export const CHECKS = [
  { part: 'content', what: 'npm run check', needs: 'nothing', run: npmScript('check') },
  {
    part: 'build',
    what: 'npm run build',
    needs: 'nothing',
    gives: 'dist',
    run: npmScript('build'),
  },
  {
    part: 'format',
    what: 'prettier',
    needs: 'nothing',
    run: command('prettier', ['--check', '.']),
  },
  {
    part: 'types',
    what: 'astro check and tsc',
    needs: 'dist',
    run: command('node', ['scripts/types.ts']),
  },
  {
    part: 'audit',
    what: 'every number of dist/ traced to its datum',
    needs: 'dist',
    run: npmScript('audit'),
  },
  { part: 'site', what: 'every file of dist/', needs: 'dist', run: vitest('site') },
  {
    part: 'lint',
    what: 'eslint, zero warnings',
    needs: 'nothing',
    run: command('eslint', ['--config', '.config/eslint.config.mjs', '.', '--max-warnings', '0']),
  },
  { part: 'pages', what: 'components rendered alone', needs: 'nothing', run: vitest('pages') },
  { part: 'unit', what: 'unit tests', needs: 'nothing', run: vitest('unit') },
  {
    part: 'browser',
    what: 'every page in Chromium: requests, storage, focus, overflow, no scripts',
    needs: 'dist',
    run: vitest('browser'),
  },
  ...[
    { width: 360, height: 640 },
    { width: 1280, height: 1024 },
  ].map((size) => ({
    part: `pa11y-${size.width}`,
    group: 'a11y',
    what: `pa11y-ci, every page at ${size.width} px`,
    needs: /** @type {const} */ ('dist'),
    run: (/** @type {Context} */ context) => pa11y({ ...context, ...size }),
  })),
  ...['light', 'dark'].map((scheme) => ({
    part: `axe-${scheme}`,
    group: 'a11y',
    what: `axe-core WCAG 2.2 AA, every page, ${scheme}`,
    needs: /** @type {const} */ ('dist'),
    run: vitest('axe', [`axe-${scheme}`]),
  })),
  {
    part: 'commands',
    what: 'whole commands, and a second, invented edition built and looked through',
    needs: 'dist',
    run: vitest('commands'),
  },
];

/** The rows that a person asked for.
 * @param {string[]} names parts or groups; none means all
 * @returns {{ chosen: Check[], unknown: string[] }} */
export function choose(names) {
  if (names.length === 0) return { chosen: CHECKS, unknown: [] };
  /** @param {Check} check @param {string} name */
  const matches = (check, name) => check.part === name || check.group === name;
  return {
    chosen: CHECKS.filter((check) => names.some((name) => matches(check, name))),
    unknown: names.filter((name) => !CHECKS.some((check) => matches(check, name))),
  };
}
