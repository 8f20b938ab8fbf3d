/** Two builds of the site, page by page: which words and files the newer one lost or gained. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { load } from 'cheerio';
import { listFiles } from '../../scripts/checks/pages.mjs';
import { fileOf, type Move } from './redirects.ts';
import { blocksOf } from './words.ts';

/** A difference that is meant: `of` an address, `was` and `now` as the words stood and stand.
 * Both null: the whole file. */
export type Declared = { of: string; was: string | null; now: string | null; why: string };

/** Text that no hash or date of ours stands in; of the rest only the name is compared. */
const TEXT = /\.(csv|json|txt|md|vcf|ics|svg)$/;
/** Where the data files stand. */
const DATA = '/du-lieu/';
/** What a list of files says of their bytes, in a data file or as a cell of a table. */
const MEASURED = /^\s*"(bytes|hash)": |^[\d.,]+ (kB|byte)$/;
/** Their names carry a hash of their content. */
const HASHED = /^_astro\//;
/** What a machine reads of a page, and no person; sizes of files, which change with the files. */
const SILENT =
  '[data-size], meta[http-equiv], meta[name="generator"], meta[name="viewport"], meta[name="referrer"], meta[name="color-scheme"], meta[name="theme-color"], meta[property="og:image"]';

/** One line for each difference that is neither a move nor declared. */
export function compareSites(
  old: string,
  fresh: string,
  moves: readonly Move[],
  declared: readonly Declared[],
): string[] {
  const moved = new Map(moves.map(({ from, to }) => [fileOf(from), fileOf(to)]));
  const was = filesOf(old);
  const is = new Set(filesOf(fresh));
  const expected = new Set([...was, ...moved.values()]);
  const said = (file: string, lost: string | null, gained: string | null): boolean =>
    declared.some((one) => fileOf(one.of) === file && one.was === lost && one.now === gained);
  return [
    ...was
      .filter((file) => !is.has(file) && !said(file, null, null))
      .map((file) => `lost: /${file}`),
    ...[...is]
      .filter((file) => !expected.has(file) && !said(file, null, null))
      .map((file) => `new: /${file}`),
    ...was.flatMap((file) => {
      const now = moved.get(file) ?? file;
      if (!is.has(now)) return moved.has(file) ? [`lost: /${file}, moved to /${now}`] : [];
      if (said(file, null, null) || said(now, null, null)) return [];
      const [before, after] = [wordsOf(join(old, file)), wordsOf(join(fresh, now))];
      return differences(
        before.map((block) => relocated(block, moves)),
        after,
        (lost, gained) => said(now, lost, gained),
      ).map((line) => `/${now}: ${line}`);
    }),
  ];
}

function filesOf(folder: string): string[] {
  return [...listFiles(folder)].filter((file) => !HASHED.test(file)).toSorted();
}

/** Blocks of a page, lines of a text; nothing of a file that only its own program reads. */
function wordsOf(path: string): string[] {
  if (extname(path) === '.html') {
    const $ = load(readFileSync(path, 'utf8'));
    $(SILENT).remove();
    return blocksOf($).filter((block) => !MEASURED.test(block));
  }
  if (!TEXT.test(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => !MEASURED.test(line));
}

/** Words that name an old address name the new one; lists of data files name them from their folder. */
function relocated(block: string, moves: readonly Move[]): string {
  return moves.reduce((text, { from, to }) => {
    const whole = text.replaceAll(from, to);
    return from.startsWith(DATA)
      ? whole.replaceAll(from.slice(DATA.length), to.slice(DATA.length))
      : whole;
  }, block);
}

/** Blocks lost and gained, each told beside the other where one took its place. */
function differences(
  before: readonly string[],
  after: readonly string[],
  meant: (lost: string | null, gained: string | null) => boolean,
): string[] {
  const lost = without(before, after);
  const gained = without(after, before);
  if (lost.length === 0 && gained.length === 0) {
    return before.join('\n') === after.join('\n') ? [] : ['the same words in another order'];
  }
  const rest = gained.filter((block) => !meant(null, block));
  const told: string[] = [];
  for (const block of lost) {
    if (meant(block, null)) continue;
    const place = rest.findIndex((other) => meant(block, other));
    if (place >= 0) rest.splice(place, 1);
    else told.push(`- ${block}`);
  }
  return [...told, ...rest.map((block) => `+ ${block}`)];
}

/** What `all` holds more often than `other`. */
function without(all: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const block of other) left.set(block, (left.get(block) ?? 0) + 1);
  return all.filter((block) => {
    const count = left.get(block) ?? 0;
    left.set(block, count - 1);
    return count <= 0;
  });
}
