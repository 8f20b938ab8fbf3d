/** Where links lead: inside the site to what is there, outside without telling who came. */
import { posix } from 'node:path';
import { type Dist, parsePage, type SitePage } from './dist.ts';
import { each, elements, type Rule } from './rule.ts';

/** The address of a build that was told none; scripts/build.ts takes the same. */
const ORIGIN = 'http://localhost:4321';

/** Elements whose address the browser fetches by itself, with the attribute that holds it. */
const FETCHED: [selector: string, attribute: string][] = [
  ['img, script, iframe, frame, embed, audio, video, source, track, input', 'src'],
  ['video', 'poster'],
  ['object', 'data'],
  ['use, image', 'href'],
  ['use, image', 'xlink:href'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['a', 'ping'],
  ['link:not([rel~="canonical"], [rel~="alternate"], [rel~="license"], [rel~="me"])', 'href'],
];

/** Addresses in a style sheet: url(…) and @import "…". */
export function styleAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gi);
  return [...found].map((match) => match[1] ?? match[2] ?? '').filter((url) => url !== '');
}

/** Everything a page makes the browser fetch, style sheets inside the page included. */
export function fetched(page: SitePage): string[] {
  const attributes = FETCHED.flatMap(([selector, name]) =>
    elements(page, selector).map((element) => element.attributes[name] ?? ''),
  );
  const sets = elements(page, '[srcset], [imagesrcset]')
    .flatMap(({ attributes: { srcset, imagesrcset } }) => (srcset ?? imagesrcset ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const styles = elements(page, 'style').flatMap(({ text }) => styleAddresses(text));
  return [...attributes, ...sets, ...styles].filter((url) => url !== '');
}

/** An address as the page means it; undefined when it is not one. */
function resolve(href: string, page: SitePage): URL | undefined {
  return URL.canParse(href, ORIGIN + page.address)
    ? new URL(href, ORIGIN + page.address)
    : undefined;
}

/** The page's own origins: the one above, and the one that its canonical link names. */
function isOwn(url: URL, { $ }: SitePage): boolean {
  const canonical = $('link[rel="canonical"]').attr('href');
  const named = canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : '';
  return url.origin === ORIGIN || url.origin === named;
}

const ids = new WeakMap<Dist, Map<string, Set<string>>>();

/** All ids of a page, by its path in dist/; found once a site. */
function idsOf(path: string, dist: Dist): Set<string> {
  const known = ids.get(dist) ?? new Map<string, Set<string>>();
  ids.set(dist, known);
  const found =
    known.get(path) ??
    new Set(
      elements(parsePage(path, dist.read(path)), '[id]').map(
        ({ attributes }) => attributes['id'] ?? '',
      ),
    );
  known.set(path, found);
  return found;
}

/** Why an address of our own leads nowhere; null when it leads somewhere. */
function whyBroken(url: URL, dist: Dist): string | null {
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
  if (!dist.files.has(file)) {
    return dist.files.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'leads nowhere';
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !file.endsWith('.html') || idsOf(file, dist).has(anchor)) return null;
  return `has no #${anchor}`;
}

export const linkRules: Rule[] = [
  {
    name: 'links inside the site lead to a page or file that is there, and to an anchor in it',
    check: (page, dist) => [
      ...each(page, 'a[href], area[href], link[href]', (get) => {
        const url = resolve(get('href'), page);
        if (url === undefined) return `${get('href')} is no address`;
        if (!isOwn(url, page)) return null;
        const why = whyBroken(url, dist);
        return why === null ? null : `${get('href')} ${why}`;
      }),
      ...fetched(page).flatMap((href) => {
        const url = resolve(href, page);
        const why = url !== undefined && isOwn(url, page) ? whyBroken(url, dist) : null;
        return why === null ? [] : [`${href} ${why}`];
      }),
    ],
    bad: [
      { html: '<a href="/khong-co/">a</a>' },
      { html: '<a href="/khac">a</a>' },
      { html: '<a href="/khac/#khong-co">a</a>' },
      { html: '<a href="#khong-co">a</a>' },
      { html: '<img src="khong-co.svg" alt="">' },
      { html: '<style>p { background: url(khong-co.png) }</style>' },
    ],
  },
  {
    name: 'links to other sites do not tell them where the reader came from',
    check: (page) =>
      each(page, 'a[href], area[href]', (get, html) => {
        const url = resolve(get('href'), page);
        if (url === undefined || !/^https?:$/.test(url.protocol) || isOwn(url, page)) return null;
        const silent = get('rel').split(/\s+/).includes('noreferrer');
        return silent && get('referrerpolicy') === 'no-referrer'
          ? null
          : `needs rel="noreferrer" and referrerpolicy="no-referrer": ${html}`;
      }),
    bad: [
      { html: '<a href="https://example.org/" referrerpolicy="no-referrer">a</a>' },
      { html: '<a href="//example.org/" rel="noreferrer">a</a>' },
    ],
  },
  {
    name: 'nothing is fetched from another host',
    check: (page) =>
      fetched(page).flatMap((href) => {
        const url = resolve(href, page);
        const own = url !== undefined && (url.protocol === 'data:' || isOwn(url, page));
        return own ? [] : [href];
      }),
    bad: [
      { html: '<img src="https://example.org/a.png" alt="">' },
      { html: '<img srcset="/a.png 1x, //example.org/a.png 2x" alt="">' },
      { html: '<script src="//example.org/a.js"></script>' },
      { html: '<link rel="preconnect" href="https://example.org">', in: 'head' },
      { html: '<style>@import "https://example.org/a.css";</style>', in: 'head' },
      { html: '<style>p { background: url("https://example.org/a.png") }</style>', in: 'head' },
      { html: '<form action="https://example.org/"></form>' },
      { html: '<svg><use href="https://example.org/a.svg#b"></use></svg>' },
    ],
  },
];
