/** A run of digits as it stands in a text; offsets into `Squeezed.chars`. */
export interface Run {
  digits: string;
  from: number;
  to: number;
}

/**
 * A text made ready to be compared: lower case and without white space, because a line break, a
 * table cell or an inline element must not hide a phrase. `at` leads back to the text as it stands.
 */
export interface Squeezed {
  text: string;
  chars: string;
  /** For each unit of `chars`, its offset in `text`. */
  at: number[];
  /** Digits that stand together in the text itself; «1900 969 680» is three runs. */
  runs: Run[];
}

/** A digit of any script, a raised one, a fraction: «３», «²», «½» are numbers to a reader. */
export const DIGIT = /\p{N}/u;

const SPACE = /[\s\u00a0\u200b\u2060\ufeff]/u;

export function squeeze(given: string): Squeezed {
  const text = given.normalize('NFC');
  let chars = '';
  const at: number[] = [];
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    const isDigit = DIGIT.test(unit);
    if (!isDigit) open = null;
    if (SPACE.test(unit)) continue;
    const lower = unit.toLowerCase();
    if (isDigit) {
      if (open === null) {
        open = { digits: '', from: chars.length, to: chars.length };
        runs.push(open);
      }
      open.digits += unit;
      open.to = chars.length + 1;
    }
    chars += lower.length === 1 ? lower : unit;
    at.push(offset);
  }
  return { text, chars, at, runs };
}

// A further digit, a decimal, the rest of a date, a per cent sign or a word that multiplies: then a
// match that ends here would have taken a part of a longer number for the whole.
const GOES_ON =
  /^(?:[.,/:]?\p{N}|\s?[-–]\s?\p{N}|\s?%|\s(?:phần trăm|phần nghìn|nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}]))/iu;
const BEGAN_BEFORE = /(?:\p{N}[.,/:]?|\p{N}\s?[-–]\s?)$/u;

/** Whether a match may begin at this unit: no number is cut in two by it. */
export function cutsBefore(squeezed: Squeezed, from: number): boolean {
  if (!DIGIT.test(squeezed.chars.charAt(from))) return true;
  return !BEGAN_BEFORE.test(squeezed.text.slice(0, squeezed.at[from] ?? 0));
}

/** Whether a match may end before this unit. */
export function cutsAfter(squeezed: Squeezed, to: number): boolean {
  if (!DIGIT.test(squeezed.chars.charAt(to - 1))) return true;
  return !GOES_ON.test(squeezed.text.slice((squeezed.at[to - 1] ?? 0) + 1));
}
