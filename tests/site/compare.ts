/** `node tests/site/compare.ts OLD NEW`: whether a change of the code changed the words of the site.
 * OLD and NEW are folders such as dist/. What moved stands in data/redirects.json, what is meant to
 * differ in tests/site/differences.json. Exit code 1 where anything else differs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSites, type Declared, type Move } from './compare-sites.ts';

const [old, fresh] = process.argv.slice(2);
if (old === undefined || fresh === undefined) {
  process.stderr.write('node tests/site/compare.ts OLD NEW\n');
  process.exit(2);
}
const root = join(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const lines = compareSites(
  old,
  fresh,
  json('data/redirects.json') as Move[],
  json('tests/site/differences.json') as Declared[],
);
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
process.stdout.write(`${String(lines.length)} differences\n`);
process.exitCode = lines.length === 0 ? 0 : 1;
