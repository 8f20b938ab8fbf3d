import { namesOf } from './assignees.ts';
import { isReport, reportDates } from './reports.ts';
import { candidateTargets } from './targets.ts';
import type { Kind, Node, PlanTree } from './tree.ts';
import { walk } from './tree.ts';

/** Which places of a plan hold what: anchors, in reading order. */
export interface PlanSections {
  targets: string[];
  tasks: string[];
  assignments: string[];
  reporting: string[];
}

type Use = keyof PlanSections;

const TITLES: Record<Use, string> = {
  targets: 'mục tiêu|chỉ tiêu',
  tasks: 'nhiệm vụ|giải pháp|nội dung',
  assignments: 'tổ chức thực hiện|tổ chức thi hành|phân công|trách nhiệm',
  reporting: 'chế độ (?:thông tin,? )?báo cáo|thông tin,? báo cáo|báo cáo',
};
const USES = Object.keys(TITLES) as Use[];
const REPORTS: readonly Use[] = ['reporting'];
/** Over a whole section the word may stand anywhere in the title, over an item only first. */
const HELD = USES.map((use) => new RegExp(`(?<!\\p{L})(?:${TITLES[use]})(?!\\p{L})`, 'iu'));
const BEGUN = USES.map((use) => new RegExp(`^(?:các |một số )?(?:${TITLES[use]})(?!\\p{L})`, 'iu'));
const WHOLE = new Set<Kind>(['part', 'chapter', 'division', 'section']);
const PIECE = new Set<Kind>(['subdivision', 'article', 'item']);

/**
 * Where a plan sets its aims, gives work, names who does it, and asks for reports, by the titles of
 * its sections; where no title says so, by their words: who is named first, which day is set. A
 * proposal: a person confirms it.
 */
export function proposeSections(tree: PlanTree): PlanSections {
  const out: PlanSections = { targets: [], tasks: [], assignments: [], reporting: [] };
  const top = topOf(tree);
  collect(top, USES, out);
  if (out.assignments.length === 0)
    out.assignments = top
      .filter((node) => node.ordinal !== null && namesOf(node).length > 0)
      .map(({ anchor }) => anchor);
  if (out.targets.length === 0) out.targets = withAims(tree, top, out);
  if (out.reporting.length === 0)
    out.reporting = [...new Set(reportDates(tree).map(({ anchor }) => anchor))];
  return out;
}

/** The sections of work that set a number or a day, reports aside. */
function withAims(
  tree: PlanTree,
  top: readonly Node[],
  { tasks, assignments }: PlanSections,
): string[] {
  const aims = new Set(
    candidateTargets(tree)
      .filter((target) => !isReport(target))
      .map(({ anchor }) => anchor),
  );
  const work = new Set([...tasks, ...assignments]);
  return [...walk(top)]
    .filter(
      (node) => work.has(node.anchor) && [...walk([node])].some(({ anchor }) => aims.has(anchor)),
    )
    .map(({ anchor }) => anchor);
}

function topOf(tree: PlanTree): Node[] {
  return [...tree.body, ...tree.attached.flatMap(topOf)];
}

function collect(nodes: readonly Node[], wanted: readonly Use[], out: PlanSections): void {
  for (const node of nodes) {
    const uses = usesOf(node).filter((use) => wanted.includes(use));
    // «I. MỤC TIÊU, NHIỆM VỤ» over «1. Mục tiêu» and «2. Nhiệm vụ»: its items tell them apart.
    const own = uses.filter(
      (use) => uses.length === 1 || !node.children.some((child) => usesOf(child).includes(use)),
    );
    for (const use of own) out[use].push(node.anchor);
    // Below a title that says what it holds, only the reports have one of their own.
    const below = own.length === 0 ? wanted : own.length < uses.length ? uses : REPORTS;
    if (node.kind !== 'item')
      collect(
        node.children,
        below.filter((use) => wanted.includes(use) && !own.includes(use)),
        out,
      );
  }
}

function usesOf({ kind, heading }: Node): Use[] {
  const titles = WHOLE.has(kind) ? HELD : PIECE.has(kind) ? BEGUN : [];
  return heading === null ? [] : USES.filter((_, i) => titles[i]?.test(heading) === true);
}
