/** What a reader may take away from the built site: files with their true sizes, frames that fetch nothing. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../src/locale/vi/figures.ts';
import { DIST, isCopy, parsePage, readDist, type SitePage } from './dist.ts';
import { fetched } from './link-rules.ts';
import { fileOf, redirects } from './redirects.ts';

const dist = readDist();
/** Files that stand a second time where they used to stand. */
const old = new Set(redirects.map(({ from }) => fileOf(from)));
const frames = dist.pages.filter(({ address }) => address.startsWith('/nhung/'));
// The checker of spreadsheets lies below the figures, and shows none.
const figures = dist.pages.filter(
  ({ address }) =>
    /^\/(so-lieu|chi-tieu\/[a-z0-9-]+)\/[a-z0-9-]+\/$/.test(address) &&
    address !== '/so-lieu/kiem-tra/',
);

/** What keeps a page from being framed safely; nothing when it may be. */
function faults(page: SitePage): string[] {
  const { $ } = page;
  return [
    ...($('script').length > 0 ? ['a script'] : []),
    ...fetched(page).map((href) => `fetches ${href}`),
    ...($('meta[name="robots"]').attr('content') === 'noindex' ? [] : ['may be listed']),
    ...($('main').text().includes('độc lập') ? [] : ['does not say whose it is']),
    ...$('a')
      .toArray()
      .map((link) => $(link))
      .filter(
        (link) => link.attr('target') !== '_top' || link.attr('rel') !== 'noopener noreferrer',
      )
      .map((link) => `a link stays in the frame: ${link.text()}`),
  ];
}

describe('frames', () => {
  it('each fault would be found', () => {
    const html = '<main></main><script>1</script><img src="/a.png" alt=""><a href="/">a</a>';
    expect(faults(parsePage('/nhung/a/', html))).toHaveLength(5);
  });

  it('one for every target and every picture of a dataset, none with a fault', () => {
    const pictures = [...dist.files].filter(
      (path) => /^du-lieu\/.*\.svg$/.test(path) && !old.has(path),
    );
    expect(frames.filter((page) => !isCopy(page))).toHaveLength(pictures.length);
    expect(frames.flatMap((page) => faults(page).map((why) => `${page.address} ${why}`))).toEqual(
      [],
    );
  });
});

describe('downloads', () => {
  it('every page of a figure offers its files, each with the size that it has', () => {
    expect(figures.length).toBeGreaterThan(15);
    for (const { address, $ } of figures) {
      const items = $('.downloads li')
        .toArray()
        .map((item) => $(item));
      const endings = items.map((item) => item.find('a').attr('href')?.replace(/.*\./, ''));
      expect(endings, address).toEqual(expect.arrayContaining(['xlsx', 'csv', 'json']));
      for (const item of items) {
        const { size } = statSync(join(DIST, item.find('a').attr('href') ?? ''));
        expect(item.find('[data-size]').text().trim(), address).toBe(formatBytes(size));
      }
    }
  });

  it('every picture that is drawn on such a page is there as SVG and PNG', () => {
    const drawn = figures.filter(({ $ }) => $('figure.chart').length > 0);
    expect(drawn.length).toBe(frames.filter((page) => !isCopy(page)).length);
    const lacking = drawn.flatMap(({ address }) =>
      ['svg', 'png']
        .map((ending) => `du-lieu${address.slice(0, -1)}.${ending}`)
        .filter((path) => !dist.files.has(path)),
    );
    expect(lacking).toEqual([]);
  });

  it('the data package lists every file below du-lieu/', () => {
    const { resources } = JSON.parse(dist.read('du-lieu/datapackage.json')) as {
      resources: { path: string }[];
    };
    const listed = new Set(resources.map(({ path }) => `du-lieu/${path}`));
    const files = [...dist.files].filter(
      (path) => path.startsWith('du-lieu/') && !path.endsWith('.html') && !old.has(path),
    );
    expect(files.filter((path) => !listed.has(path))).toEqual(['du-lieu/datapackage.json']);
  });
});
