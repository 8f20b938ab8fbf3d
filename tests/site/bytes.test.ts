/** The byte budgets, page by page. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, FONTS_KILOBYTES, PICTURE_KILOBYTES } from './budgets.ts';
import { DIST, readDist, type SitePage } from './dist.ts';
import { fetched } from './link-rules.ts';

const dist = readDist();

/** Quality 5 is what hosts use for answers made on the fly; the best one would flatter us. */
const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Files of dist/ that a page fetches, by the ending of their names. */
function files(page: SitePage, ending: RegExp): string[] {
  const paths = fetched(page)
    .filter((href) => !href.startsWith('data:'))
    .map((href) => new URL(href, `http://localhost${page.address}`).pathname.slice(1));
  return [...new Set(paths)].filter((path) => ending.test(path) && dist.files.has(path));
}

/** Bytes of the page, its style sheets and its scripts. */
export function firstView(page: SitePage): number {
  const parts = files(page, /\.(css|m?js)$/).map((path) => brotli(dist.read(path)));
  return parts.reduce((sum, bytes) => sum + bytes, brotli(page.html));
}

const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;
const size = (path: string) => statSync(join(DIST, path)).size;

describe('byte budgets', () => {
  it('a page of noise is heavier than any budget', () => {
    const page = dist.pages[0];
    if (page === undefined) throw new Error('no page');
    const noise = Array.from({ length: 4000 }, (_, at) =>
      createHash('sha256').update(String(at)).digest('base64'),
    );
    const largest = Math.max(...FIRST_VIEW.map((budget) => budget.kilobytes));
    expect(firstView({ ...page, html: noise.join('') }) / 1024).toBeGreaterThan(largest);
  });

  it('first view: page, styles and scripts', () => {
    const heavy = dist.pages.flatMap((page) => {
      const limit = FIRST_VIEW.find(({ pages }) => pages.test(page.address))?.kilobytes ?? 0;
      const found = kilobytes(firstView(page));
      return found <= limit ? [] : [`${page.address} ${found} kB, at most ${limit}`];
    });
    expect(heavy).toEqual([]);
  });

  it('fonts that one page names', () => {
    const heavy = dist.pages.flatMap((page) => {
      const bytes = files(page, /\.(woff2?|ttf|otf)$/).reduce((sum, path) => sum + size(path), 0);
      return kilobytes(bytes) <= FONTS_KILOBYTES ? [] : [`${page.address} ${kilobytes(bytes)} kB`];
    });
    expect(heavy).toEqual([]);
  });

  it('pictures that a page shows by itself', () => {
    const heavy = dist.pages.flatMap((page) =>
      files(page, /\.(png|jpe?g|webp|avif|gif|svg)$/)
        .filter((path) => kilobytes(size(path)) > PICTURE_KILOBYTES)
        .map((path) => `${page.address} ${path} ${kilobytes(size(path))} kB`),
    );
    expect(heavy).toEqual([]);
  });
});
