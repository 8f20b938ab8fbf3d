// @ts-check
/** The steps of `npm test`, and what they print. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setup } from '../../src/locale/vi/setup.mjs';
import { ownEnvironment } from '../setup/environment.mjs';
import { install } from '../setup/install.mjs';
import { isInterrupted, onInterrupt } from '../setup/processes.mjs';
import { projectNode } from '../setup/requirements.mjs';
import { PlainError, say, seconds, withProgress } from '../setup/terminal.mjs';

/** @typedef {import('./table.mjs').Check} Check */

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** @param {string[]} args
 * @returns {Promise<number>} exit code: 0 when nothing failed, 1 otherwise, 130 when interrupted */
export async function test(args) {
  onInterrupt(() => Promise.resolve(130));
  try {
    const { choose, CHECKS } = await import('./table.mjs');
    const { help, only } = readArguments(args);
    const { chosen, unknown } = choose(only);
    if (help) {
      printHelp(CHECKS);
      return 0;
    }
    if (unknown.length > 0) {
      throw new PlainError(setup.test.noPart(unknown), 'npm test -- --help');
    }
    return await runChecks(withBuild(chosen, CHECKS));
  } catch (error) {
    if (isInterrupted()) return 130;
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** @param {string[]} args
 * @returns {{ help: boolean, only: string[] }} */
function readArguments(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const only = (values.only ?? []).flatMap((names) => names.split(',')).filter(Boolean);
    return { help: values.help ?? false, only };
  } catch (error) {
    throw new PlainError(
      setup.unknownArguments(args, error instanceof Error ? error.message : 'unknown option'),
      'npm test -- --help',
    );
  }
}

/** Checks that read dist/ need one: built first where there is none yet.
 * @param {Check[]} chosen @param {readonly Check[]} all */
function withBuild(chosen, all) {
  const folder = join(ROOT, 'dist');
  const reads = chosen.some((check) => check.needs === 'dist');
  if (!reads || chosen.some((check) => check.gives === 'dist')) return chosen;
  if (existsSync(folder)) {
    const day = statSync(folder).mtime.toISOString();
    say(setup.test.oldBuild(day));
    return chosen;
  }
  return [...all.filter((check) => check.gives === 'dist'), ...chosen];
}

/** Installs what the checks run with, a browser included where one is needed.
 * @param {Check[]} checks
 * @returns {Promise<string>} the Node that runs the project's programs */
async function setUp(checks) {
  await install(ROOT);
  const node = await projectNode(ROOT);
  const { prepareBrowser } = await import('../setup/browser.mjs');
  if (checks.some((check) => check.needs === 'dist')) {
    await withProgress(
      () => 'Chromium',
      () => prepareBrowser(ROOT),
    );
  }
  return node;
}

/** @param {Check[]} checks
 * @returns {Promise<number>} exit code */
async function runChecks(checks) {
  const start = Date.now();
  const { broken, lastLine } = await import('./outcome.mjs');
  const { runAll } = await import('./schedule.mjs');
  let node;
  try {
    node = await setUp(checks);
  } catch (error) {
    if (isInterrupted() || !(error instanceof PlainError)) throw error;
    // Nothing could be checked: that is a failure too, and the last line says so.
    console.error(error.message);
    console.log(lastLine([broken(error.message)]));
    return 1;
  }
  /** @type {Set<string>} */
  const running = new Set();
  const done = await withProgress(
    () => [...running].join(', '),
    () =>
      runAll(checks, {
        lanes: Math.min(4, Math.max(2, availableParallelism())),
        context: { root: ROOT, env: environment(node) },
        now: Date.now,
        stopped: isInterrupted,
        onStart: ({ part }) => running.add(part),
        onDone: (result) => {
          running.delete(result.check.part);
          if (!isInterrupted()) print(result);
        },
      }),
  );
  if (isInterrupted()) return 130;
  const outcomes = done.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
  const wrong = done.filter(({ outcome }) => outcome === undefined || outcome.failed > 0);
  console.log(`\n${seconds(Date.now() - start)}`);
  if (wrong.length > 0) {
    say(setup.test.wrong);
    for (const { check, outcome } of wrong) {
      const note = outcome === undefined ? '   (not run: the build failed)' : '';
      console.log(`  npm test -- --only ${check.part}${note}`);
    }
  }
  console.log(lastLine(outcomes));
  return wrong.length === 0 ? 0 : 1;
}

/** @param {import('./schedule.mjs').Done} done */
function print({ check, outcome, ms }) {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  if (outcome === undefined) return;
  const { passed, failed, skipped, report } = outcome;
  if (report !== '') console.log(failed > 0 ? `\n--- ${check.part}\n${report}\n---` : report);
  const counts = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const name = check.part.padEnd(11);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} ${check.what}: ${counts} (${seconds(ms)})`);
}

/** What every check runs with: the project's Node and programs first in the PATH.
 * @param {string} node */
function environment(node) {
  const path = [join(ROOT, 'node_modules', '.bin'), dirname(node), process.env['PATH'] ?? ''];
  return ownEnvironment({ PATH: path.join(delimiter), NO_COLOR: '1' });
}

/** @param {readonly Check[]} checks */
function printHelp(checks) {
  const row = (/** @type {Check} */ { part, group, what }) =>
    `      ${part.padEnd(11)} ${what}${group ? ` (group ${group})` : ''}`;
  console.log(setup.test.help(checks.map(row).join('\n')));
}
