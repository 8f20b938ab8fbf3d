import type { Site } from '../pipeline/load/site.ts';

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
