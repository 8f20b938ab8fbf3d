import { toolWords } from '../../locale/tool.ts';
import { englishWords, parsePlan, type OddMark } from '../../plan-text/index.ts';
import type { Correction } from '../../schema/correction.ts';

const { correctionReason } = toolWords.drafts.text;

/**
 * Every mark out of its order that would stop a build, as a doubt: the site shows the text as printed
 * and says that it is odd, until a person has looked at the published copy.
 */
export function draftCorrections(bytes: Uint8Array): Correction[] {
  // What the parser tells of a mark is asked for as data.
  const asData = (mark: OddMark) => JSON.stringify(mark);
  const problems = {
    ...englishWords.problems,
    'plan-ordinal-repeated': asData,
    'plan-ordinal-order': asData,
  };
  return parsePlan(bytes, { words: { ...englishWords, problems } })
    .problems.filter(
      ({ rule }) => rule === 'plan-ordinal-repeated' || rule === 'plan-ordinal-order',
    )
    .map(({ line, message }) => {
      const { printed, expected } = JSON.parse(message) as OddMark;
      return { line, found: printed, shown: expected, reason: correctionReason, certain: false };
    });
}
