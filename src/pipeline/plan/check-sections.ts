import { toolWords } from '../../locale/tool.ts';
import { walk } from '../../plan-text/tree.ts';
import { nodeAt } from './reading.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type PlanFiles } from '../checks/content.ts';

const words = toolWords.problems;

/** Every target stands where plan.json says that targets are set, and a plan that sets some has some. */
export function checkSections({ meta, targets, tree }: PlanFiles): Problem[] {
  const { targets: sections } = meta.value.sections;
  if (sections.length > 0 && targets.value.length === 0) {
    return [
      faultAt(meta, ['sections', 'targets'], 'plan-no-targets', words.noTargets(targets.path)),
    ];
  }
  const within = new Set(
    sections.flatMap((anchor) => {
      const section = nodeAt(tree, anchor);
      return section === null ? [] : [...walk([section])].map((node) => node.anchor);
    }),
  );
  return targets.value.flatMap(({ anchor }, index) =>
    within.has(anchor) || nodeAt(tree, anchor) === null
      ? []
      : [
          faultAt(
            targets,
            [index, 'anchor'],
            'target-section',
            words.targetSection(anchor, sections),
          ),
        ],
  );
}
