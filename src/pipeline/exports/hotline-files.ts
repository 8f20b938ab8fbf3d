import type { Site } from '../load/site.ts';
import {
  HOTLINE_COLUMNS,
  hotlinesCsv,
  hotlinesIcs,
  hotlinesJson,
  hotlinesVcf,
} from './hotlines.ts';
import type { PublishedFile } from './published-file.ts';

/** The checked telephone lines as JSON, CSV, contacts and a calendar of expiries. */
export function hotlineFiles({
  hotlines,
  asOf,
  words,
}: Pick<Site, 'hotlines' | 'asOf' | 'words'>): PublishedFile[] {
  const { hotlines: says } = words.data;
  const sources = [
    ...new Set(hotlines.lines.flatMap((line) => [line.provenance.source, ...line.otherSources])),
  ];
  const file = (
    name: string,
    title: string,
    mediaType: string,
    body: string,
    fields: PublishedFile['fields'] = null,
  ): PublishedFile => ({
    path: `/du-lieu/${name}`,
    name: name.replace('.', '-'),
    title,
    mediaType,
    body,
    fields,
    sources,
    licence: 'data',
  });
  const columns = HOTLINE_COLUMNS.map(([name, type]) => ({ name, type, title: name }));
  return [
    file('duong-day-nong.json', says.json, 'application/json', hotlinesJson(hotlines, asOf, says)),
    file('duong-day-nong.csv', says.csv, 'text/csv', hotlinesCsv(hotlines, asOf), columns),
    file('duong-day-nong.vcf', says.vcf, 'text/vcard', hotlinesVcf(hotlines, asOf, '3.0', says)),
    file(
      'kiem-tra-duong-day-nong.ics',
      says.ics,
      'text/calendar',
      hotlinesIcs(hotlines, asOf, says),
    ),
  ];
}
