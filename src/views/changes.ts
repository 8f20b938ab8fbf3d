import type { Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';

/** The log of changes. */
export interface ChangesView {
  title: string;
  description: string;
  /** Before the two feeds, and between them. */
  follow: { before: string; xml: Link; between: string; json: Link };
  changes: ChangeView[];
}

/** One change for readers. */
export interface ChangeView {
  slug: string;
  title: string;
  on: string;
  isoDate: string;
  kind: string;
  touches: Link[];
}

/** Everything that /thay-doi/ prints beside the bodies of the changes. */
export function changesView(site: Site): ChangesView {
  const { title, description, follow, atom, or, json } = site.words.changes;
  return {
    title,
    description,
    follow: {
      before: follow,
      xml: { href: at(site, address.feeds.atom), text: atom },
      between: or,
      json: { href: at(site, address.feeds.json), text: json },
    },
    changes: changeViews(site),
  };
}

export function changeViews(site: Site): ChangeView[] {
  return site.changes.map(({ slug, data }) => ({
    slug,
    title: data.title,
    on: site.words.format.formatDate(data.on),
    isoDate: data.on,
    kind: site.words.changes.kinds[data.kind],
    touches: data.touches.map((path) => ({ href: at(site, path), text: pageName(site, path) })),
  }));
}

/** What the page at an address is called, for a link to it. */
function pageName(site: Site, path: string): string {
  const { changes: words } = site.words;
  const [page = ''] = path.split('#');
  const plan = site.plans.find(({ meta }) => page === address.plan(meta.id));
  if (plan !== undefined) return words.plan(site.words.plan.name(plan.meta.kind, plan.meta.number));
  const known = (Object.keys(words.pages) as (keyof typeof words.pages)[]).find(
    (one) => page === address[one],
  );
  if (known !== undefined) return words.pages[known];
  const dataset = site.datasets.find(({ id }) => page === address.dataset(id));
  const material = site.materials.find(({ slug }) => page === address.material(slug));
  return dataset?.title ?? material?.data.title ?? path;
}
