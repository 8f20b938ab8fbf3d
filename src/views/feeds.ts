import { Feed } from 'feed';
import type { Site } from '../pipeline/load/site.ts';
import { address, at } from './address.ts';
import { changeViews } from './changes.ts';

/** The log of changes as a feed; `origin` is where the site is served, without a trailing slash. */
export function changesFeed(site: Site, origin: string): Feed {
  const home = origin + at(site, address.home);
  const changes = changeViews(site);
  const { changes: words } = site.words;
  const bodies = new Map(site.changes.map((change) => [change.slug, change.body]));
  const day = (iso: string) => new Date(`${iso}T00:00:00+07:00`);
  const feed = new Feed({
    id: home,
    link: home,
    title: words.feedTitle(site.settings.name),
    description: site.settings.tagline,
    language: site.settings.language,
    copyright: site.settings.licences.data.name,
    updated: day(changes[0]?.isoDate ?? site.asOf),
    generator: site.settings.name,
    feedLinks: {
      atom: origin + at(site, address.feeds.atom),
      json: origin + at(site, address.feeds.json),
    },
  });
  for (const { slug, title, kind, isoDate } of changes) {
    const link = `${origin}${at(site, address.changes)}#${slug}`;
    feed.addItem({
      id: link,
      link,
      title,
      description: words.feedItem(kind, title),
      content: bodies.get(slug) ?? title,
      date: day(isoDate),
    });
  }
  return feed;
}
