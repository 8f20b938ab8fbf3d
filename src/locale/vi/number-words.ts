/** The Vietnamese digits by value. */
export const DIGITS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
] as const;

/** Names of the groups of three digits, from the right. */
const GROUPS = ['', 'nghìn', 'triệu', 'tỷ'] as const;

/** The largest whole number that can be said: below a thousand «tỷ». */
export const LARGEST = 999_999_999_999;

/**
 * A whole number from 0 to `LARGEST` as it is read aloud in Vietnamese: 21 → «hai mươi mốt»,
 * 105 → «một trăm linh năm», 2025 → «hai nghìn không trăm hai mươi lăm». Throws for anything else.
 */
export function wholeNumberWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`${String(value)} is no whole number from 0 to ${String(LARGEST)}`);
  }
  if (value === 0) return DIGITS[0];
  const groups: string[] = [];
  let rest = value;
  for (let place = 0; rest > 0; place += 1) {
    const group = rest % 1000;
    rest = Math.floor(rest / 1000);
    // A group that follows another says its hundreds even when they are none: «không trăm».
    if (group > 0)
      groups.unshift(`${groupWords(group, rest > 0)} ${GROUPS[place] ?? ''}`.trimEnd());
  }
  return groups.join(' ');
}

/**
 * A number with at most two decimals: 0.05 → «không phẩy không năm», 12.5 → «mười hai phẩy năm».
 * Decimals are said digit by digit, so that the ear hears each one. Throws for more decimals.
 */
export function decimalWords(value: number): string {
  const hundredths = Math.round(value * 100);
  if (Math.abs(value * 100 - hundredths) > 1e-6) {
    throw new RangeError(`${String(value)} has more than two decimals`);
  }
  const whole = wholeNumberWords(Math.floor(hundredths / 100));
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return decimals === '' ? whole : `${whole} phẩy ${digitWords(decimals)}`;
}

/** «bảy mươi phần trăm». */
export function percentWords(value: number): string {
  return `${decimalWords(value)} phần trăm`;
}

/** `2025-04-10` → «ngày mười tháng tư năm hai nghìn không trăm hai mươi lăm». */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`«${iso}» is no day`);
  }
  // The fourth month is «tháng tư»; the first eight days of it are «mùng» in speech, which no rule needs.
  const monthWords = month === 4 ? 'tư' : wholeNumberWords(month);
  return `ngày ${wholeNumberWords(day)} tháng ${monthWords} năm ${wholeNumberWords(year)}`;
}

/** Every digit by itself: «111» → «một một một». Throws for anything but digits. */
export function digitWords(digits: string): string {
  return Array.from(digits, (digit) => {
    const word = /^\d$/.test(digit) ? DIGITS[Number(digit)] : undefined;
    if (word === undefined) throw new RangeError(`«${digit}» is no digit`);
    return word;
  }).join(' ');
}

function groupWords(group: number, follows: boolean): string {
  const hundreds = Math.floor(group / 100);
  const below = group % 100;
  const said = hundreds > 0 || follows;
  const head = said ? [`${DIGITS[hundreds] ?? ''} trăm`] : [];
  return [...head, ...belowHundred(below, said)].join(' ');
}

function belowHundred(value: number, afterHundreds: boolean): string[] {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  if (value === 0) return [];
  if (tens === 0) return [...(afterHundreds ? ['linh'] : []), DIGITS[units] ?? ''];
  const head = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  return [head, ...unitAfterTens(tens, units)];
}

/** After tens one, four and five change: «hai mươi mốt», «hai mươi tư», «mười lăm». */
function unitAfterTens(tens: number, units: number): string[] {
  if (units === 0) return [];
  if (units === 5) return ['lăm'];
  if (tens > 1 && units === 1) return ['mốt'];
  if (tens > 1 && units === 4) return ['tư'];
  return [DIGITS[units] ?? ''];
}

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
      return percent === undefined ? decimalWords(value) : percentWords(value);
    },
  );
}

/** How numbers are read aloud. */
export const numberWords = {
  /** The digits by value. */
  digits: DIGITS as readonly string[],
  /** Every number of a text as words. */
  spell: spellNumbers,
};
