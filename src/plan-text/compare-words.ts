import type { PlanChange, WordChange } from './compare.ts';
import type { PlanWords } from './words.ts';
import { englishWords } from './words.ts';

type ChangeWords = PlanWords['changes'];

/** Words kept on each side of a change; what is the same further away is «…». */
const AROUND = 6;

/** The changes between two versions for people to read, one point a block; says so when there are none. */
export function changesInWords(
  changes: readonly PlanChange[],
  { changes: says }: PlanWords = englishWords,
): string {
  if (changes.length === 0) return `${says.same}\n`;
  const counts = (['added', 'removed', 'changed', 'moved'] as const)
    .map((how) => [changes.filter((change) => change.how === how).length, says.how[how]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${String(count)} ${name}`);
  const blocks = changes.map((change) => `${headOf(change, says)}\n  ${wordsOf(change, says)}\n`);
  return `${says.total(changes.length, counts)}\n\n${blocks.join('\n')}`;
}

function headOf(
  { how, before, after, lineBefore, lineAfter }: PlanChange,
  says: ChangeWords,
): string {
  const place = (anchor: string | null, line: number | null) =>
    anchor === null || line === null ? null : says.place(anchor, line);
  const places = [place(before, lineBefore), place(after, lineAfter)].filter(
    (words) => words !== null,
  );
  return `${says.how[how]} ${places.join(' → ')}`;
}

function wordsOf({ how, words }: PlanChange, says: ChangeWords): string {
  if (how !== 'changed') return words.map(({ text }) => text).join('');
  return words
    .map((change, i) => stretch(change, i === 0, i === words.length - 1, says))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function stretch(
  { how, text }: WordChange,
  first: boolean,
  last: boolean,
  says: ChangeWords,
): string {
  if (how === 'removed') return ` ${says.removed(text.trim())} `;
  if (how === 'added') return ` ${says.added(text.trim())} `;
  const words = text.trim().split(/\s+/u);
  if (words.length <= AROUND * 2) return text;
  const head = first ? [] : words.slice(0, AROUND);
  const tail = last ? [] : words.slice(-AROUND);
  return [...head, '…', ...tail].join(' ');
}
