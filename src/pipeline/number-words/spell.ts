import { dateWords, numberWords, percentWords } from './words.ts';

// A day, a share, a number with dots between thousands and a decimal comma, in this order.
const NUMBERS =
  /(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(\s?%)?/gu;

/**
 * Every number of a Vietnamese text as words, for somebody who reads it aloud: «ít nhất 70%» → «ít
 * nhất bảy mươi phần trăm». Telephone numbers are no numbers: they go through `sayPhone` before.
 */
export function spellNumbers(text: string): string {
  return text.replaceAll(
    NUMBERS,
    (
      _all,
      day: string | undefined,
      month: string | undefined,
      year: string | undefined,
      whole: string | undefined,
      decimals: string | undefined,
      percent: string | undefined,
    ) => {
      if (day !== undefined && month !== undefined && year !== undefined)
        return dateWords(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      const value = Number(`${(whole ?? '').replaceAll('.', '')}.${decimals ?? '0'}`);
      return percent === undefined ? numberWords(value) : percentWords(value);
    },
  );
}
