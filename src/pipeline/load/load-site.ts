import { sortProblems, type Problem } from '../problem/problem.ts';
import { readProse } from '../prose/read-prose.ts';
import { checkFiles } from './check-files.ts';
import { checkFolder } from './check-folder.ts';
import { composeSite } from './compose-site.ts';
import { readFiles } from './read-files.ts';
import type { Site } from './site.ts';

/** The whole of content/ and data/ as one checked value, or null with the reasons. */
export interface Loaded {
  site: Site | null;
  problems: Problem[];
}

/** What a load depends on beside the files: the day of the build, and where the site is served. */
export interface LoadOptions {
  /** `YYYY-MM-DD`. */
  asOf: string;
  /** '' or a path such as «/thu-muc», without a trailing slash. */
  base: string;
  /** Tell also what the plans name and nothing here answers to. */
  verbose?: boolean;
}

/**
 * Reads content/ and data/ below `root`, checks each file and then all of them together, composes the
 * site, and collects every problem before it answers.
 */
export function loadSite(root: string, options: LoadOptions): Loaded {
  const problems: Problem[] = checkFolder(root);
  if (problems.length > 0) return { site: null, problems };
  const { files, prose } = readFiles(root, problems);
  if (files !== null) problems.push(...checkFiles(files, options));
  if (files === null || failed(problems)) {
    // A broken reference makes every sentence that leans on it fail too. Of the prose is told what no
    // mended reference can cure: its syntax.
    for (const file of Object.values(prose).flat()) {
      readProse(file, () => ({ nodes: [] }), problems);
    }
    return { site: null, problems: sortProblems(problems) };
  }
  const site = composeSite(files, options, problems);
  return { site: failed(problems) ? null : site, problems: sortProblems(problems) };
}

function failed(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
