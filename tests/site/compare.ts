/** `node tests/site/compare.ts OLD NEW`: whether a change of the code changed the words of the site.
 * OLD and NEW are folders such as dist/. What moved stands in data/redirects.json, what is meant to
 * differ in tests/site/differences.json. Exit code 1 where anything else differs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSites, type Declared } from './compare-sites.ts';
import { redirects } from './redirects.ts';

const [old, fresh] = process.argv.slice(2);
if (old === undefined || fresh === undefined) {
  process.stderr.write('node tests/site/compare.ts OLD NEW\n');
  process.exit(2);
}
const declared = readFileSync(join(import.meta.dirname, 'differences.json'), 'utf8');
const lines = compareSites(old, fresh, redirects, JSON.parse(declared) as Declared[]);
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
process.stdout.write(`${String(lines.length)} differences\n`);
process.exitCode = lines.length === 0 ? 0 : 1;
