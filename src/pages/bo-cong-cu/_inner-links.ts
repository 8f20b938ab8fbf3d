import type { Site } from '../../pipeline/load/site.ts';
import { withinEdition } from '../../views/offline.ts';

// Astro prints attributes in double quotes, and no link stands within another.
const LINK = /<a((?:\s[^<>]*)?)\shref="([^"]*)"([^<>]*)>([\s\S]*?)<\/a>/g;
const STYLE_MARK = /\sdata-astro-[a-z0-9-]+(?:="[^"]*")?/g;

/**
 * Rendered pages as they stand in the edition of one file: links of the site lead within it, and where
 * they cannot, only their words stay. `data-at` keeps where they lead on the site, for the audit.
 */
export function innerLinks(html: string, site: Pick<Site, 'base'>): string {
  return html
    .replaceAll(STYLE_MARK, '')
    .replaceAll(LINK, (whole, before: string, href: string, after: string, words: string) => {
      if (/^(?:tel:|#)/.test(href)) return whole;
      const others = `${before}${after}`;
      if (/^https?:/.test(href)) return `<span${others}>${words}</span>`;
      const to = withinEdition(site, href);
      const at = ` data-at="${href}"`;
      return to === null
        ? `<span${others}${at}>${words}</span>`
        : `<a${before} href="${to}"${after}${at}>${words}</a>`;
    });
}
