import type { PublishedFile } from '../pipeline/exports/published-file.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import { changeViews, type ChangeView } from './changes.ts';
import { datasetDownloads, targetPictures, targetsDownloads, type Download } from './downloads.ts';
import { targetView } from './targets/one.ts';

/** A number ready to be quoted: sentence, as-of date, citation. */
export interface PressCard {
  id: string;
  title: string;
  sentence: string;
  known: string;
  citation: { vi: string; en: string };
  link: Link;
  /** The picture as files. */
  pictures: Download[];
}

export interface PressView {
  title: string;
  description: string;
  asOf: string;
  cards: PressCard[];
  figures: { sentence: string; link: Link; files: Download[] }[];
  /** Slugs and titles of what to know before quoting, as content/press says it. */
  notes: { slug: string; title: string }[];
  changes: ChangeView[];
  downloads: Download[];
  allData: Link;
  words: Pick<Site['words']['press'], 'targets' | 'figures' | 'changes' | 'downloads'>;
}

/** Everything that /bao-chi/ prints; `files` are the published ones, from which sizes are read. */
export function pressView(site: Site, files: readonly PublishedFile[]): PressView {
  const plan = currentPlan(site);
  const words = site.words.press;
  const { capitalise, formatFigure } = site.words.format;
  return {
    title: words.title,
    description: words.description,
    asOf: words.asOf(site.asOf),
    cards: plan.targets.map(({ target }) => {
      const view = targetView(site, plan, target.id);
      return {
        id: target.id,
        title: view.title,
        sentence: `${view.promise}.`,
        known: view.known,
        citation: view.citation,
        link: {
          href: at(site, address.target(plan.meta.id, target.id)),
          text: words.toTarget,
        },
        pictures: targetPictures(site, files, plan, target.id),
      };
    }),
    figures: site.datasets.map((dataset) => {
      const [first] = dataset.rows;
      const value =
        first === undefined
          ? ''
          : words.firstOf(
              capitalise(first.label),
              formatFigure(first.comparator, first.value, first.unit),
            );
      return {
        sentence: words.figure(dataset.title, value, dataset.periodText),
        link: {
          href: at(site, address.dataset(dataset.id)),
          text: words.toFigure,
        },
        files: datasetDownloads(site, files, dataset.id),
      };
    }),
    notes: site.press.map(({ slug, data }) => ({ slug, title: data.title })),
    changes: changeViews(site).slice(0, 5),
    downloads: targetsDownloads(site, files),
    allData: { href: at(site, address.data), text: words.allData },
    words,
  };
}
