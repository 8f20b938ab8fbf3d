import type { Aim, Comparator } from '../../schema/aim.ts';
import type { PrintedAim } from './read-aim.ts';
import { BINDINGS, FILLERS, RANGE_OPENS, SPELT_ALONE, type Binding } from './vocabulary.ts';

/** How a printed number is bound, and by which words; a bare figure by none. */
export interface Bound {
  comparator: Comparator;
  words: string | null;
}

const WORD_BEGINS = String.raw`(?<![\p{L}\p{M}])`;
const WORD_ENDS = String.raw`(?![\p{L}\p{M}])`;
const FILLED = `(?:\\s+(?:${FILLERS.join('|')}))*\\s*$`;

const OTHER_CLAUSE = new RegExp(
  `[;:]|,\\s|\\d|${WORD_BEGINS}(?:${SPELT_ALONE.join('|')})${WORD_ENDS}`,
  'iu',
);

/** The words that bind this number and no other of the quote. */
export function boundOf(
  quote: string,
  { measure }: Pick<Aim, 'measure'>,
  printed: PrintedAim,
): Bound {
  if (measure === 'range') {
    const opens = right(RANGE_OPENS).test(quote.slice(0, printed.from));
    return { comparator: 'range', words: opens ? RANGE_OPENS : null };
  }
  const ahead = lastClause(quote.slice(0, printed.at));
  const after = quote.slice(printed.end);
  const binding = BINDINGS.find((one) => binds(one, ahead, after));
  return binding === undefined
    ? { comparator: 'as-stated', words: null }
    : { comparator: binding.comparator, words: binding.words };
}

function binds({ words, stands }: Binding, ahead: string, after: string): boolean {
  if (stands === 'beside') return right(words).test(ahead);
  const found = new RegExp(`${WORD_BEGINS}${words}${WORD_ENDS}`, 'iu');
  if (stands === 'ahead') return found.test(ahead);
  // «70% người từ đủ 18 tuổi trở lên»: the words belong to the number nearest before them.
  return found.test(after.replace(/\d[\s\S]*$|[;:][\s\S]*$/u, ''));
}

function right(words: string): RegExp {
  return new RegExp(`${WORD_BEGINS}${words}${FILLED}`, 'iu');
}

/** What stands before a number in its own clause, after any other number. */
function lastClause(before: string): string {
  return before.split(OTHER_CLAUSE).at(-1) ?? '';
}
