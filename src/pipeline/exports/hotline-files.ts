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
export function hotlineFiles({ hotlines, asOf }: Pick<Site, 'hotlines' | 'asOf'>): PublishedFile[] {
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
    file(
      'duong-day-nong.json',
      'Đường dây trợ giúp',
      'application/json',
      hotlinesJson(hotlines, asOf),
    ),
    file(
      'duong-day-nong.csv',
      'Bảng đường dây trợ giúp',
      'text/csv',
      hotlinesCsv(hotlines, asOf),
      columns,
    ),
    file(
      'duong-day-nong.vcf',
      'Danh bạ để lưu vào điện thoại',
      'text/vcard',
      hotlinesVcf(hotlines, asOf, '3.0'),
    ),
    file(
      'kiem-tra-duong-day-nong.ics',
      'Lịch kiểm tra lại các số, cho biên tập viên',
      'text/calendar',
      hotlinesIcs(hotlines, asOf),
    ),
  ];
}
