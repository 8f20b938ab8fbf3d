import type { Words } from '../locale/index.ts';
import type { Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import { HELP_LIMITS, helpParts, type PartView } from './help.ts';

/** All that «Những gì vẫn còn lại trên máy» prints. */
export interface LimitsView {
  words: Words['helpLimits'];
  parts: PartView[];
  back: Link;
}

export function limitsView(site: Pick<Site, 'base' | 'help' | 'sources' | 'words'>): LimitsView {
  const words = site.words.helpLimits;
  return {
    words,
    parts: helpParts(site, 'stays'),
    back: { href: at(site, address.help), text: words.back },
  };
}

/** What a reader may keep for a place without a network. */
export interface OfflineView {
  words: Words['help']['offline'];
  /** Help itself is always kept; materials are the reader's choice. */
  pages: (Link & { always: boolean })[];
}

export function offlineView(site: Pick<Site, 'base' | 'materials' | 'words'>): OfflineView {
  const { help, helpLimits } = site.words;
  return {
    words: help.offline,
    pages: [
      { href: at(site, address.help), text: help.pageTitle, always: true },
      { href: at(site, HELP_LIMITS), text: helpLimits.title, always: true },
      ...site.materials.map(({ slug, data }) => ({
        href: at(site, address.material(slug)),
        text: data.title,
        always: false,
      })),
    ],
  };
}
