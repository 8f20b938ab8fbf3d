/** Addresses that readers have and that have moved: each leads on, for readers and for hosts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { DIST, readDist } from './dist.ts';
import { fileOf, redirects } from './redirects.ts';

const dist = readDist();

it('there are some', () => {
  expect(redirects.length).toBeGreaterThan(0);
});

describe.each(redirects)('$from', ({ from, to }) => {
  const read = (address: string) => readFileSync(join(DIST, fileOf(address)));

  it(`leads to ${to}, which is there`, () => {
    expect(dist.files).toContain(fileOf(from));
    expect(dist.files).toContain(fileOf(to));
    if (!from.endsWith('/')) return expect(read(from).equals(read(to))).toBe(true);
    const $ = load(read(from).toString('utf8'));
    expect(new URL($('link[rel="canonical"]').attr('href') ?? '', 'http://a').pathname).toBe(to);
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    if (from.startsWith('/nhung/')) return expect($('main svg').length).toBeGreaterThan(0);
    // Without scripts, and for those whose browser does not go on by itself.
    expect($('main a').attr('href')).toBe(to);
    return expect($('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=${to}`);
  });

  it('is told to hosts, and to no search engine', () => {
    expect(dist.read('_redirects').split('\n')).toContain(`${from} ${to} 301`);
    expect(dist.read('redirects.nginx.conf').split('\n')).toContain(`    ${from} ${to};`);
    const listed = [...dist.files].filter((file) => /^sitemap.*\.xml$/.test(file)).map(dist.read);
    expect(listed.join('')).not.toContain(`${from}<`);
  });
});
