// @ts-check
/** Runs checks side by side, one a processor core, those that read dist/ after it is built. */
import { broken } from './outcome.mjs';

/** @typedef {import('./table.mjs').Check} Check */
/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** `outcome` is undefined for a check that could not run because the build failed.
 * @typedef {{ check: Check, outcome: Outcome | undefined, ms: number }} Done */

/** @param {Check[]} checks in the order in which they should start
 * @param {{ lanes: number, context: import('./table.mjs').Context, now: () => number,
 *   stopped: () => boolean,
 *   onStart: (check: Check) => void, onDone: (done: Done) => void }} options
 * @returns {Promise<Done[]>} one a check, in the order in which they ended */
export async function runAll(checks, { lanes, context, now, stopped, onStart, onDone }) {
  const waiting = [...checks];
  /** @type {Done[]} */
  const done = [];
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  let dist = checks.some((check) => check.gives === 'dist') ? 'coming' : 'there';

  /** @param {Done} result */
  const finish = (result) => {
    done.push(result);
    onDone(result);
  };
  /** @param {Check} check */
  const begin = async (check) => {
    onStart(check);
    const from = now();
    let outcome;
    try {
      outcome = await check.run(context);
    } catch (error) {
      outcome = broken(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    if (check.gives === 'dist') dist = outcome.failed > 0 ? 'failed' : 'there';
    finish({ check, outcome, ms: now() - from });
  };

  while ((waiting.length > 0 && !stopped()) || running.size > 0) {
    if (dist === 'failed') {
      for (const check of waiting.filter((one) => one.needs === 'dist')) {
        waiting.splice(waiting.indexOf(check), 1);
        finish({ check, outcome: undefined, ms: 0 });
      }
    }
    const next = stopped()
      ? undefined
      : waiting.find((check) => check.needs === 'nothing' || dist === 'there');
    if (next !== undefined && running.size < lanes) {
      waiting.splice(waiting.indexOf(next), 1);
      const work = begin(next).finally(() => running.delete(work));
      running.add(work);
    } else if (running.size > 0) {
      await Promise.race(running);
    }
  }
  return done;
}
