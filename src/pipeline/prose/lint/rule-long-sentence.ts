import { toolWords } from '../../../locale/tool.ts';
import { lintRule } from 'unified-lint-rule';
import type { ProseTree } from './prose-tree.ts';
import { textOf, type Sentence } from './sentences.ts';

/** Syllables as printed; a 14-year-old follows a sentence of this length without going back. */
export const LONGEST = 28;

/** Sentences that are too long. The plan's own words and notes on sources do not count. */
export const longSentenceRule = lintRule<ProseTree>(
  'ke-hoach-mo:prose-long-sentence',
  (tree, file) => {
    for (const { sentence } of tree.children) {
      const count = countedWords(sentence);
      if (count <= LONGEST) continue;
      const opening = textOf(sentence).split(/\s+/).slice(0, 4).join(' ');
      file.message(toolWords.problems.prose.longSentence(opening, count, LONGEST), {
        place: sentence.passage.at(sentence.start),
      });
    }
  },
);

/** The words of a sentence as a reader counts them: parts between spaces that hold a letter or a digit. */
export function countedWords({ passage, start, end }: Sentence): number {
  const counted = Array.from({ length: end - start }, (_, index) => {
    const origin = passage.origins[start + index];
    return origin === 'quote' || origin === 'note' ? ' ' : passage.text.charAt(start + index);
  });
  return counted
    .join('')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
