// @ts-check
/** What the machine must bring: Node and npm; and which Node runs the project's own programs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from '../../src/locale/vi/setup.mjs';
import { run } from './processes.mjs';
import { PlainError } from './terminal.mjs';

/** Astro 7 and Vitest 5 need 22.12 or later. */
const NEEDED = [22, 12];

/** The one command that brings Node on this system.
 * @param {NodeJS.Platform} [platform] */
export function nodeRemedy(platform = process.platform) {
  if (platform === 'darwin') return 'brew install node';
  if (platform === 'win32') return 'winget install OpenJS.NodeJS.LTS';
  return 'curl -o- https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.3/install.sh | bash && . ~/.nvm/nvm.sh && nvm install 24';
}

/** @param {string} version such as `v24.1.0` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > (NEEDED[0] ?? 0) || (major === NEEDED[0] && minor >= (NEEDED[1] ?? 0));
}

/** The Node that runs the project's programs: the one that npm put beside them, else this one.
 * @param {string} root the checkout
 * @returns {Promise<string>} path of the program
 * @throws {PlainError} when neither is 22.12 or later */
export async function projectNode(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) {
    const { code, output } = await run(own, ['--version'], { cwd: root });
    if (code === 0 && isNewEnough(output.trim())) return own;
  }
  if (isNewEnough(process.version)) return process.execPath;
  throw new PlainError(setup.requirements.oldNode(NEEDED.join('.'), process.version), nodeRemedy());
}

/** How to call npm: the very npm that called us, else the one in the PATH.
 * @returns {{ command: string, args: string[] }} */
export function npmCommand() {
  const cli = process.env['npm_execpath'];
  if (cli !== undefined && /npm-cli\.c?js$/.test(cli) && existsSync(cli)) {
    return { command: process.execPath, args: [cli] };
  }
  return { command: 'npm', args: [] };
}

/** @returns {PlainError} npm is not there */
export function npmMissing() {
  const remedy = process.platform === 'linux' ? 'sudo apt-get install -y npm' : nodeRemedy();
  return new PlainError(setup.requirements.noNpm, remedy);
}
