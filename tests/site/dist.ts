/** The built site as the checks see it: its pages, parsed once, and the list of its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { listFiles, listPages } from '../../scripts/checks/pages.mjs';

/** The folder that `npm run build` fills. */
export const DIST = join(import.meta.dirname, '../../dist');

export type SitePage = { address: string; html: string; $: CheerioAPI };

export type Dist = {
  pages: SitePage[];
  /** Paths with `/`, without one in front. */
  files: ReadonlySet<string>;
  /** Text of a file of `files`. */
  read: (path: string) => string;
};

/** A page that names another as the one to keep: the same thing at an old address. */
export function isCopy({ $, address }: SitePage): boolean {
  const canonical = $('head > link[rel="canonical"]').attr('href');
  return canonical !== undefined && new URL(canonical, 'http://localhost').pathname !== address;
}

export function parsePage(address: string, html: string): SitePage {
  return { address, html, $: load(html) };
}

/** @throws when there is no page: checks over nothing prove nothing */
export function readDist(folder = DIST): Dist {
  const pages = listPages(folder).map(({ address, file }) =>
    parsePage(address, readFileSync(file, 'utf8')),
  );
  if (pages.length === 0) throw new Error(`${folder} holds no page: npm run build`);
  return {
    pages,
    files: new Set(listFiles(folder)),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}
