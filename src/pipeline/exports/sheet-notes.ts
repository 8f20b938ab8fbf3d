import { formatDate } from '../../locale/vi/format.ts';
import type { Site } from '../load/site.ts';
import type { Field } from './published-file.ts';
import type { Note } from './xlsx.ts';

/** The first lines of every second sheet: what this is, whose it is, as of when, on which terms. */
export function siteNotes(site: Site, title: string, page: string): Note[] {
  const { name, address, licences } = site.settings;
  return [
    ...(site.watermark === null ? [] : [[site.watermark, site.watermark] as const]),
    ['Tên', title],
    ['Trang', `${name}, ${address ?? ''}${site.base}${page}`],
    ['Tính đến ngày', formatDate(site.asOf)],
    ['Giấy phép', `${licences.data.name} (${licences.data.url})`],
  ];
}

/** Each source with its publisher, day and address. */
export function sourceNotes(site: Site, ids: readonly string[]): Note[] {
  return site.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, publisher, publishedOn, url }) => {
      const day = publishedOn === null ? '' : `, ${formatDate(publishedOn)}`;
      return [`Nguồn «${id}»`, `${publisher}: ${title}${day}${url === null ? '' : ` (${url})`}`];
    });
}

/** What each column of the first sheet is called in the CSV and JSON files. */
export function columnNotes(fields: readonly Field[]): Note[] {
  return fields.map(({ name, title }) => [`Cột «${title}»`, `tên trong tệp CSV: ${name}`]);
}
