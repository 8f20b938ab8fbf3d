/** Point letters: Vietnamese drafting skips f, j, w and z, and puts đ after d (Nghị định 30/2020/NĐ-CP). */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `n` (1 to 3999) as a Roman numeral. */
export function toRoman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, digits] of ROMAN_STEPS) {
    while (rest >= value) {
      out += digits;
      rest -= value;
    }
  }
  return out;
}

/** The value of a well-formed upper-case Roman numeral, or 0. */
export function fromRoman(text: string): number {
  if (text.length === 0 || text.length > 15) return 0;
  let sum = 0;
  let before = 0;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const value = ROMAN_DIGITS[text.charAt(i)] ?? 0;
    if (value === 0) return 0;
    sum += value < before ? -value : value;
    if (value > before) before = value;
  }
  // «IIX» adds up too; only the one proper spelling counts.
  return toRoman(sum) === text ? sum : 0;
}

const POINT_VALUES = new Map(POINT_LETTERS.map((letter, i) => [letter, i + 1]));

/** Place of a point letter, 1 for a; the letters that drafting skips stand half-way (f = 6.5). */
export function letterValue(letter: string): number {
  const value = POINT_VALUES.get(letter);
  if (value !== undefined) return value;
  if (letter === 'f') return 6.5;
  if (letter === 'j') return 9.5;
  if (letter === 'w') return 21.5;
  if (letter === 'z') return 24;
  return 0;
}

/** The letter at place `n` (1 for a), or an empty string past y. */
export function letterAt(n: number): string {
  return POINT_LETTERS[n - 1] ?? '';
}

const SPELT = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** «thứ nhất» → 1; 0 where the words are no ordinal. Takes lower-case words after «thứ». */
export function fromSpelt(words: string): number {
  const value = SPELT.indexOf(words) + 1;
  if (value > 0) return value;
  if (words === 'hai') return 2;
  return words === 'bốn' ? 4 : 0;
}
