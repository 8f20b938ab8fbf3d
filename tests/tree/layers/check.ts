/** Compares what files import with the table of layers. */
import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { LAYERS } from './table.ts';

/** Source files by their path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

/** The layer of a path: the folder under src/, else the first folder. */
export function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second.replace(/\.ts$/, '') : first;
}

/** Where an import of our own leads; undefined for a package. */
function target(path: string, { specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return specifier.startsWith('/') || specifier.startsWith('src/')
    ? specifier.replace(/^\//, '')
    : undefined;
}

function mayImport(from: string, path: string, found: Import): boolean {
  const layer = LAYERS[from];
  const to = layerOf(path);
  if (layer === undefined) return false;
  if (to === from) return true;
  if (found.typeOnly && layer.knows.includes(to)) return true;
  if (found.inScript && layer.runs.includes(`${to} in <script>`)) return true;
  return layer.runs.some(
    (name) => name === to || path.startsWith(`src/${name}/`) || path === `src/${name}`,
  );
}

/** Why one import is wrong; null when it is right. */
function whyWrong(from: string, path: string, found: Import): string | null {
  const layer = LAYERS[from];
  if (layer === undefined) return `${from} is no layer of the table`;
  const own = target(path, found);
  if (own !== undefined) {
    if (mayImport(from, own, found)) return null;
    const kind = found.typeOnly ? 'types of ' : '';
    return `${from} may not import ${kind}${layerOf(own)} (${found.specifier})`;
  }
  if (layer.no.test(found.specifier)) return `${from} may not import ${found.specifier}`;
  if (layer.onRequest?.test(found.specifier) && !found.onRequest && !found.typeOnly) {
    return `${from} may load ${found.specifier} only on request`;
  }
  return null;
}

/** The built-in modules that running `start` would load, each with the file that imports it. */
function reached(start: string, sources: Sources): { specifier: string; path: string }[] {
  const seen = new Set<string>();
  const found: { specifier: string; path: string }[] = [];
  const visit = (path: string): void => {
    const text = sources.get(path);
    if (seen.has(path) || text === undefined) return;
    seen.add(path);
    for (const one of importsOf(path, text).filter((each) => !each.typeOnly)) {
      const own = target(path, one);
      if (own === undefined) found.push({ specifier: one.specifier, path });
      else visit(own);
    }
  };
  visit(start);
  return found;
}

/** One line a wrong import: `file:line why`. */
export function wrongImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const from = layerOf(path);
    const direct = importsOf(path, text).flatMap((found) => {
      const why = whyWrong(from, path, found);
      return why === null ? [] : [`${path}:${found.line} ${why}`];
    });
    const limit = LAYERS[from]?.neverReaches;
    const far =
      limit === undefined
        ? []
        : reached(path, sources)
            .filter(({ specifier }) => limit.test(specifier))
            .map((end) => `${path}:1 ${from} reaches ${end.specifier} through ${end.path}`);
    return [...direct, ...far];
  });
}
