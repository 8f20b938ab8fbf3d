import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Where the example is built when nobody says otherwise, from the root of the project. */
export const DEFAULT_FOLDER = join('.build', 'example');

/** The names of folders that hold, or are published as, the real site. */
const REAL = ['dist', 'public', 'src', 'content', 'data'];

/**
 * The folder of an example build as a full path. Throws, with the reason in Vietnamese, for one that
 * could be taken for the real site: `dist` and whatever lies in it, wherever it is, a folder of the
 * project other than `.build`, and any folder that is not empty (the default one may be built again).
 */
export function exampleFolder(root: string, wanted: string | undefined): string {
  const project = resolve(root);
  const folder = resolve(project, wanted ?? DEFAULT_FOLDER);
  const from = relative(project, folder);
  const inside = !from.startsWith('..') && from !== '' && !resolve(from).startsWith('..');
  const [first = ''] = from.split(sep);
  if (folder.split(sep).includes('dist') || (inside && REAL.includes(first))) {
    throw new Error(`${folder}: thư mục này dành cho trang thật; hãy chọn thư mục khác`);
  }
  if (project === folder || project.startsWith(`${folder}${sep}`)) {
    throw new Error(`${folder}: thư mục này chứa cả dự án; hãy chọn thư mục khác`);
  }
  if (
    folder !== join(project, DEFAULT_FOLDER) &&
    existsSync(folder) &&
    readdirSync(folder).length > 0
  ) {
    throw new Error(`${folder}: thư mục không trống; hãy chọn một thư mục trống hoặc chưa có`);
  }
  return folder;
}

/** A place beside `folder` to build in first. */
export function besideFolder(folder: string, mark: string): string {
  return join(dirname(folder), `${basename(folder)}-${mark}`);
}
