// @ts-check
/** The steps of `npm start`, one after another. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setup } from '../../src/locale/vi/setup.mjs';
import { ownEnvironment } from './environment.mjs';
import { install } from './install.mjs';
import { isInterrupted, onInterrupt, run } from './processes.mjs';
import { npmCommand, npmMissing, projectNode } from './requirements.mjs';
import { PlainError, say, seconds, withProgress } from './terminal.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_PORT = 4321;

/** @param {string[]} args
 * @returns {Promise<number>} exit code; the server keeps the process alive after 0 */
export async function start(args) {
  /** @type {import('./serve.mjs').Served | undefined} */
  let served;
  onInterrupt(async () => {
    await served?.close();
    if (served !== undefined) say(setup.start.stopped);
    // Ctrl-C is how a server is meant to end; before that it is an interruption.
    return served === undefined ? 130 : 0;
  });
  try {
    const asked = readArguments(args);
    if (asked === undefined) {
      console.log(setup.start.help);
      return 0;
    }
    const { port, site } = asked;
    await install(ROOT);
    await projectNode(ROOT);
    const { serve } = await import('./serve.mjs');
    const folder = join(site, 'dist');
    // Taken before the build: nobody should wait for a build to hear that the port is in use.
    await (await serve({ folder, port })).close();
    await build(site);
    served = await serve({ folder, port });
    say(setup.start.served(served.url));
    return 0;
  } catch (error) {
    if (isInterrupted()) return 130;
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** @param {string[]} args
 * @returns {{ port: number, site: string } | undefined} undefined when help was asked for
 * @throws {PlainError} for an unknown option or a port that is none */
function readArguments(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        site: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new PlainError(
      setup.unknownArguments(args, error instanceof Error ? error.message : 'unknown option'),
      'npm start -- --help',
    );
  }
  if (values.help) return undefined;
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new PlainError(
      setup.start.badPort(values.port ?? ''),
      `npm start -- --port ${DEFAULT_PORT}`,
    );
  }
  return { port, site: resolve(values.site ?? ROOT) };
}

/** Builds dist/ of an edition; a failed build leaves the last good one as it was.
 * @param {string} site the folder of its content/ and data/
 * @throws {PlainError} with the problems the build named */
async function build(site) {
  const from = Date.now();
  say(setup.start.building);
  const { command, args } = npmCommand();
  const { code, output, missing } = await withProgress(
    () => 'npm run build',
    () =>
      run(command, [...args, 'run', '--silent', 'build', '--', '--site', site], {
        cwd: ROOT,
        env: ownEnvironment(),
      }),
  );
  if (missing) throw npmMissing();
  if (code !== 0) {
    throw new PlainError(setup.start.notBuilt(output.trim()), 'npm run check');
  }
  const warnings = output.split('\n').filter((line) => /^\S+:\d+:\d+ warning /.test(line));
  for (const line of warnings) console.log(line);
  say(setup.start.built(seconds(Date.now() - from)));
}
