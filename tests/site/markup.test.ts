/** html-validate over every page, and over the canary page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readDist } from './dist.ts';

const ROOT = join(import.meta.dirname, '../..');
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What it must find on the canary page, by rule. */
const SEEDED = ['heading-level', 'input-missing-label', 'wcag/h37'];

/** The file name decides which settings are read: the ones at the root of the project. */
async function faults(html: string, name: string) {
  const report = await validator.validateString(html, join(ROOT, name));
  return report.results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => ({ ruleId, text: `${line}:${column} ${message}` }));
}

it('finds the faults seeded in the canary page', async () => {
  const html = readFileSync(join(ROOT, 'tests/canary/index.html'), 'utf8');
  const found = (await faults(html, 'canary.html')).map(({ ruleId }) => ruleId);
  expect(SEEDED.filter((rule) => !found.includes(rule))).toEqual([]);
});

it('finds nothing on the pages of dist/', async () => {
  const lines = [];
  for (const { address, html } of readDist().pages) {
    for (const { ruleId, text } of await faults(html, 'page.html')) {
      lines.push(`${address} ${ruleId} ${text}`);
    }
  }
  expect(lines).toEqual([]);
});
