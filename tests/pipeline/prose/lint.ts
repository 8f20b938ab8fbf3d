import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintFacts } from '../../../src/pipeline/prose/lint/lint-facts.ts';
import { lintProse } from '../../../src/pipeline/prose/lint/lint-prose.ts';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import { formatProblem, type Problem } from '../../../src/pipeline/problem/problem.ts';
import { factResolver } from '../../../src/pipeline/prose/values.ts';
import { WordLists } from '../../../src/schema/words.ts';
import { DAY, REAL } from '../project.ts';

const loaded = loadSite(REAL, { asOf: DAY, base: '' });
if (loaded.site === null) throw new Error(loaded.problems.map(formatProblem).join('\n'));

export const readText = (path: string): string => readFileSync(join(REAL, path), 'utf8');

export const site = loaded.site;
export const resolver = factResolver(site);

/** The real words, names and telephone lines. */
export const facts = lintFacts(
  WordLists.parse(JSON.parse(readText('data/words.json')) as unknown),
  site,
);

/** What the prose checker says of a text, with the real words and data. */
export function lint(body: string, path = 'content/materials/bai.mdx'): Problem[] {
  const locate = () => ({ line: 1, column: 1 });
  return lintProse({ path, body, value: {}, locate }, resolver, facts);
}

/** The same as `line:column rule`. */
export function told(body: string, path?: string): string[] {
  return lint(body, path).map(
    ({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`,
  );
}
