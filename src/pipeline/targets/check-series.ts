import { toolWords } from '../../locale/tool.ts';
import { faultAt, type ContentFiles } from '../checks/content.ts';
import type { Problem } from '../problem/problem.ts';

/** What a target continues is a target of a plan that began earlier: a series runs one way. */
export function checkSeries({ plans }: Pick<ContentFiles, 'plans'>): Problem[] {
  const begins = new Map<string, string>(
    plans.flatMap(({ meta, targets }) =>
      targets.value.map(({ id }) => [`${meta.value.id}/${id}`, meta.value.period.from] as const),
    ),
  );
  return plans.flatMap(({ meta, targets }) =>
    targets.value.flatMap(({ continues }, index) => {
      if (continues === undefined) return [];
      const earlier = begins.get(continues);
      const path = [index, 'continues'];
      // One that is not here is told with the other unknown names.
      return earlier === undefined || earlier < meta.value.period.from
        ? []
        : [faultAt(targets, path, 'target-continues', toolWords.targets.continuesLater(continues))];
    }),
  );
}
