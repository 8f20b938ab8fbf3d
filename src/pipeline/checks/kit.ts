import type { KitSheet } from '../../schema/kit-sheet.ts';
import type { LanguageEdition } from '../../schema/language-edition.ts';
import type { Units } from '../../schema/unit.ts';
import type { ProseFile } from '../load/files/front-matter.ts';
import type { JsonFile } from '../load/files/json-file.ts';
import { nodeAt } from '../plan/reading.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** The files of the commune kit, each of its own shape right. */
export interface KitFiles {
  kit: readonly ProseFile<KitSheet>[];
  languages: readonly JsonFile<LanguageEdition>[];
  units: JsonFile<Units>;
}

/** Every id that the kit names exists where it points: hotlines, points of the plan, sheets, sources. */
export function checkKit(files: ContentFiles, { kit, languages, units }: KitFiles): Problem[] {
  const lines = new Set(files.hotlines.value.lines.map(({ id }) => id));
  const sheets = new Set(kit.map(({ path }) => slugOf(path)));
  const current = files.plans.find(
    ({ meta }) => meta.value.id === files.settings.value.currentPlan,
  );
  const { source } = units.value.provenance;
  return [
    ...kit.flatMap((file) => [
      ...file.data.help.flatMap((id, index) =>
        lines.has(id)
          ? []
          : [unknown(file, ['help', index], `đường dây «${id}» trong data/hotlines.json`)],
      ),
      ...file.data.servesPoints.flatMap((anchor, index) =>
        current === undefined || nodeAt(current.tree, anchor) !== null
          ? []
          : [
              faultAt(
                file,
                ['servesPoints', index],
                'plan-anchor-unknown',
                `kế hoạch không có neo «${anchor}»; hãy chọn một neo có trong kế hoạch`,
              ),
            ],
      ),
    ]),
    ...languages.flatMap((file) =>
      sheets.has(file.value.sheet)
        ? []
        : [unknown(file, ['sheet'], `bài «${file.value.sheet}» trong content/kit`)],
    ),
    ...(files.sources.value.some(({ id }) => id === source)
      ? []
      : [unknown(units, ['provenance', 'source'], `nguồn «${source}» trong data/sources.json`)]),
  ];
}

function unknown(
  file: Parameters<typeof faultAt>[0],
  path: readonly PropertyKey[],
  what: string,
): Problem {
  return faultAt(file, path, 'id-unknown', `không có ${what}; hãy thêm vào đó hoặc sửa lại mã`);
}

function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}
