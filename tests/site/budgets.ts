/** How many bytes a first view may cost a reader who pays for each one. */

/** A kind of page and its limit. The first row that fits an address counts.
 * A first view is the page with its styles and every script it fetches by itself, each
 * compressed with brotli as a host sends it; fonts and pictures are counted apart. */
export type Budget = { pages: RegExp; kilobytes: number; why: string };

export const FIRST_VIEW: Budget[] = [
  { pages: /^\/ho-tro\/$/, kilobytes: 20, why: 'opened in a hurry, on any network' },
  { pages: /^\/chi-tieu\/$/, kilobytes: 20, why: 'nine pictures, promised at 20' },
  { pages: /^\/ke-hoach\/[^/]+\/$/, kilobytes: 60, why: 'the whole text of a plan' },
  {
    pages: /^\/bo-cong-cu\/[^/]+\.html$/,
    kilobytes: 120,
    why: 'help, materials and targets in one file to pass on: the whole site, once',
  },
  { pages: /^/, kilobytes: 30, why: 'every other page' },
];

/** All fonts that one page names, in kilobytes as they are sent (woff2 is compressed already). */
export const FONTS_KILOBYTES = 150;

/** One picture that a page shows by itself. */
export const PICTURE_KILOBYTES = 100;
