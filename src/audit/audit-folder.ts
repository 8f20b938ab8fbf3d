import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { toolWords } from '../locale/tool.ts';
import { faultAt } from '../pipeline/checks/content.ts';
import { references } from '../schema/reference.ts';
import { SaidNumbers } from '../schema/said-number.ts';
import { readJsonFile } from '../pipeline/load/files/json-file.ts';
import { loadSite } from '../pipeline/load/load-site.ts';
import type { Problem } from '../pipeline/problem/problem.ts';
import type { Site } from '../pipeline/load/site.ts';
import { auditTexts, type Verdict } from './audit-page.ts';
import { allClaims } from './claims.ts';
import type { BuiltFile } from './claims-site.ts';
import { indexClaims, type ClaimIndex } from './match.ts';
import { pageTexts } from './page-texts.ts';

/** What is needed to judge any page of a built folder. */
export interface Auditor {
  index: ClaimIndex;
  /** Addresses of the pages and lone pictures of the folder, with their files. */
  pages: readonly { page: string; file: string }[];
  /** The path below which the site is served. */
  base: string;
}

/** A ready auditor, or why there is none. */
export type Prepared =
  { auditor: Auditor; problems: Problem[] } | { auditor: null; problems: Problem[] };

/** What an audit depends on beside the files. */
export interface AuditOptions {
  /** '' or the path below which the site is served. */
  base: string;
  /** The day, `YYYY-MM-DD`, for a folder that carries none. */
  today: string;
  /** Another edition of the same data: one whose results are for show. */
  edition?: (site: Site) => Site;
}

/**
 * Reads the checked data below `root` and lists the built `folder`. The day of the site is the one that
 * the folder itself carries, so that yesterday's build can be audited today.
 */
export function prepareAudit(
  root: string,
  folder: string,
  { base, today, edition = (site) => site }: AuditOptions,
): Prepared {
  const built = resolve(folder);
  const problems: Problem[] = [];
  const loaded = loadSite(root, { asOf: builtDay(built) ?? today, base });
  const said = readJsonFile(root, 'data/said-numbers.json', SaidNumbers, problems);
  problems.push(...loaded.problems.filter(({ severity }) => severity === 'error'));
  if (loaded.site === null || said === null) return { auditor: null, problems };
  const site = edition(loaded.site);
  const known = new Set(site.sources.map(({ id }) => id));
  for (const { names, id, path } of references(said.schema, said.value)) {
    if (names !== 'source' || known.has(id)) continue;
    problems.push(faultAt(said, path, 'id-unknown', toolWords.problems.unknownId(names, id)));
  }
  if (problems.length > 0) return { auditor: null, problems };
  const files = builtFiles(built);
  const index = indexClaims(allClaims({ site, said: said.value, files }));
  const pages = files
    .filter(({ path }) => /\.(?:html|svg)$/.test(path))
    .map(({ path }) => ({ page: pageAddress(path), file: join(built, path) }));
  return { auditor: { index, pages, base }, problems: [] };
}

/** Every number of every page of the folder, page by page. */
export function auditFolder(auditor: Auditor): Verdict[] {
  return auditor.pages.flatMap(({ page, file }) =>
    auditHtml(auditor, readFileSync(file, 'utf8'), page),
  );
}

/** Every number of one page. */
export function auditHtml({ index, base }: Auditor, html: string, page: string): Verdict[] {
  return auditTexts(pageTexts(html, page, base), index);
}

function pageAddress(path: string): string {
  return path === '/404.html' ? '/404/' : path.replace(/index\.html$/, '');
}

function builtDay(folder: string): string | null {
  const file = join(folder, 'du-lieu', 'chi-tieu.json');
  if (!existsSync(file)) return null;
  const { asOf } = JSON.parse(readFileSync(file, 'utf8')) as { asOf?: unknown };
  return typeof asOf === 'string' ? asOf : null;
}

function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return {
        path: `/${file
          .slice(folder.length + 1)
          .split(sep)
          .join('/')}`,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
