import type { Draft } from './draft.ts';
import type { Mark } from './marks.ts';
import { DIGIT, isAllUpper, LOWER } from './text-class.ts';

/** What stands before a line that may begin a node. */
export interface Before {
  /** How the line before ends: 2 closed, 1 comma or hyphen, 0 open. */
  ending: 0 | 1 | 2;
  /** Its last word, lower-case, without signs. */
  word: string;
  /** True where it ends with a digit or a percent sign, so that a range may run on. */
  counted: boolean;
  /** True where it fills the width of a hard-wrapped text, so that its sentence may run on. */
  full: boolean;
  /** True where a blank line that means something stands between. */
  parted: boolean;
  /** True where the block before is still short and one sentence: a heading may end open. */
  headingLike: boolean;
  /** True at the very start and after set-aside heads. */
  none: boolean;
}

/** How an ordinal fits its list. */
export type Fit = 'first' | 'next' | 'continued' | 'repeated' | 'skipped' | 'back' | 'late';

/** Words that a number or letter follows inside a sentence: «tại khoản ⏎ 2. Các …». */
const REFERRING = new Set(
  (
    'điều khoản điểm mục phần chương số ngày tháng năm quý thứ lần khóa khoá nhóm loại hạng cấp bậc ' +
    'bảng biểu mẫu phụlục lục đoạn vùng khu tập kỳ kì tầng trang dòng từ đến tới khoảng hơn gần ' +
    'trên dưới và hoặc với là của tại theo về cho bởi do gồm'
  ).split(' '),
);

/** How `mark` continues the list of `sibling` (the open node of its kind), or begins one. */
export function fitOf(mark: Mark, sibling: Draft | null, lastClosed: number): Fit {
  if (mark.kind === 'dash' || mark.kind === 'plus') return 'next';
  const { value } = mark;
  if (!sibling) {
    if (value === 1) return 'first';
    return value === lastClosed + 1 ? 'continued' : 'late';
  }
  const before = sibling.mark?.value ?? 0;
  if (value === sibling.place + 1 || value === before + 1) return 'next';
  if (value === before) return 'repeated';
  return value > before ? 'skipped' : 'back';
}

/** Whether the candidate is a mark here, or only looks like one. `text` is its line. */
export function accepts(mark: Mark, fit: Fit, before: Before, text: string): boolean {
  const upper = mark.after !== LOWER;
  const empty = mark.rest >= text.length;
  const inOrder = fit === 'first' || fit === 'next' || fit === 'continued';
  const open = !before.none && before.ending !== 2;
  const referred = open && REFERRING.has(before.word);
  switch (mark.kind) {
    case 'dash':
    case 'plus':
      if (!open || empty) return true;
      // A hyphen may be cut off by a blank line, a plus sign is never one.
      if (mark.kind === 'plus' && before.parted && !mark.glued) return true;
      if (mark.after === DIGIT && before.counted) return false;
      if (mark.glued) return before.ending === 0 && before.headingLike && !before.full;
      if (!upper || mark.after === 0) return before.none;
      // «… tuyến Hà Nội ⏎ - Hải Phòng …»: a hyphen inside a sentence that runs on.
      return before.ending === 0 && (!before.full || before.headingLike || before.parted);
    case 'part':
    case 'chapter':
    case 'division':
    case 'subdivision': {
      if (referred && !before.parted) return false;
      if (mark.kind === 'part' && mark.style !== '' && /^[A-ZĐ][./)]/.test(text))
        return inOrder && upper && !empty && (!open || before.headingLike);
      if (empty) return !open || before.headingLike || before.parted;
      const rest = text.slice(mark.rest);
      if (mark.style === '')
        return isAllUpper(rest) && (!open || before.headingLike || before.parted);
      return upper && (!open || before.headingLike || before.parted);
    }
    case 'article':
      if (mark.style === '' && !empty) return false;
      if (open && !before.parted && (referred || (before.full && !before.headingLike)))
        return false;
      if (mark.style === '' && open) return before.headingLike;
      if (mark.style === '-') return false;
      return upper && (inOrder || !open || before.parted);
    case 'section': {
      const rest = text.slice(mark.rest);
      const capital = isAllUpper(rest);
      if (empty) return inOrder && (!open || before.headingLike);
      if (!upper) return false;
      if (referred && !capital) return false;
      if (mark.style !== '.' && !inOrder && !capital) return false;
      if (
        (mark.style === '-' || mark.style === ':') &&
        !capital &&
        fit !== 'first' &&
        fit !== 'next'
      )
        return false;
      if (inOrder) return capital || !open || before.headingLike || before.parted || !before.full;
      return (capital && (!referred || before.parted)) || (!open && before.parted);
    }
    case 'item': {
      // A number alone on its line, its text on the next.
      if (empty) return inOrder && mark.style === '.' && !referred && (!open || before.headingLike);
      if (referred && !before.parted) return false;
      if (mark.style !== '.' && mark.style !== '')
        return inOrder && upper && (!open || before.headingLike);
      if (mark.style === '' && !(inOrder && upper)) return false;
      if (open && before.full && !before.headingLike && !before.parted) return false;
      if (before.ending === 1 && before.full) return false;
      if (!upper) return inOrder && !open && !mark.glued;
      if (inOrder) return true;
      if (mark.value > 60 && fit !== 'repeated') return false;
      return !open || before.parted || (before.headingLike && !before.full);
    }
    case 'point': {
      if (empty) return inOrder && mark.style === ')' && !referred && (!open || before.headingLike);
      if (referred && (!upper || before.word === 'điểm' || !inOrder)) return false;
      if (mark.style !== ')') return inOrder && upper && (!open || before.headingLike);
      if (!upper) return inOrder && (!open || (before.headingLike && !before.full));
      if (inOrder) return true;
      return !open || before.parted || (before.headingLike && !before.full);
    }
    default:
      return false;
  }
}
