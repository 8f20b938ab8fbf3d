import { sayPhone } from '../phone/print.ts';
import type { Words } from '../../locale/index.ts';
import type { Block, Run } from './blocks.ts';

/** The same blocks as somebody reads them aloud: numbers in words, telephone numbers digit by digit. */
export function spokenBlocks(blocks: readonly Block[], words: Words['numberWords']): Block[] {
  const aloud = (all: readonly Block[]) => spokenBlocks(all, words);
  const said = (run: Run) => spoken(run, words);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: block.runs.map(said) };
      case 'list':
        return { ...block, items: block.items.map(aloud) };
      case 'table':
        return {
          ...block,
          head: block.head.map((cell) => cell.map(said)),
          rows: block.rows.map((row) => row.map((cell) => cell.map(said))),
        };
      case 'question':
        return { ...block, runs: block.runs.map(said), blocks: aloud(block.blocks) };
    }
  });
}

function spoken(run: Run, { digits, spell }: Words['numberWords']): Run {
  if (run.kind === 'note') return run;
  if (run.kind === 'phone') return { ...run, text: sayPhone(run.digits, digits), strong: true };
  return { ...run, text: spell(run.text) };
}
