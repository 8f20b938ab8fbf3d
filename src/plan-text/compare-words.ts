import type { PlanChange, WordChange } from './compare.ts';

const NAMES: Record<PlanChange['how'], string> = {
  added: 'thêm',
  removed: 'bỏ',
  changed: 'sửa',
  moved: 'chuyển chỗ',
};

/** Words kept on each side of a change; what is the same further away is «…». */
const AROUND = 6;

/** The changes between two versions for people to read, one point a block; says so when there are none. */
export function changesInWords(changes: readonly PlanChange[]): string {
  if (changes.length === 0) return 'Hai bản giống nhau từng điểm.\n';
  const counts = (['added', 'removed', 'changed', 'moved'] as const)
    .map((how) => [changes.filter((change) => change.how === how).length, NAMES[how]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${String(count)} ${name}`);
  const blocks = changes.map((change) => `${headOf(change)}\n  ${wordsOf(change)}\n`);
  return `${String(changes.length)} điểm khác nhau: ${counts.join(', ')}.\n\n${blocks.join('\n')}`;
}

function headOf({ how, before, after, lineBefore, lineAfter }: PlanChange): string {
  const place = (anchor: string | null, line: number | null) =>
    anchor === null ? null : `#${anchor} (dòng ${String(line)})`;
  const places = [place(before, lineBefore), place(after, lineAfter)].filter(
    (words) => words !== null,
  );
  return `${NAMES[how]} ${places.join(' → ')}`;
}

function wordsOf({ how, words }: PlanChange): string {
  if (how !== 'changed') return words.map(({ text }) => text).join('');
  return words
    .map((change, i) => stretch(change, i === 0, i === words.length - 1))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function stretch({ how, text }: WordChange, first: boolean, last: boolean): string {
  if (how === 'removed') return ` [bỏ: ${text.trim()}] `;
  if (how === 'added') return ` [thêm: ${text.trim()}] `;
  const words = text.trim().split(/\s+/u);
  if (words.length <= AROUND * 2) return text;
  const head = first ? [] : words.slice(0, AROUND);
  const tail = last ? [] : words.slice(-AROUND);
  return [...head, '…', ...tail].join(' ');
}
