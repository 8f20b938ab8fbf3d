import type { Words } from '../locale/index.ts';
import { measure, type PublishedFile } from '../pipeline/exports/published-file.ts';
import type { Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';

/** One published file in the catalogue. */
export interface FileView {
  link: Link;
  title: string;
  size: string;
  hash: string;
}

/** The open-data catalogue. */
export interface CatalogueView {
  words: Words['data']['page'];
  /** Before the link to the package. */
  lead: string;
  files: FileView[];
  packageLink: Link;
  licences: { covers: string; link: Link }[];
  sources: Link;
}

/** Everything that /du-lieu/ prints of the given files. */
export function catalogueView(site: Site, files: readonly PublishedFile[]): CatalogueView {
  const { page } = site.words.data;
  return {
    words: page,
    lead: page.lead(site.asOf),
    files: files.map((file) => {
      const { bytes, hash } = measure(file);
      return {
        link: { href: at(site, file.path), text: file.path.replace('/du-lieu/', '') },
        title: file.title,
        size: site.words.figures.formatBytes(bytes),
        hash: hash.replace('sha256:', ''),
      };
    }),
    packageLink: { href: at(site, '/du-lieu/datapackage.json'), text: 'datapackage.json' },
    licences: Object.values(site.settings.licences).map(({ covers, name, url }) => ({
      covers,
      link: { href: url, text: name },
    })),
    sources: { href: at(site, address.sources), text: page.sources },
  };
}
