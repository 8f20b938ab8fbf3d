import { ending, measure, type PublishedFile } from '../pipeline/exports/published-file.ts';
import type { PlanEntry, Site } from '../pipeline/load/site.ts';
import { at, type Link } from './address.ts';
import { picturePath } from './pictures.ts';

/** A file to take away, and what it costs to fetch. */
export interface Download {
  link: Link;
  size: string;
}

type Files = readonly PublishedFile[];

/** Table and picture of one dataset. */
export function datasetDownloads(site: Site, files: Files, id: string): Download[] {
  return downloads(site, files, [`/du-lieu/so-lieu/${id}`]);
}

/** Table of all targets. */
export function targetsDownloads(site: Site, files: Files): Download[] {
  return downloads(site, files, ['/du-lieu/chi-tieu']).map(({ link, size }) => ({
    link: { ...link, text: site.words.downloads.ofAllTargets(link.text) },
    size,
  }));
}

/** Picture of one target, then the table of all. */
export function targetDownloads(site: Site, files: Files, plan: PlanEntry, id: string): Download[] {
  return [...targetPictures(site, files, plan, id), ...targetsDownloads(site, files)];
}

/** The picture files of one target. */
export function targetPictures(
  site: Site,
  files: Files,
  { meta }: PlanEntry,
  id: string,
): Download[] {
  return downloads(site, files, [picturePath.target(meta.id, id)]);
}

/** The files that stand at these addresses, whatever their ending, in one order everywhere. */
function downloads(site: Site, files: Files, stems: readonly string[]): Download[] {
  const { kinds } = site.words.downloads;
  const order = Object.keys(kinds);
  return files
    .filter((file) => stems.includes(file.path.slice(0, -ending(file).length - 1)))
    .sort((a, b) => order.indexOf(ending(a)) - order.indexOf(ending(b)))
    .map((file) => ({
      link: { href: at(site, file.path), text: kinds[ending(file)] ?? ending(file) },
      size: site.words.figures.formatBytes(measure(file).bytes),
    }));
}
