// @ts-check
/** Child processes: started, listened to, and none left behind when the command is interrupted. */
import { spawn } from 'node:child_process';

/** How long an interrupted child has to end by itself. */
const GRACE_MS = 5000;

/** How often to look whether the shell that npm put between is still there. */
const PARENT_LOOK_MS = 300;

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let interrupted = false;

/** What a child left: exit code (1 when it was killed or could not start) and all it printed.
 * @typedef {{ code: number, output: string, missing: boolean }} Finished */

/** Runs a program and collects what it prints.
 * On POSIX each child leads a group of its own, so that its own children end with it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Finished>} never rejects; `missing` when there is no such program */
export function run(command, args, options) {
  // Nothing new begins once the person has asked to stop.
  if (interrupted) return Promise.resolve({ code: 130, output: '', missing: false });
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      shell: windows && !command.endsWith('.exe'),
    });
    children.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    /** @param {number} code @param {boolean} missing @param {string} [note] */
    const finish = (code, missing, note = '') => {
      children.delete(child);
      resolve({ code, missing, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => {
      finish(1, 'code' in error && error.code === 'ENOENT', error.message);
    });
    child.on('close', (code, signal) => {
      finish(code ?? 1, false, signal === null ? '' : `\n(${signal})\n`);
    });
  });
}

/** True once the person has asked to stop; failures after that are not news. */
export function isInterrupted() {
  return interrupted;
}

/** Ends every child with its group: first a request, then, after a few seconds, by force.
 * @returns {Promise<void>} settled when all are gone */
export async function endChildren() {
  const deadline = Date.now() + GRACE_MS;
  signalAll('SIGTERM');
  while (children.size > 0) {
    if (Date.now() > deadline) signalAll('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  for (const child of children) {
    if (child.pid === undefined) continue;
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // The group ended between the look and the signal: that is what we wanted.
    }
  }
}

/** Ctrl-C and its kin: end the children, then what `onEnd` closes, then this process.
 * @param {() => Promise<number>} onEnd gives the exit code */
export function onInterrupt(onEnd) {
  const end = () => {
    if (interrupted) return;
    interrupted = true;
    void endChildren()
      .then(onEnd)
      .then((code) => process.exit(code));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, end);
  }
  watchParent(end);
}

/** npm starts us through a shell, and that shell dies of a signal without passing it on: a
 * server would stay behind and hold its port. Losing the parent is taken for the signal.
 * @param {() => void} end */
function watchParent(end) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_LOOK_MS).unref();
}
