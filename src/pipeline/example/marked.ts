import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is wrong with a built example: one line for each file that could be taken for the real one. */
export function unmarked(folder: string, watermark: string): string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = (path: string) => readFileSync(path, 'utf8');
  const pages = paths.filter((path) => path.endsWith('.html'));
  const robots = paths.find((path) => path === join(folder, 'robots.txt'));
  return [
    ...(pages.length === 0 ? [`${folder}: no page`] : []),
    ...pages.flatMap((path) => faults(path, read(path), watermark)),
    ...paths
      .filter((path) => /du-lieu.*\.svg$/.test(path) && !bare(read(path)).includes(bare(watermark)))
      .map((path) => `${path}: picture without the watermark`),
    ...(robots === undefined || !/^Disallow: \/$/m.test(read(robots))
      ? [`${folder}: robots.txt does not keep search engines out`]
      : []),
    ...paths
      .filter((path) => /sitemap/.test(path))
      .map((path) => `${path}: an example has no sitemap`),
  ];
}

function faults(path: string, html: string, watermark: string): string[] {
  return [
    ...(new RegExp(`<p class="watermark"[^>]*>\\s*${watermark}\\s*</p>`).test(html)
      ? []
      : [`${path}: page without the watermark`]),
    ...(/<meta name="robots" content="noindex">/.test(html)
      ? []
      : [`${path}: page without noindex`]),
  ];
}

/** Words of a drawing without its markup: a long line is set in several pieces. */
function bare(svg: string): string {
  return svg.replaceAll(/<[^>]*>|\s/g, '');
}
