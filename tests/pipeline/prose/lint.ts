import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLintFacts } from '../../../src/pipeline/prose/lint/lint-facts.ts';
import { lintProse } from '../../../src/pipeline/prose/lint/lint-prose.ts';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import { formatProblem, type Problem } from '../../../src/pipeline/problem/problem.ts';
import { factResolver } from '../../../src/pipeline/prose/values.ts';
import type { ContentFiles } from '../../../src/pipeline/checks/content.ts';
import { DAY, REAL } from '../project.ts';

const loaded = loadSite(REAL, { asOf: DAY, base: '' });
if (loaded.site === null) throw new Error(loaded.problems.map(formatProblem).join('\n'));

export const site = loaded.site;
export const resolver = factResolver(site);

const file = <T>(value: T) => ({ path: '', value, locate: () => ({ line: 1, column: 1 }) });
const read: Problem[] = [];
const files: Pick<ContentFiles, 'laws' | 'agencies' | 'sources' | 'hotlines'> = {
  laws: file(site.laws),
  agencies: file(site.agencies),
  sources: file(site.sources),
  hotlines: file(site.hotlines),
};
const known = readLintFacts(REAL, files, read);
if (known === null) throw new Error(read.map(formatProblem).join('\n'));

/** The real words, names and telephone lines. */
export const facts = known;

/** What the prose checker says of a text, with the real words and data. */
export function lint(body: string, path = 'content/materials/bai.mdx'): Problem[] {
  const locate = () => ({ line: 1, column: 1 });
  return lintProse({ path, body, data: {}, locate }, resolver, facts);
}

/** The same as `line:column rule`. */
export function told(body: string, path?: string): string[] {
  return lint(body, path).map(
    ({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`,
  );
}

export const readText = (path: string): string => readFileSync(join(REAL, path), 'utf8');
