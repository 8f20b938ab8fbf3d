import type { Site } from '../pipeline/load/site.ts';
import { address } from './address.ts';

/** What stands around a page of standing prose. */
export interface PageView {
  title: string;
  summary: string;
  updated: string;
}

export function pageView(site: Site, slug: string): PageView {
  const entry = site.pages.find((one) => one.slug === slug);
  if (entry === undefined) throw new Error(`no page «${slug}» in content/pages`);
  const { title, summary, updatedOn } = entry.data;
  return { title, summary, updated: site.words.layout.updated(updatedOn) };
}

/** Whether the edition has what stands at this address only if somebody wrote it: the kit, standing prose. */
export function hasPage({ kit, pages }: Pick<Site, 'kit' | 'pages'>, path: string): boolean {
  return path === address.kit
    ? kit.length > 0
    : pages.some(({ slug }) => path === address.page(slug));
}
