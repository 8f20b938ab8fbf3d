import { references, type Referent, type Reference } from '../../schema/reference.ts';
import { toolWords } from '../../locale/tool.ts';
import { nodeAt } from '../plan/reading.ts';
import type { Problem } from '../problem/problem.ts';
import type { CheckedFile } from '../load/files/checked-file.ts';
import { allFiles, faultAt, type ContentFiles, type PlanFiles } from './content.ts';

/** Every name that a field of any file declares to be of another place is found there. */
export function checkReferences(files: ContentFiles): Problem[] {
  const known = knownIds(files);
  return allFiles(files).flatMap(({ file, plan }) =>
    [...references(file.schema, file.value)].flatMap((reference) =>
      reference.names === 'anchor'
        ? unknownAnchor(files, file, plan, reference)
        : unknownId(file, reference, known),
    ),
  );
}

/** The ids of each kind; a kind that is not here is found within the file itself (figures/dataset-faults.ts). */
type Known = Partial<Record<Referent, ReadonlySet<string>>>;

function knownIds(files: ContentFiles): Known {
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const { place } = files;
  return {
    source: ids(files.sources.value),
    law: ids(files.laws.value),
    hotline: ids(files.hotlines.value.lines),
    plan: ids(files.plans.map(({ meta }) => meta.value)),
    place: ids([place.value, ...place.value.predecessors, ...place.value.others]),
    // A place without land is a problem of its own: its cause is told alone.
    ...(place.value.territories.length === 0
      ? {}
      : { territory: new Set(['country', ...ids(place.value.territories)]) }),
    figure: new Set(
      files.datasets.flatMap(({ value }) => value.rows.map(({ id }) => `${value.id}:${id}`)),
    ),
    target: new Set(
      files.plans.flatMap(({ meta, targets }) =>
        targets.value.map(({ id }) => `${meta.value.id}/${id}`),
      ),
    ),
    material: new Set(files.materials.map(({ path }) => slugOf(path))),
    'kit-sheet': new Set(files.kit.map(({ path }) => slugOf(path))),
  };
}

function unknownId(file: CheckedFile, { names, id, path }: Reference, known: Known): Problem[] {
  return known[names]?.has(id) === false
    ? [faultAt(file, path, 'id-unknown', toolWords.problems.unknownId(names, id))]
    : [];
}

/** An anchor is of the plan that its key names, else of its file's plan, else of the current one. */
function unknownAnchor(
  { plans, settings }: ContentFiles,
  file: CheckedFile,
  own: PlanFiles | null,
  { id, path, plan: named }: Reference,
): Problem[] {
  const wanted = named ?? settings.value.currentPlan;
  const plan =
    named === null && own !== null ? own : plans.find(({ meta }) => meta.value.id === wanted);
  // An unknown plan is told where it is named.
  return plan === undefined || nodeAt(plan.tree, id) !== null
    ? []
    : [faultAt(file, path, 'plan-anchor-unknown', toolWords.problems.unknownAnchor(id))];
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}
