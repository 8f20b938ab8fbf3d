import type { Site } from '../load/site.ts';
import type { Field } from './published-file.ts';
import type { Note } from './xlsx.ts';

/** The first lines of every second sheet: what this is, whose it is, as of when, on which terms. */
export function siteNotes(site: Site, title: string, page: string): Note[] {
  const { name, address, licences } = site.settings;
  const { notes } = site.words.data;
  return [
    ...(site.watermark === null ? [] : [[site.watermark, site.watermark] as const]),
    [notes.name, title],
    [notes.page, `${name}, ${address ?? ''}${site.base}${page}`],
    [notes.asOf, site.words.format.formatDate(site.asOf)],
    [notes.licence, `${licences.data.name} (${licences.data.url})`],
  ];
}

/** Each source with its publisher, day and address. */
export function sourceNotes(site: Site, ids: readonly string[]): Note[] {
  const { notes } = site.words.data;
  return site.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title, publisher, publishedOn, url }) => [
      notes.source(id),
      notes.sourceText(publisher, title, publishedOn, url),
    ]);
}

/** What each column of the first sheet is called in the CSV and JSON files. */
export function columnNotes({ words }: Pick<Site, 'words'>, fields: readonly Field[]): Note[] {
  const { notes } = words.data;
  return fields.map(({ name, title }) => [notes.column(title), notes.columnText(name)]);
}
