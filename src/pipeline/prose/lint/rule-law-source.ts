import { toolWords } from '../../../locale/tool.ts';
import { lintRule } from 'unified-lint-rule';
import type { WordLists } from '../../../schema/words.ts';
import type { Passage } from './passages.ts';
import { findForms, isWithin } from './phrases.ts';
import type { LintFacts, ProseTree, SentenceNode } from './prose-tree.ts';
import { isQuestion, isSourced, sentencesOf } from './sentences.ts';

/**
 * A sentence that names an act, or says what the law allows, forbids or punishes, names its source: a
 * note on a law or a source, the plan's words, or, as an item of a list, the sentence that leads to it.
 */
export const lawSourceRule = lintRule<ProseTree, LintFacts>(
  'ke-hoach-mo:prose-law-source',
  (tree, file, { words }) => {
    for (const node of tree.children) {
      const { sentence } = node;
      const cue = legalCue(node, words);
      if (cue === null || isSourced(sentence) || isCovered(sentence.passage, words)) continue;
      file.message(toolWords.problems.prose.lawSource(cue.words), {
        place: sentence.passage.at(cue.at),
      });
    }
  },
);

/** The first words that make a sentence a legal one; null when it is none. */
export function legalCue(
  { sentence, tokens }: Pick<SentenceNode, 'sentence' | 'tokens'>,
  { law }: Pick<WordLists, 'law'>,
): { words: string; at: number } | null {
  if (isQuestion(sentence)) return null;
  const { kind } = sentence.passage;
  // A title only says what is spoken of; what it claims still needs a source.
  const lists = kind === 'text' ? [law.acts, law.claims, law.duties] : [law.claims];
  const found = lists
    .flatMap((forms) => findForms(tokens, forms))
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) =>
      tokens.slice(from, to).every(({ origin, spoken }) => origin === 'typed' && !spoken),
    );
  // «chúng tôi không …» excuses what follows it, not a claim that it comes after.
  const ourselves = findForms(tokens, law.ourselves)[0]?.from ?? Infinity;
  const harmless = findForms(tokens, law.harmless);
  const cue = found.find(
    (one) => one.from < ourselves && !harmless.some((other) => isWithin(one, other)),
  );
  const at = cue === undefined ? undefined : tokens[cue.from]?.start;
  return cue === undefined || at === undefined ? null : { words: cue.form, at };
}

/** «… được hưởng <Source/>:» stands for each item below it. */
function isCovered({ intro }: Passage, { abbreviations }: WordLists): boolean {
  if (intro === null || !intro.text.trimEnd().endsWith(':')) return false;
  const last = sentencesOf(intro, abbreviations).at(-1);
  return last !== undefined && isSourced(last);
}
