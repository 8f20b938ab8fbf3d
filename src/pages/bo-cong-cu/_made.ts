import { kitFiles, kitList } from '../../pipeline/exports/kit.ts';
import { KIT, OFFLINE, type KitFile } from '../../pipeline/exports/kit-file.ts';
import { toPng } from '../../pipeline/print/compile.ts';
import type { Site } from '../../pipeline/load/site.ts';
import { SOCIAL_SIZE, socialCards, socialPath } from '../../views/social-card.ts';
import { offlineEdition } from './_offline.ts';

/** One file below /bo-cong-cu/, as it is served. */
export interface Served {
  /** Address without the site's base path. */
  path: string;
  mediaType: string;
  body: string | Uint8Array;
}

/** The kit's files, and what stands beside them. */
export interface Made {
  files: KitFile[];
  list: Served;
  offline: Served;
  cards: Served[];
}

const made = new WeakMap<Site, Promise<Made>>();

/** Everything below /bo-cong-cu/ that is not the page; made once for a site. */
export function madeKit(site: Site): Promise<Made> {
  const known = made.get(site) ?? make(site);
  made.set(site, known);
  return known;
}

async function make(site: Site): Promise<Made> {
  const files = await kitFiles(site);
  const cards = await Promise.all(
    socialCards(site).map(async (card) => ({
      path: socialPath(card.name),
      mediaType: 'image/png',
      body: await toPng('social', { ...SOCIAL_SIZE, card: JSON.stringify(card) }),
    })),
  );
  return {
    files,
    cards,
    list: {
      path: `${KIT}danh-sach.json`,
      mediaType: 'application/json',
      body: kitList(site, files),
    },
    offline: { path: OFFLINE, mediaType: 'text/html', body: await offlineEdition(site) },
  };
}
