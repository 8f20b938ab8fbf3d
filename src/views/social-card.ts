import type { Site } from '../pipeline/load/site.ts';
import { address, at } from './address.ts';
import { isFrame } from './moved.ts';
import { targetCard } from './targets/card.ts';

/** What a picture of 1200 by 630 pixels says of a page when its address is shared. */
export interface SocialCard {
  /** Part of the picture's address: «trang», «chi-tieu-<plan>-<target>». */
  name: string;
  siteName: string;
  /** Set large; null on the card of quiet pages, which says the site's name alone. */
  title: string | null;
  /** One line below. */
  line: string | null;
  watermark: string | null;
}

/** Size of every card in pixels, as Open Graph asks for. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** Address of a card without the site's base path. */
export const socialPath = (name: string): string => `/bo-cong-cu/anh/${name}.png`;

const QUIET = 'trang';
const GENERAL = 'chung';

/** Every card of the site. */
export function socialCards(site: Site): SocialCard[] {
  const card = (name: string, title: string | null, line: string | null): SocialCard => ({
    name,
    siteName: site.settings.name,
    title,
    line,
    watermark: site.watermark,
  });
  return [
    card(QUIET, null, null),
    card(GENERAL, site.settings.tagline, null),
    // A card travels alone: it says that this is an aim, and of which year.
    ...site.plans.flatMap(({ meta, targets }) =>
      targets.map((entry) => {
        const { id, words, number, label, status } = targetCard(site, entry);
        const aim = `${words} ${number} ${label}`.trim();
        const title = site.words.layout.cardOfTarget(meta.period.to.slice(0, 4), aim);
        return card(`chi-tieu-${meta.id}-${id}`, title, `${status}.`);
      }),
    ),
    ...site.datasets.map(({ id, title, counted }) => card(`so-lieu-${id}`, title, counted)),
    ...site.materials
      .filter(({ data }) => !data.quiet)
      .map(({ slug, data }) => card(`tim-hieu-${slug}`, data.title, null)),
  ];
}

/**
 * The absolute address of a page's card, or null while the site has no public address: Open Graph
 * knows no relative ones. Help, quiet materials and pages without words of their own say the site's
 * name and nothing of the topic. `path` is without the base path.
 */
export function socialImage(site: Site, path: string): string | null {
  if (site.settings.address === null) return null;
  return `${site.settings.address}${at(site, socialPath(cardOf(site, path)))}`;
}

function cardOf(site: Site, path: string): string {
  if (path.startsWith(address.help) || isFrame(path)) return QUIET;
  const name = path.slice(1, -1).replaceAll('/', '-');
  const known = socialCards(site).some((card) => card.name === name);
  if (known) return name;
  return path.startsWith(address.materials) && path !== address.materials ? QUIET : GENERAL;
}
