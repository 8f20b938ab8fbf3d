import { dataFiles } from '../../pipeline/exports/data-package.ts';
import type { PublishedFile } from '../../pipeline/exports/published-file.ts';
import type { Site } from '../../pipeline/load/site.ts';
import { pictures } from '../../views/pictures.ts';
import { pictureFiles } from './pictures.ts';

const made = new WeakMap<Site, Promise<PublishedFile[]>>();

/** Every file below /du-lieu/ except the package that describes them; made once for a site. */
export function publishedFiles(site: Site): Promise<PublishedFile[]> {
  const known = made.get(site) ?? make(site);
  made.set(site, known);
  return known;
}

async function make(site: Site): Promise<PublishedFile[]> {
  return [...(await dataFiles(site)), ...pictures(site).flatMap(pictureFiles)];
}
