import {
  HOTLINE_COLUMNS,
  hotlinesCsv,
  hotlinesIcs,
  hotlinesJson,
  hotlinesVcf,
  type LineSite,
} from './hotlines.ts';
import type { PublishedFile } from './published-file.ts';

/** The checked telephone lines as JSON, CSV, contacts and a calendar of expiries. */
export function hotlineFiles(site: LineSite): PublishedFile[] {
  const { hotlines, asOf } = site;
  const titles = site.words.data.hotlines;
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
    file('duong-day-nong.json', titles.json, 'application/json', hotlinesJson(site)),
    file('duong-day-nong.csv', titles.csv, 'text/csv', hotlinesCsv(hotlines, asOf), columns),
    file('duong-day-nong.vcf', titles.vcf, 'text/vcard', hotlinesVcf(site, '3.0')),
    file('kiem-tra-duong-day-nong.ics', titles.ics, 'text/calendar', hotlinesIcs(site)),
  ];
}
