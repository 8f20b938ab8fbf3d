import { formatDate, formatNumber } from '../locale/vi/format.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { SaidNumber } from '../schema/said-number.ts';
import { sentences, whole, type Claim } from './claim.ts';

/** A published file as it lies in the built folder. */
export interface BuiltFile {
  /** Its address, from the root of the site. */
  path: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

// As in src/views/materials.ts: the promise of a reading time.
const WORDS_A_MINUTE = 160;

/** What the site itself allows: its day, days of its pages, reading times, licences. */
export function siteClaims(site: Site): Claim[] {
  const words = site.words.audit.site;
  const asOf = formatDate(site.asOf);
  const clock = { kind: 'day', from: 'SOURCE_DATE_EPOCH' } as const;
  return [
    ...whole(clock, ...words.asOf(asOf, site.asOf)),
    ...sentences(site.settings, { kind: 'data-words', from: 'data/site.json' }),
    ...whole(
      { kind: 'data-words', from: 'data/site.json' },
      ...Object.values(site.settings.licences).map(({ name }) => name),
    ),
    ...site.pages.flatMap(({ slug, data }) =>
      whole(
        { kind: 'day', from: `content/pages/${slug}.mdx`, places: [{ pageOf: slug }] },
        words.updated(formatDate(data.updatedOn)),
      ),
    ),
    ...site.materials.flatMap(({ slug, data, words: count }) => {
      const from = `content/materials/${slug}.mdx`;
      const minutes = String(Math.max(1, Math.round(count / WORDS_A_MINUTE)));
      return [
        ...whole(
          { kind: 'count', from, places: [{ pageOf: slug }, { cites: `/tim-hieu/${slug}/` }] },
          words.readingTime(minutes),
        ),
        ...whole(
          { kind: 'day', from, places: [{ pageOf: slug }] },
          words.lastChecked(formatDate(data.checkedOn)),
        ),
      ];
    }),
    ...site.changes.flatMap(({ slug, data }) => {
      const from = `content/changes/${slug}.md`;
      const on = formatDate(data.on);
      return [
        ...whole({ kind: 'day', from }, ...words.change(on, data.title)),
        ...whole({ kind: 'day', from, places: [{ within: slug }] }, `^${on}.`),
      ];
    }),
  ];
}

/** The size of each published file beside its link, measured on the file as built. */
export function fileClaims(files: readonly BuiltFile[]): Claim[] {
  return files.flatMap(({ path, bytes, sha256 }) => [
    ...whole(
      { kind: 'file', from: path, places: [{ after: path }] },
      ...sizes(bytes).flatMap((size) => [`${size}$`, `(${size})$`]),
    ),
    // In a table the title of the file stands between its link and its size.
    ...whole(
      { kind: 'file', from: path, places: [{ page: '/du-lieu/', cites: path }] },
      ...sizes(bytes).map((size) => `| ${size}$`),
      `sha256: ${sha256}`,
      `| ${sha256}$`,
    ),
  ]);
}

/** «14.661 byte», «14,7 kB», «15 kB»: whichever the page prefers, it must be this file's. */
function sizes(bytes: number): string[] {
  const thousands = bytes / 1000;
  return [
    `${formatNumber(bytes)} byte`,
    `${formatNumber(Math.round(thousands * 10) / 10)} kB`,
    `${formatNumber(Math.round(thousands))} kB`,
  ];
}

/** Addresses of pages and files where they are printed: in a citation, as the words of their own link. */
export function addressClaims(paths: readonly string[], base: string): Claim[] {
  return paths
    .filter((path) => /\d/.test(path))
    .flatMap((path) => [
      ...whole(
        { kind: 'address', from: path, places: [{ page: path }, { cites: path }] },
        `, ${base}${path}, `,
      ),
      ...whole(
        { kind: 'address', from: path, places: [{ link: path }] },
        path,
        path.replace(/^\/du-lieu\//, ''),
      ),
    ]);
}

/** Numbers that running words need and that no table holds, each declared with its source. */
export function saidClaims(said: readonly SaidNumber[]): Claim[] {
  return said.flatMap(({ says, pages }) =>
    whole(
      {
        kind: 'declared',
        from: `data/said-numbers.json «${says}»`,
        places: pages.map((page) => ({ page })),
      },
      says,
    ),
  );
}
