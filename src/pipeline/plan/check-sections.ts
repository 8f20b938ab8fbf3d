import { walk } from '../../plan-text/tree.ts';
import { nodeAt } from './reading.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type PlanFiles } from '../checks/content.ts';

/** Every target stands where plan.json says that targets are set, and a plan that sets some has some. */
export function checkSections({ meta, targets, tree }: PlanFiles): Problem[] {
  const { targets: sections } = meta.value.sections;
  if (sections.length > 0 && targets.value.length === 0) {
    return [
      faultAt(
        meta,
        ['sections', 'targets'],
        'plan-no-targets',
        `kế hoạch này chưa có chỉ tiêu nào trong ${targets.path}; hãy thêm vào đó, hoặc ghi sections.targets là [] khi kế hoạch không đề ra chỉ tiêu`,
      ),
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
            `neo «${anchor}» nằm ngoài các mục của chỉ tiêu (${sections.join(', ')}); hãy sửa neo, hoặc thêm mục ấy vào sections.targets của plan.json`,
          ),
        ],
  );
}
