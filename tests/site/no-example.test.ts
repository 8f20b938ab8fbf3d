/** Nothing of the example edition is in the real site. */
import { expect, it } from 'vitest';
import { EXAMPLE_SOURCE } from '../../src/pipeline/example/example-site.ts';
import { vi } from '../../src/locale/vi/index.ts';
import { parsePage, readDist, type SitePage } from './dist.ts';

const WATERMARK = vi.example.watermark;

const dist = readDist();

/** The words may be spoken of in prose; as a band, in a title or in a picture they are the example. */
function traces({ $, html }: SitePage): string[] {
  return [
    ...($('.watermark').length > 0 ? ['band'] : []),
    ...($('title').text().includes('(số liệu minh hoạ)') ? ['title'] : []),
    ...($('svg').text().replaceAll(/\s/g, '').includes(WATERMARK.replaceAll(' ', ''))
      ? ['picture']
      : []),
    ...(html.includes(EXAMPLE_SOURCE) ? ['source'] : []),
  ];
}

it('each trace would be found', () => {
  const page = `<title>A (số liệu minh hoạ)</title><p class="watermark">${WATERMARK}</p>
    <svg><text>${WATERMARK.slice(0, 12)}</text><text>${WATERMARK.slice(12)}</text></svg><a href="/nguon/#${EXAMPLE_SOURCE}">a</a>`;
  expect(traces(parsePage('/', page))).toEqual(['band', 'title', 'picture', 'source']);
});

it('no page has one', () => {
  expect(
    dist.pages.flatMap((page) => traces(page).map((what) => `${page.address} ${what}`)),
  ).toEqual([]);
});

it('no file has one', () => {
  const texts = [...dist.files].filter((path) => /\.(svg|csv|json|txt|xml)$/.test(path));
  expect(texts.length).toBeGreaterThan(30);
  expect(
    texts.filter((path) => new RegExp(`${WATERMARK}|${EXAMPLE_SOURCE}`).test(dist.read(path))),
  ).toEqual([]);
});
