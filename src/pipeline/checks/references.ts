import { nodeAt } from '../plan/reading.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** Every id that one file names in another exists there. */
export function checkReferences(files: ContentFiles): Problem[] {
  return [...checkSources(files), ...checkPlanPlaces(files), ...checkOthers(files)];
}

interface Named {
  file: Parameters<typeof faultAt>[0];
  path: PropertyKey[];
  id: string;
}

function missing(
  named: Named[],
  known: ReadonlySet<string>,
  what: string,
  where: string,
): Problem[] {
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ file, path, id }) =>
      faultAt(
        file,
        path,
        'id-unknown',
        `không có ${what} «${id}» trong ${where}; hãy thêm vào đó hoặc sửa lại mã`,
      ),
    );
}

function checkSources(files: ContentFiles): Problem[] {
  const named: Named[] = [
    ...files.laws.value.flatMap((law, i) => [
      ...law.sources.map((id, j) => ({ file: files.laws, path: [i, 'sources', j], id })),
      ...law.provisions.map(({ source }, j) => ({
        file: files.laws,
        path: [i, 'provisions', j, 'source'],
        id: source,
      })),
    ]),
    ...files.agencies.value.flatMap(({ since }, i) =>
      since === null
        ? []
        : [{ file: files.agencies, path: [i, 'since', 'source'], id: since.source }],
    ),
    ...files.hotlines.value.lines.flatMap((line, i) => [
      {
        file: files.hotlines,
        path: ['lines', i, 'provenance', 'source'],
        id: line.provenance.source,
      },
      ...line.otherSources.map((id, j) => ({
        file: files.hotlines,
        path: ['lines', i, 'otherSources', j],
        id,
      })),
      ...line.warnings.map(({ source }, j) => ({
        file: files.hotlines,
        path: ['lines', i, 'warnings', j, 'source'],
        id: source,
      })),
    ]),
    ...files.datasets.flatMap((file) => [
      { file, path: ['provenance', 'source'], id: file.value.provenance.source },
      ...file.value.otherSources.map((id, i) => ({ file, path: ['otherSources', i], id })),
    ]),
    ...files.plans.flatMap(({ meta, targets, results }) => [
      ...(meta.value.numberProvenance === null
        ? []
        : [
            {
              file: meta,
              path: ['numberProvenance', 'source'],
              id: meta.value.numberProvenance.source,
            },
          ]),
      { file: meta, path: ['textSource'], id: meta.value.textSource },
      ...targets.value.flatMap(({ national }, i) =>
        national === null
          ? []
          : [
              {
                file: targets,
                path: [i, 'national', 'provenance', 'source'],
                id: national.provenance.source,
              },
            ],
      ),
      ...results.flatMap((file) =>
        file.value.result === null
          ? []
          : [
              {
                file,
                path: ['result', 'provenance', 'source'],
                id: file.value.result.provenance.source,
              },
            ],
      ),
    ]),
    ...files.materials.flatMap((file) =>
      file.data.sources.map((id, i) => ({ file, path: ['sources', i], id })),
    ),
  ];
  return missing(
    named,
    new Set(files.sources.value.map(({ id }) => id)),
    'nguồn',
    'data/sources.json',
  );
}

