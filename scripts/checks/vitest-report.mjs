// @ts-check
/** Reads what Vitest wrote, so that its tests are counted one by one. */
import { readFileSync } from 'node:fs';
import { broken } from './outcome.mjs';

/** @param {string} file the JSON report
 * @param {import('../setup/processes.mjs').Finished} finished
 * @returns {import('./outcome.mjs').Outcome} */
export function readVitest(file, finished) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return broken(finished.output.trim());
  }
  let failed = Number(report.numFailedTests);
  // A file that does not load, an error outside any test, or no test at all: none of these
  // is in the number of failed tests, and none may pass for success.
  if (finished.code !== 0 && failed === 0) failed = 1;
  if (finished.code === 0 && report.numPassedTests === 0) failed = 1;
  return {
    passed: Number(report.numPassedTests),
    failed,
    skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
    report: [failed > 0 ? finished.output.trim() : '', skippedLines(report)]
      .filter(Boolean)
      .join('\n'),
  };
}

/** @param {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {string} skips are told by name, never hidden in a number */
function skippedLines(report) {
  return report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status))
    .map((test) => `  skipped: ${test.fullName}`)
    .join('\n');
}
