import { formatBytes } from '../locale/vi/figures.ts';
import { formatDate } from '../locale/vi/format.ts';
import { measure, type PublishedFile } from '../pipeline/exports/published-file.ts';
import type { Site } from '../pipeline/load/site.ts';
import { at, type Link } from './address.ts';

/** One published file in the catalogue. */
export interface FileView {
  link: Link;
  title: string;
  size: string;
  hash: string;
}

/** The open-data catalogue. */
export interface CatalogueView {
  asOf: string;
  files: FileView[];
  packageLink: Link;
  licences: { covers: string; link: Link }[];
}

/** Everything that /du-lieu/ prints of the given files. */
export function catalogueView(site: Site, files: readonly PublishedFile[]): CatalogueView {
  return {
    asOf: `Các tệp được dựng từ nội dung tính đến ngày ${formatDate(site.asOf)}.`,
    files: files.map((file) => {
      const { bytes, hash } = measure(file);
      return {
        link: { href: at(site, file.path), text: file.path.replace('/du-lieu/', '') },
        title: file.title,
        size: formatBytes(bytes),
        hash: hash.replace('sha256:', ''),
      };
    }),
    packageLink: { href: at(site, '/du-lieu/datapackage.json'), text: 'datapackage.json' },
    licences: Object.values(site.settings.licences).map(({ covers, name, url }) => ({
      covers,
      link: { href: url, text: name },
    })),
  };
}