function checkPlanPlaces(files: ContentFiles): Problem[] {
  const current = files.plans.find(
    ({ meta }) => meta.value.id === files.settings.value.currentPlan,
  );
  if (current === undefined) {
    return [
      faultAt(
        files.settings,
        ['currentPlan'],
        'id-unknown',
        `không có kế hoạch «${files.settings.value.currentPlan}» trong content/plans; hãy sửa lại mã`,
      ),
    ];
  }
  const places = files.plans.flatMap((plan) => [
    ...Object.entries(plan.meta.value.sections).flatMap(([use, anchors]) =>
      anchors.map((anchor, i) => ({ plan, file: plan.meta, path: ['sections', use, i], anchor })),
    ),
    ...plan.targets.value.flatMap(({ servedBy }, i) =>
      servedBy.map((anchor, j) => ({ plan, file: plan.targets, path: [i, 'servedBy', j], anchor })),
    ),
    ...plan.calendar.value.map(({ anchor }, i) => ({
      plan,
      file: plan.calendar,
      path: [i, 'anchor'],
      anchor,
    })),
    ...files.agencies.value.flatMap(({ assignments }, i) =>
      (assignments[plan.meta.value.id] ?? []).map((anchor, j) => ({
        plan,
        file: files.agencies,
        path: [i, 'assignments', plan.meta.value.id, j],
        anchor,
      })),
    ),
  ]);
  const inMaterials = files.materials.flatMap((file) =>
    file.data.servesPoints.map((anchor, i) => ({
      plan: current,
      file,
      path: ['servesPoints', i],
      anchor,
    })),
  );
  return [...places, ...inMaterials]
    .filter(({ plan, anchor }) => nodeAt(plan.tree, anchor) === null)
    .map(({ file, path, anchor }) =>
      faultAt(
        file,
        path,
        'plan-anchor-unknown',
        `kế hoạch không có neo «${anchor}»; hãy chọn một neo có trong kế hoạch`,
      ),
    );
}

function checkOthers(files: ContentFiles): Problem[] {
  const rows = new Set(
    files.datasets.flatMap(({ value }) => value.rows.map(({ id }) => `${value.id}:${id}`)),
  );
  const denominators = files.plans.flatMap(({ targets }) =>
    targets.value.flatMap(({ base }, i) =>
      base.flatMap(({ denominator }, j) =>
        denominator === null
          ? []
          : [{ file: targets, path: [i, 'base', j, 'denominator'], id: denominator }],
      ),
    ),
  );
  const keyed = files.ledger.value.map(({ figure }, i) => ({
    file: files.ledger,
    path: [i, 'figure'],
    id: figure,
  }));
  const shares = files.datasets.flatMap((file) => {
    const { id, base } = file.value;
    return typeof base === 'string'
      ? []
      : (['numerator', 'denominator'] as const).map((part) => ({
          file,
          path: ['base', part],
          id: `${id}:${base[part]}`,
        }));
  });
  const related = files.plans.flatMap(({ meta }) =>
    (['follows', 'replaces'] as const).flatMap((how) => {
      const id = meta.value[how];
      return id === null ? [] : [{ file: meta, path: [how], id }];
    }),
  );
  const planned = files.agencies.value.flatMap(({ assignments }, i) =>
    Object.keys(assignments).map((id) => ({
      file: files.agencies,
      path: [i, 'assignments', id],
      id,
    })),
  );
  const replaced = files.laws.value.flatMap(({ replacedBy }, i) =>
    replacedBy === null ? [] : [{ file: files.laws, path: [i, 'replacedBy'], id: replacedBy }],
  );
  const lines = [
    ...files.materials.flatMap((file) =>
      file.data.help.map((id, i) => ({ file, path: ['help', i], id })),
    ),
    ...files.hotlines.value.unverified.flatMap(({ insteadHotlines }, i) =>
      insteadHotlines.map((id, j) => ({
        file: files.hotlines,
        path: ['unverified', i, 'insteadHotlines', j],
        id,
      })),
    ),
  ];
  return [
    ...missing([...denominators, ...keyed, ...shares], rows, 'dòng số liệu', 'data/figures'),
    ...missing(
      [...planned, ...related],
      new Set(files.plans.map(({ meta }) => meta.value.id)),
      'kế hoạch',
      'content/plans',
    ),
    ...missing(
      replaced,
      new Set(files.laws.value.map(({ id }) => id)),
      'văn bản',
      'data/laws.json',
    ),
    ...missing(
      lines,
      new Set(files.hotlines.value.lines.map(({ id }) => id)),
      'đường dây',
      'data/hotlines.json',
    ),
  ];
}
