// @ts-check
/** The steps of `npm start`, one after another. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ownEnvironment } from './environment.mjs';
import { install } from './install.mjs';
import { isInterrupted, onInterrupt, run } from './processes.mjs';
import { npmCommand, npmMissing, projectNode } from './requirements.mjs';
import { PlainError, say, seconds, withProgress } from './terminal.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_PORT = 4321;

/** @param {string[]} args @param {string} help
 * @returns {Promise<number>} exit code; the server keeps the process alive after 0 */
export async function start(args, help) {
  /** @type {import('./serve.mjs').Served | undefined} */
  let served;
  onInterrupt(async () => {
    await served?.close();
    if (served !== undefined) say('Đã dừng', 'stopped');
    // Ctrl-C is how a server is meant to end; before that it is an interruption.
    return served === undefined ? 130 : 0;
  });
  try {
    const port = readPort(args);
    if (port === undefined) {
      console.log(help);
      return 0;
    }
    await install(ROOT);
    await projectNode(ROOT);
    const { serve } = await import('./serve.mjs');
    const folder = join(ROOT, 'dist');
    // Taken before the build: nobody should wait for a build to hear that the port is in use.
    await (await serve({ folder, port })).close();
    await build();
    served = await serve({ folder, port });
    say(`Trang web đang mở tại ${served.url}`, 'the site is served there; Ctrl-C stops it');
    return 0;
  } catch (error) {
    if (isInterrupted()) return 130;
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** @param {string[]} args
 * @returns {number | undefined} the port; undefined when help was asked for
 * @throws {PlainError} for an unknown option or a port that is none */
function readPort(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    throw new PlainError(
      `Không hiểu tham số: ${args.join(' ')}`,
      error instanceof Error ? error.message : 'unknown option',
      'npm start -- --help',
    );
  }
  if (values.help) return undefined;
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new PlainError(
      `Cổng phải là số nguyên từ 1 đến 65535, không phải “${values.port}”.`,
      'The port must be a whole number from 1 to 65535.',
      `npm start -- --port ${DEFAULT_PORT}`,
    );
  }
  return port;
}

/** Builds dist/; a failed build leaves the last good one as it was.
 * @throws {PlainError} with the problems the build named */
async function build() {
  const from = Date.now();
  say('Đang dựng trang web…', 'building the site…');
  const { command, args } = npmCommand();
  const { code, output, missing } = await withProgress(
    () => 'npm run build',
    () =>
      run(command, [...args, 'run', '--silent', 'build'], {
        cwd: ROOT,
        env: ownEnvironment(),
      }),
  );
  if (missing) throw npmMissing();
  if (code !== 0) {
    throw new PlainError(
      `${output.trim()}\n\nKhông dựng được trang web: xem các dòng trên. dist/ giữ nguyên bản dựng trước.`,
      'The site could not be built: see the lines above. dist/ keeps the last good build.',
      'npm run check',
    );
  }
  const warnings = output.split('\n').filter((line) => /^\S+:\d+:\d+ warning /.test(line));
  for (const line of warnings) console.log(line);
  say(`Đã dựng xong (${seconds(Date.now() - from)})`, 'built');
}
