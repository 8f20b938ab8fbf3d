// @ts-check
/** The packages: installed once from the lock file, and again only when the lock file changes. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from '../../src/locale/vi/setup.mjs';
import { run } from './processes.mjs';
import { npmCommand, npmMissing } from './requirements.mjs';
import { PlainError, say, seconds, withProgress } from './terminal.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry */

/** Where what is installed differs from what the lock file says.
 * A package for another system may be left out: npm does that by itself.
 * @param {Record<string, Entry>} locked `packages` of package-lock.json
 * @param {Record<string, Entry>} installed `packages` of node_modules/.package-lock.json
 * @returns {string[]} one line a difference */
export function drift(locked, installed) {
  const lines = [];
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '' || entry.link) continue;
    const found = installed[path];
    if (found === undefined) {
      if (!entry.optional && !entry.devOptional) lines.push(`${path}: missing`);
    } else if (found.version !== entry.version) {
      lines.push(`${path}: ${found.version ?? '?'} instead of ${entry.version ?? '?'}`);
    }
  }
  for (const path of Object.keys(installed)) {
    if (!(path in locked)) lines.push(`${path}: not in the lock file`);
  }
  return lines;
}

/** @param {string} file
 * @returns {string | undefined} undefined when it cannot be read */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} text
 * @returns {Record<string, Entry>} */
function packagesOf(text) {
  try {
    return text === undefined ? {} : (JSON.parse(text).packages ?? {});
  } catch {
    return {};
  }
}

/** Installs what is missing; does nothing when node_modules already holds what the lock says.
 * @param {string} root the checkout
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {PlainError} no npm, no lock file, npm failed, or the lock was not followed */
export async function install(root) {
  const lock = read(join(root, 'package-lock.json'));
  if (lock === undefined) {
    throw new PlainError(setup.install.noLock, 'git checkout -- package-lock.json');
  }
  const stamp = join(root, 'node_modules', '.installed-lock-sha256');
  const hash = createHash('sha256').update(lock).digest('hex');
  const present = () => packagesOf(read(join(root, 'node_modules', '.package-lock.json')));
  if (read(stamp) === hash && Object.keys(present()).length > 0) return false;
  // Somebody who ran npm by hand need not wait a second time.
  if (drift(packagesOf(lock), present()).length > 0) {
    await installFromLock(root);
    const differences = drift(packagesOf(lock), present());
    if (differences.length > 0) {
      throw new PlainError(
        setup.install.differs(differences.slice(0, 10)),
        'rm -rf node_modules && npm ci',
      );
    }
  }
  writeFileSync(stamp, hash);
  return true;
}

/** `npm ci`, or, where npm 11 refuses a lock file that lists packages of other systems,
 * `npm install`, which reads the same lock; the caller compares the outcome with the lock.
 * @param {string} root */
async function installFromLock(root) {
  const start = Date.now();
  say(setup.install.installing);
  const first = await npm(root, ['ci']);
  if (first.code !== 0) {
    const why = reason(first.output);
    say(setup.install.refused(why));
    say(setup.install.secondWay);
    const second = await npm(root, ['install', '--no-save']);
    if (second.code !== 0) {
      throw new PlainError(
        setup.install.failed(second.output.trim().split('\n').slice(-15)),
        'npm install',
      );
    }
  }
  const time = seconds(Date.now() - start);
  say(setup.install.done(time));
}

/** The line of npm's many that says most: what is missing from the lock, else the first error.
 * @param {string} output */
function reason(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const named = lines.filter((line) => /^(Missing|Invalid): /.test(line));
  const [first = lines.find((line) => line !== '') ?? 'no reason given'] = named;
  return named.length > 1 ? `${first} (+${named.length - 1})` : first;
}

/** @param {string} root @param {string[]} args */
async function npm(root, args) {
  const { command, args: before } = npmCommand();
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const finished = await withProgress(
    () => `npm ${args.join(' ')}`,
    () => run(command, [...before, ...args, ...quiet], { cwd: root }),
  );
  if (finished.missing) throw npmMissing();
  return finished;
}
