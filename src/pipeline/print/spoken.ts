import { sayPhone } from '../phone/print.ts';
import { spellNumbers } from '../number-words/spell.ts';
import type { Block, Run } from './blocks.ts';

/** The same blocks as somebody reads them aloud: numbers in words, telephone numbers digit by digit. */
export function spokenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: block.runs.map(spoken) };
      case 'list':
        return { ...block, items: block.items.map(spokenBlocks) };
      case 'table':
        return {
          ...block,
          head: block.head.map((cell) => cell.map(spoken)),
          rows: block.rows.map((row) => row.map((cell) => cell.map(spoken))),
        };
      case 'question':
        return { ...block, runs: block.runs.map(spoken), blocks: spokenBlocks(block.blocks) };
    }
  });
}

function spoken(run: Run): Run {
  if (run.kind === 'note') return run;
  if (run.kind === 'phone')
    return { ...run, text: sayPhone({ digits: run.digits, extension: null }), strong: true };
  return { ...run, text: spellNumbers(run.text) };
}
