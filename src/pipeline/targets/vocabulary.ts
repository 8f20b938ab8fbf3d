import type { Comparator, Direction } from '../../schema/aim.ts';

/**
 * The words by which a plan's sentence binds, moves, dates and measures a number: what the quote lock
 * recognises in a Vietnamese text. Words on screen are in src/locale.
 */

/** A comparator's words, and where they stand to the number that they bind. */
export interface Binding {
  words: string;
  comparator: Comparator;
  /** `ahead`: before the number, other words between; `beside`: right before it; `after`: behind it. */
  stands: 'ahead' | 'beside' | 'after';
}

/** A bare figure has none of these. The first that fits is meant. */
export const BINDINGS: readonly Binding[] = [
  { words: 'trở lên', comparator: 'at-least', stands: 'after' },
  { words: 'trở xuống', comparator: 'at-most', stands: 'after' },
  { words: 'ít nhất', comparator: 'at-least', stands: 'ahead' },
  { words: 'tối thiểu', comparator: 'at-least', stands: 'ahead' },
  { words: 'không dưới', comparator: 'at-least', stands: 'ahead' },
  { words: 'không thấp hơn', comparator: 'at-least', stands: 'ahead' },
  { words: 'không ít hơn', comparator: 'at-least', stands: 'ahead' },
  { words: 'tối đa', comparator: 'at-most', stands: 'ahead' },
  { words: 'nhiều nhất', comparator: 'at-most', stands: 'ahead' },
  { words: 'không quá', comparator: 'at-most', stands: 'ahead' },
  { words: 'không vượt quá', comparator: 'at-most', stands: 'ahead' },
  { words: 'không cao hơn', comparator: 'at-most', stands: 'ahead' },
  { words: 'chậm nhất', comparator: 'at-most', stands: 'ahead' },
  { words: 'muộn nhất', comparator: 'at-most', stands: 'ahead' },
  { words: 'đến hết', comparator: 'at-most', stands: 'beside' },
  { words: 'trước', comparator: 'less-than', stands: 'beside' },
  { words: 'cao hơn', comparator: 'more-than', stands: 'beside' },
  { words: 'thấp hơn', comparator: 'less-than', stands: 'beside' },
  { words: 'trên', comparator: 'more-than', stands: 'beside' },
  { words: 'hơn', comparator: 'more-than', stands: 'beside' },
  { words: 'vượt', comparator: 'more-than', stands: 'beside' },
  { words: 'dưới', comparator: 'less-than', stands: 'beside' },
  { words: 'khoảng', comparator: 'about', stands: 'beside' },
  { words: 'xấp xỉ', comparator: 'about', stands: 'beside' },
  { words: 'gần', comparator: 'about', stands: 'beside' },
];

/** The word that may open a range; «20-30%» has none. */
export const RANGE_OPENS = 'từ';

/** What stands between the two ends of a range. */
export const RANGE_JOINS = 'đến|tới|-|–';

/** «10/10 tổng số huyện»: words that may stand before what a share is counted in. */
export const OF_ALL = String.raw`(?:tổng\s+)?số`;

/** What a baseline opens with. */
export const FROM = String.raw`từ\s+(?:mức\s+)?`;

/** Words that may stand between a comparator and its number: «trên mức 90%», «chậm nhất là ngày …». */
export const FILLERS = ['là', 'đạt', 'mức', 'được', 'có', 'còn', 'thêm'] as const;

/** «giảm 5%» */
export const MOVES: Readonly<Record<string, Direction>> = {
  giảm: 'decrease',
  hạ: 'decrease',
  tăng: 'increase',
  nâng: 'increase',
};

/** «từ 23 xuống 18» */
export const LEADS: Readonly<Record<string, Direction>> = {
  xuống: 'decrease',
  còn: 'decrease',
  lên: 'increase',
};

/** What a change is against opens so; a quote with these words is not without it. */
export const AGAINST = 'so với|so cùng kỳ';

/** Numbers that a plan writes as words. */
export const SPELT = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
] as const;

/** «năm» counts five, but far more often it is a year: alone it is no sign of another number. */
export const SPELT_ALONE = SPELT.filter((word) => word !== 'năm');

/** How days, months, quarters and years are written, the most exact first; the groups say what is what. */
export const MOMENTS: readonly string[] = [
  String.raw`(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm\s+(?<year>\d{4}))?`,
  String.raw`(?:ngày\s+)?(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})`,
  String.raw`ngày\s+(?<day>\d{1,2})\/(?<month>\d{1,2})`,
  String.raw`tháng\s+(?<month>\d{1,2})(?:\s?\/\s?|\s+năm\s+)(?<year>\d{4})`,
  String.raw`quý\s+(?<quarter>IV|I{1,3}|[1-4])(?:\s?\/\s?|\s+năm\s+|\s+)(?<year>\d{4})`,
  String.raw`năm\s+(?<year>\d{4})`,
];
