import { walkPlan, type Node } from '../../plan-text/tree.ts';
import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { markAll, type Mark } from './segments.ts';

/** A declared slip or doubt as readers see it, numbered in reading order. */
export interface NoteView {
  number: number;
  id: string;
  /** Anchor of the node it belongs to, or null for a slip outside the numbered text. */
  backTo: string | null;
  certain: boolean;
  /** «Văn bản công bố ghi … ; trang này hiện …», in one sentence. */
  text: string;
  reason: string;
}

/** The notes of a plan, and where each one's sign stands. */
export interface PlanNotes {
  list: NoteView[];
  onMark: (node: Node) => number | null;
  inText: (node: Node) => Mark[];
}

export function planNotes({ words }: Pick<Site, 'words'>, { tree }: PlanEntry): PlanNotes {
  const { corrected, doubted } = words.plan.note;
  const nodes = [...walkPlan(tree)];
  const placed = tree.corrections.map((correction, index) => {
    const said = correction.certain ? correction.shown : correction.found;
    const shown = said.replace(/^…\s*/, '').replaceAll(/\s+/g, ' ').trim();
    const holder = nodes.filter(
      ({ line, endLine }) => line <= correction.line && correction.line <= endLine + 2,
    );
    const byMark = nodes.find(
      ({ line, printed, ordinal }) =>
        line === correction.line &&
        printed !== null &&
        printed.startsWith(correction.found.replace(/\).*$/, '')) &&
        ordinal !== printed.replace(/[.)]$/, ''),
    );
    const byText = holder.find(({ text }) => text.includes(shown));
    // A heading carries its sign beside its mark.
    const byHeading = holder.find(({ heading }) => heading?.includes(shown) === true);
    return {
      correction,
      number: index + 1,
      shown,
      byMark: byMark ?? (byText === undefined ? byHeading : undefined) ?? null,
      byText: byMark ? null : (byText ?? null),
    };
  });
  return {
    list: placed.map(({ correction, number, byMark, byText }) => ({
      number,
      id: `sua-${String(number)}`,
      backTo: (byMark ?? byText)?.anchor ?? null,
      certain: correction.certain,
      text: (correction.certain ? corrected : doubted)(
        correction.line,
        oneLine(correction.found),
        oneLine(correction.shown),
      ),
      reason: correction.reason,
    })),
    onMark: (node) => placed.find(({ byMark }) => byMark === node)?.number ?? null,
    inText: (node) =>
      placed
        .filter(({ byText }) => byText === node)
        .flatMap(({ shown, number }) => markAll(node.text, shown, { note: number }).slice(0, 1)),
  };
}

/** A line break within a slip is part of what went wrong: it is shown as ⏎. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ⏎ ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
