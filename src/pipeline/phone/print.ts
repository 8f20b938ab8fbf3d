import { kindOf, type PhoneKind } from './kinds.ts';

// How many digits stand in each printed group, from the left.
const GROUPS: Record<PhoneKind, (digits: string) => readonly number[]> = {
  short: () => [3],
  'free-prefix': serviceGroups,
  'paid-prefix': serviceGroups,
  // 024 and 028 are area codes of three digits with a number of eight; all others are four and seven.
  landline: (digits) => (/^02[48]/.test(digits) ? [3, 4, 4] : [4, 4, 3]),
  mobile: () => [4, 3, 3],
  closed: (digits) => [4, 3, digits.length - 7],
};

function serviceGroups(digits: string): readonly number[] {
  return digits.length === 10 ? [4, 3, 3] : [4, 4];
}

/** The digits in printed groups: `1900969680` → `['1900', '969', '680']`. Throws for no known shape. */
export function groupDigits(digits: string): string[] {
  const kind = kindOf(digits);
  if (kind === null) throw new RangeError(`«${digits}» is not a number of the numbering plan`);
  let rest = digits;
  return GROUPS[kind](digits).map((length) => {
    const group = rest.slice(0, length);
    rest = rest.slice(length);
    return group;
  });
}

/** «1900 969 680». */
export function printPhone(digits: string): string {
  return groupDigits(digits).join(' ');
}

/**
 * How the number is said: digit by digit in the words of `names` (nought first), a short stop between
 * groups. A screen reader would say «một trăm mười một» for 111, which nobody can dial.
 */
export function sayPhone(digits: string, names: readonly string[]): string {
  return groupDigits(digits)
    .map((group) => Array.from(group, (digit) => names[Number(digit)] ?? '').join(' '))
    .join(', ');
}

/** `tel:` and the digits as typed, nothing added, nothing guessed (RFC 3966, local number). */
export function telHref(digits: string): string {
  if (kindOf(digits) === null) {
    throw new RangeError(`«${digits}» is not a number of the numbering plan`);
  }
  return `tel:${digits}`;
}
