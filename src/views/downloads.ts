import { formatBytes } from '../locale/vi/figures.ts';
import { ending, measure, type PublishedFile } from '../pipeline/exports/published-file.ts';
import type { Site } from '../pipeline/load/site.ts';
import { at, type Link } from './address.ts';
import { picturePath } from './pictures.ts';

/** A file to take away, and what it costs to fetch. */
export interface Download {
  link: Link;
  size: string;
}

type Files = readonly PublishedFile[];

/** What each kind of file is good for. */
const kinds: Record<string, string> = {
  xlsx: 'Bảng tính (XLSX, mở bằng Excel)',
  csv: 'Bảng (CSV)',
  json: 'Dữ liệu (JSON)',
  png: 'Hình cho báo in và mạng xã hội (PNG)',
  svg: 'Hình phóng to không vỡ (SVG)',
};
const order = Object.keys(kinds);

/** Table and picture of one dataset. */
export function datasetDownloads(site: Site, files: Files, id: string): Download[] {
  return downloads(site, files, [`/du-lieu/so-lieu/${id}`]);
}

/** Table of all targets. */
export function targetsDownloads(site: Site, files: Files): Download[] {
  return downloads(site, files, ['/du-lieu/chi-tieu']).map(({ link, size }) => ({
    link: { ...link, text: `Tất cả chỉ tiêu: ${link.text}` },
    size,
  }));
}

/** Picture of one target, then the table of all. */
export function targetDownloads(site: Site, files: Files, id: string): Download[] {
  return [...targetPictures(site, files, id), ...targetsDownloads(site, files)];
}

/** The picture files of one target. */
export function targetPictures(site: Site, files: Files, id: string): Download[] {
  return downloads(site, files, [picturePath.target(id)]);
}

/** The files that stand at these addresses, whatever their ending, in one order everywhere. */
function downloads(site: Site, files: Files, stems: readonly string[]): Download[] {
  return files
    .filter((file) => stems.includes(file.path.slice(0, -ending(file).length - 1)))
    .sort((a, b) => order.indexOf(ending(a)) - order.indexOf(ending(b)))
    .map((file) => ({
      link: { href: at(site, file.path), text: kinds[ending(file)] ?? ending(file) },
      size: formatBytes(measure(file).bytes),
    }));
}
