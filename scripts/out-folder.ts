import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { toolWords } from '../src/locale/tool.ts';
import { WrongUse } from './arguments.ts';
import { REPOSITORY } from './astro.ts';

/** What people write, or the code: never the place of a build. */
const WRITTEN = ['content', 'data', 'docs', 'public', 'scripts', 'src', 'tests', '.git'];

/**
 * The folder of a build as a full path: `wanted`, else dist/ of the edition. What stands there is thrown
 * away at the end of a build, so throws `WrongUse` for a folder that holds anything but a built site, or
 * the repository or the edition itself.
 */
export function outFolder(site: string, wanted: string | undefined): string {
  const says = toolWords.commands.build;
  const out = resolve(wanted ?? join(site, 'dist'));
  // An edition may lie below a folder of the code, as the one of the tests does: there only its own count.
  const roots = site !== REPOSITORY && isWithin(out, site) ? [site] : [REPOSITORY, site];
  for (const root of roots) {
    const [first = ''] = relative(root, out).split(sep);
    if (isWithin(root, out)) throw new WrongUse(says.outHoldsMore(out));
    if (WRITTEN.includes(first)) throw new WrongUse(says.outIsContent(out));
  }
  if (!existsSync(out)) return out;
  if (!statSync(out).isDirectory()) throw new WrongUse(says.outIsFile(out));
  if (readdirSync(out).length > 0 && !existsSync(join(out, 'index.html')))
    throw new WrongUse(says.outNotSite(out));
  return out;
}

/** Whether `inner` is `outer` or lies below it. */
function isWithin(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}
