import { toolWords } from '../../../locale/tool.ts';
import { lintRule } from 'unified-lint-rule';
import type { RefusedWords } from '../../../schema/words.ts';
import { findForms, isWithin, type Found, type Token } from './phrases.ts';
import type { LintFacts, ProseTree, SentenceNode } from './prose-tree.ts';
import { isQuestion, type Sentence } from './sentences.ts';

/**
 * Words that no text of ours says. The plan's own words, notes and the names of acts, agencies and
 * sources are exempt; so is a threat in a question («Có bị phạt không?») and a promise that is refused
 * in the same sentence («chúng tôi không hứa …»).
 */
export const wordRules = (['stigma', 'threat', 'promise', 'consent-age'] as const).map((kind) =>
  lintRule<ProseTree, LintFacts>(`ke-hoach-mo:prose-${kind}`, (tree, file, facts) => {
    for (const node of tree.children) {
      for (const { said, at, entry } of refusedIn(node, kind, facts)) {
        file.message(toolWords.problems.prose.refused(said, entry.why, entry.instead), {
          place: node.sentence.passage.at(at),
        });
      }
    }
  }),
);

/** The refused words of one kind in a sentence: as printed, where in the passage, and why. */
export function refusedIn(
  { sentence, tokens }: Pick<SentenceNode, 'sentence' | 'tokens'>,
  kind: RefusedWords['kind'],
  facts: Pick<LintFacts, 'words' | 'names'>,
): { said: string; at: number; entry: RefusedWords }[] {
  const refused = facts.words.refused.filter((entry) => entry.kind === kind);
  return refused.flatMap((entry) =>
    findForms(tokens, entry.forms)
      .filter((found) => isOurs(found, tokens, entry, facts))
      .filter((found) => !isExempt(kind, sentence, tokens, found, facts))
      .map((found) => {
        const at = tokens[found.from]?.start ?? sentence.start;
        const end = tokens[found.to - 1]?.end ?? sentence.end;
        const said = sentence.passage.text.slice(at, end).replaceAll(/\s+/g, ' ');
        return { said, at, entry };
      }),
  );
}

function isOurs(
  found: Found,
  tokens: readonly Token[],
  entry: RefusedWords,
  { names }: Pick<LintFacts, 'names'>,
): boolean {
  const said = tokens.slice(found.from, found.to);
  if (said.some(({ origin }) => origin === 'quote' || origin === 'note')) return false;
  // Longer words and names are looked for only where there is something to excuse.
  return ![entry.except, names]
    .flatMap((forms) => findForms(tokens, forms, { overSigns: true }))
    .some((one) => isWithin(found, one));
}

function isExempt(
  kind: RefusedWords['kind'],
  sentence: Sentence,
  tokens: readonly Token[],
  found: Found,
  { words }: Pick<LintFacts, 'words'>,
): boolean {
  if (kind === 'threat') return isQuestion(sentence);
  if (kind !== 'promise') return false;
  return findForms(tokens, words.noPromise).some(({ from }) => from <= found.from);
}
