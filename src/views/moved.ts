import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { address, at } from './address.ts';

/** A page that only leads on, from an address that readers have to the one of today. */
export interface MovedView {
  /** Without the base path. */
  from: string;
  to: { href: string; text: string };
  /** The absolute address once the site has one. */
  canonical: string;
  title: string;
  text: string;
  language: string;
  watermark: string | null;
}

/**
 * Pages that have moved, and the lists of the current plan under its own name, which stand at the head
 * of their section. A frame is none of them: within another site's sandbox nothing leads on by itself,
 * so an old frame goes on showing its picture.
 */
export function movedViews(site: Site): MovedView[] {
  const { id } = currentPlan(site).meta;
  const words = site.words.layout.moved;
  return [
    ...site.redirects.filter(({ from }) => from.endsWith('/') && !isFrame(from)),
    { from: address.targetsOf(id), to: address.targets },
    { from: address.tasksOf(id), to: address.tasks },
  ].map(({ from, to }) => ({
    from,
    to: { href: at(site, to), text: words.link },
    canonical: `${site.settings.address ?? ''}${at(site, to)}`,
    title: `${words.title} · ${site.settings.name}`,
    text: words.text,
    language: site.settings.language,
    watermark: site.watermark,
  }));
}

/** Frames stand in pages of other sites. */
export function isFrame(path: string): boolean {
  return path.startsWith('/nhung/');
}
