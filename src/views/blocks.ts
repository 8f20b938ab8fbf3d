import type { Block, Run } from '../pipeline/print/blocks.ts';
import type { Site } from '../pipeline/load/site.ts';
import { runViews, type NoteRuns, type RunView } from './runs.ts';

/** A block of running words on screen. */
export type BlockView =
  | { kind: 'heading'; level: number; runs: RunView[] }
  | { kind: 'paragraph'; runs: RunView[] }
  | { kind: 'list'; ordered: boolean; items: BlockView[][] }
  | { kind: 'table'; head: RunView[][]; rows: RunView[][][] }
  | { kind: 'question'; runs: RunView[]; blocks: BlockView[] };

/** Blocks as the page shows them; `note` says what the sign of a note becomes. */
export function blockViews(
  site: Pick<Site, 'base'>,
  blocks: readonly Block[],
  note: NoteRuns,
): BlockView[] {
  const runs = (line: readonly Run[]) => runViews(site, line, note);
  const inner = (all: readonly Block[]) => blockViews(site, all, note);
  return blocks.map((block): BlockView => {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', level: block.level, runs: runs(block.runs) };
      case 'paragraph':
        return { kind: 'paragraph', runs: runs(block.runs) };
      case 'list':
        return { kind: 'list', ordered: block.ordered, items: block.items.map(inner) };
      case 'table':
        return {
          kind: 'table',
          head: block.head.map(runs),
          rows: block.rows.map((row) => row.map(runs)),
        };
      case 'question':
        return { kind: 'question', runs: runs(block.runs), blocks: inner(block.blocks) };
    }
  });
}
