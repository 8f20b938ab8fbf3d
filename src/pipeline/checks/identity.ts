import { toolWords } from '../../locale/tool.ts';
import { basename, dirname } from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

const words = toolWords.problems;

/** No id is used twice, and a file or folder is named after what it holds. */
export function checkIdentity(files: ContentFiles): Problem[] {
  return [...checkUnique(files), ...checkNames(files)];
}

interface Item {
  file: Parameters<typeof faultAt>[0];
  path: PropertyKey[];
  id: string;
}

function checkUnique(files: ContentFiles): Problem[] {
  const { sources, laws, agencies, hotlines, ledger, place } = files;
  const listed = (file: Item['file'], items: readonly { id: string }[], ...prefix: PropertyKey[]) =>
    items.map(({ id }, index): Item => ({ file, path: [...prefix, index, 'id'], id }));
  const lists: Item[][] = [
    // Sources and laws share the anchors of /nguon/.
    [...listed(sources, sources.value), ...listed(laws, laws.value)],
    ...laws.value.map((law, i) => listed(laws, law.provisions, i, 'provisions')),
    listed(agencies, agencies.value),
    listed(hotlines, hotlines.value.lines, 'lines'),
    ledger === null
      ? []
      : ledger.value.map(({ figure }, i) => ({ file: ledger, path: [i, 'figure'], id: figure })),
    listed(place, place.value.territories, 'territories'),
    [
      { file: place, path: ['id'], id: place.value.id },
      ...listed(place, place.value.predecessors, 'predecessors'),
      ...listed(place, place.value.others, 'others'),
    ],
    ...files.plans.map(({ targets }) => listed(targets, targets.value)),
    ...files.datasets.flatMap((file) => [
      listed(file, file.value.rows, 'rows'),
      listed(file, file.value.methods, 'methods'),
    ]),
  ];
  return lists.flatMap((items) => {
    const seen = new Set<string>();
    return items.flatMap(({ file, path, id }) => {
      const repeated = seen.has(id);
      seen.add(id);
      return repeated ? [faultAt(file, path, 'id-repeated', words.idRepeated(id))] : [];
    });
  });
}

function checkNames(files: ContentFiles): Problem[] {
  const named = [
    ...files.datasets.map((file) => ({
      file,
      path: ['id'],
      id: file.value.id,
      name: basename(file.path, '.json'),
    })),
    ...files.plans.flatMap(({ meta, targets }) => {
      const name = basename(dirname(meta.path));
      return [
        { file: meta, path: ['id'], id: meta.value.id, name },
        ...targets.value.map(({ plan }, i) => ({
          file: targets,
          path: [i, 'plan'],
          id: plan,
          name,
        })),
      ];
    }),
  ];
  return named
    .filter(({ id, name }) => id !== name)
    .map(({ file, path, id, name }) => faultAt(file, path, 'id-name', words.idName(id, name)));
}
