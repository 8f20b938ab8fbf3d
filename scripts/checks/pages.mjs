// @ts-check
/** The pages of a built site, read from the folder itself: no list is kept by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @typedef {{ address: string, file: string }} Page address such as `/chi-tieu/`; file's full path */

/** Every file below a folder, as paths with `/`, in a steady order.
 * @param {string} folder
 * @returns {string[]} empty when there is no such folder */
export function listFiles(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The pages people can open. A redirect stub is none: nobody stays on it.
 * @param {string} folder
 * @returns {Page[]} */
export function listPages(folder) {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      file: join(folder, path),
    }))
    .filter((page) => !/<meta http-equiv="?refresh/i.test(readFileSync(page.file, 'utf8')));
}
