import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { toolWords } from '../../locale/tool.ts';

/** Where the example is built when nobody says otherwise, from the root of the project. */
export const DEFAULT_FOLDER = join('.build', 'example');

/** Folders of the project that hold the real site, or are published as it. */
const REAL = ['public', 'src', 'content', 'data'];

/**
 * The folder of an example build as a full path. Throws, with the reason, for one that
 * could be taken for the real site: a `dist` or whatever lies in one, of this project or another; the
 * project's folders in `REAL`; the project itself or a folder around it; and any folder with something
 * in it, except the default one, which is built again.
 */
export function exampleFolder(root: string, wanted: string | undefined): string {
  const project = resolve(root);
  const folder = resolve(project, wanted ?? DEFAULT_FOLDER);
  const parts = relative(project, folder).split(sep);
  if (parts.includes('dist') || REAL.includes(parts[0] ?? '')) {
    throw new Error(toolWords.example.realFolder(folder));
  }
  const around = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  if (`${project}${sep}`.startsWith(around)) {
    throw new Error(toolWords.example.holdsProject(folder));
  }
  const again = folder === join(project, DEFAULT_FOLDER);
  if (!again && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(toolWords.example.notEmpty(folder));
  }
  return folder;
}

/** A place beside `folder` to build in first. */
export function besideFolder(folder: string, mark: string): string {
  return join(dirname(folder), `${basename(folder)}-${mark}`);
}
