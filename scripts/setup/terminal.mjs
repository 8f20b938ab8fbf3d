// @ts-check
/** What the commands print: one line a step, Vietnamese first, then English. */

/** A step longer than this shows that it is still alive. */
const SILENCE_MS = 2000;

/** @typedef {import('../../src/locale/vi/setup.mjs').Told} Told */

/** Every line of start and test goes through here, so that both languages are always there.
 * @param {Told} told */
export function say({ vi, en }) {
  console.log(`${vi} · ${en}`);
}

/** A failure told plainly: what is wrong, then the one command that mends it.
 * The commands catch it and print it without a stack trace. */
export class PlainError extends Error {
  /** @param {Told} told
   * @param {string} [remedy] one command, shown on a line of its own */
  constructor({ vi, en }, remedy) {
    super(`${vi}\n${en}${remedy === undefined ? '' : `\n\n    ${remedy}\n`}`);
    this.name = 'PlainError';
  }
}

/** Seconds with one decimal below ten, whole ones above.
 * @param {number} ms */
export function seconds(ms) {
  return `${ms < 10_000 ? (ms / 1000).toFixed(1) : String(Math.round(ms / 1000))} s`;
}

/** While `work` runs, a terminal shows a line that counts the seconds; a pipe shows nothing.
 * @template T
 * @param {() => string} label read anew each second
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` gives; its error passes through */
export async function withProgress(label, work) {
  if (!process.stdout.isTTY) return await work();
  const start = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    if (Date.now() - start < SILENCE_MS) return;
    shown = true;
    const width = process.stdout.columns || 80;
    const line = `… ${label()} ${seconds(Date.now() - start)}`;
    process.stdout.write(`\r\u001b[K${line.slice(0, width - 1)}`);
  }, 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown) process.stdout.write('\r\u001b[K');
  }
}
