import { toolWords } from '../../../locale/tool.ts';
import { lintRule } from 'unified-lint-rule';
import { NAMES, SHARE, SHARE_IN_WORDS } from './number-vocabulary.ts';
import { findForms } from './phrases.ts';
import type { LintFacts, ProseTree } from './prose-tree.ts';
import type { Sentence } from './sentences.ts';

const words = toolWords.problems.prose.typed;

type Line = LintFacts['lines'][number];

const RUN = /(?<!\p{L})\d(?:[ .\u00a0()-]{0,2}\d)*/gu;
/**
 * Numbers typed into prose: any share, any telephone number, in digits or in words, and any other run
 * of three digits or more. They live in data/ once; prose names them by id.
 */
export const typedNumberRule = lintRule<ProseTree, LintFacts>(
  'ke-hoach-mo:prose-typed-number',
  (tree, file, { lines }) => {
    for (const { sentence, tokens } of tree.children) {
      const { passage } = sentence;
      const refuse = (start: number, message: string): void => {
        file.message(message, { place: passage.at(start) });
      };
      const typed = typedLetters(sentence);
      const shares = [...typed.matchAll(SHARE)];
      for (const share of shares) {
        refuse(sentence.start + share.index, words.share(share[0]));
      }
      const rest = typed.replaceAll(SHARE, blank).replaceAll(NAMES, blank);
      for (const run of rest.matchAll(RUN)) {
        const digits = run[0].replaceAll(/\D/g, '');
        if (digits.length < 3) continue;
        const line = lines.find((one) => one.digits === digits);
        refuse(
          sentence.start + run.index,
          line === undefined ? words.number(run[0]) : words.phone(run[0], line.id),
        );
      }
      const typedTokens = tokens.filter(({ origin }) => origin === 'typed');
      for (const line of lines) {
        for (const { from } of findForms(typedTokens, spokenForms(line))) {
          refuse(
            typedTokens[from]?.start ?? sentence.start,
            words.phoneInWords(line.spoken, line.id),
          );
        }
      }
      for (const { form, from } of findForms(typedTokens, SHARE_IN_WORDS)) {
        refuse(typedTokens[from]?.start ?? sentence.start, words.shareInWords(form));
      }
    }
  },
);

const spoken = new WeakMap<Line, string[]>();

/** «một tám không không, một hai ba ba», with or without its pause. */
function spokenForms(line: Line): string[] {
  const known = spoken.get(line) ?? [
    line.spoken.replaceAll(',', ''),
    line.spoken.replaceAll(',', ' …'),
  ];
  spoken.set(line, known);
  return known;
}

/** The sentence with all that was not typed made blank, place for place. */
function typedLetters({ passage, start, end }: Sentence): string {
  return Array.from({ length: end - start }, (_, index) =>
    passage.origins[start + index] === 'typed' ? passage.text.charAt(start + index) : '\n',
  ).join('');
}

function blank(words: string): string {
  return '\n'.repeat(words.length);
}
