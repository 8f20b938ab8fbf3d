import { lintRule } from 'unified-lint-rule';
import type { RefusedWords } from '../../../schema/words.ts';
import { findForms, isWithin, type Found, type Token } from './phrases.ts';
import type { LintFacts, ProseTree } from './prose-tree.ts';
import { isQuestion, type Sentence } from './sentences.ts';

/** «không hứa», «đừng hứa»: what follows is just what is not promised. */
const NO_PROMISE = [
  'không hứa',
  'không ai nên hứa',
  'không thể hứa',
  'đừng hứa',
  'đừng thề',
  'chưa hứa',
  'không nói rằng',
  'không có nghĩa',
];

/**
 * Words that no text of ours says. The plan's own words, notes and the names of acts, agencies and
 * sources are exempt; so is a threat in a question («Có bị phạt không?») and a promise that is refused
 * in the same sentence («chúng tôi không hứa …»).
 */
export const wordRules = (['stigma', 'threat', 'promise', 'consent-age'] as const).map((kind) =>
  lintRule<ProseTree, LintFacts>(`ke-hoach-mo:prose-${kind}`, (tree, file, facts) => {
    const refused = facts.words.refused.filter((entry) => entry.kind === kind);
    for (const { sentence, tokens } of tree.children) {
      for (const entry of refused) {
        for (const found of findForms(tokens, entry.forms)) {
          if (!isOurs(found, tokens, entry, facts)) continue;
          if (isExempt(kind, sentence, tokens, found)) continue;
          const start = tokens[found.from]?.start ?? sentence.start;
          const end = tokens[found.to - 1]?.end ?? sentence.end;
          const said = sentence.passage.text.slice(start, end).replaceAll(/\s+/g, ' ');
          file.message(`«${said}» ${entry.why}; hãy viết ${offered(entry)}`, {
            place: sentence.passage.at(start),
          });
        }
      }
    }
  }),
);

function isOurs(
  found: Found,
  tokens: readonly Token[],
  entry: RefusedWords,
  { names }: LintFacts,
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
): boolean {
  if (kind === 'threat') return isQuestion(sentence);
  if (kind !== 'promise') return false;
  return findForms(tokens, NO_PROMISE).some(({ from }) => from <= found.from);
}

function offered({ instead }: RefusedWords): string {
  return instead.map((words) => `«${words}»`).join(' hoặc ');
}
