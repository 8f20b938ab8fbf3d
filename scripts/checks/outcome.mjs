// @ts-check
/** What a check found, and how the outcomes of several checks add up. */

/** Counts of single checks, and what to show a person when some failed.
 * @typedef {{ passed: number, failed: number, skipped: number, report: string }} Outcome */

/** A check that is one command: right or wrong as a whole.
 * @param {import('../setup/processes.mjs').Finished} finished
 * @returns {Outcome} */
export function ofCommand(finished) {
  const right = finished.code === 0;
  return {
    passed: right ? 1 : 0,
    failed: right ? 0 : 1,
    skipped: 0,
    report: right ? '' : finished.output.trim(),
  };
}

/** A check that could not be made at all counts as one that failed.
 * @param {string} report
 * @returns {Outcome} */
export function broken(report) {
  return { passed: 0, failed: 1, skipped: 0, report };
}

/** @param {Outcome[]} outcomes
 * @returns {string} `N passed, N failed`, and `, N skipped` where any was */
export function lastLine(outcomes) {
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
