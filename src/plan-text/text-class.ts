/** What a character is to the reader of a line; one table look-up instead of a regular expression. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;

const TABLE = new Uint8Array(0x2100);
for (let code = 0; code < TABLE.length; code += 1) {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || code === 0x200b || code === 0xad) TABLE[code] = SPACE;
  else if (/\p{Lu}/u.test(char)) TABLE[code] = UPPER;
  else if (/\p{L}/u.test(char)) TABLE[code] = LOWER;
  else if (code >= 48 && code <= 57) TABLE[code] = DIGIT;
}

/** Takes a UTF-16 unit (0 to 65535; NaN past a text's end gives 0). LOWER, UPPER, DIGIT, SPACE, or 0 for anything else. */
export function classOf(code: number): number {
  if (code < 0x2100) return TABLE[code] as number;
  return code === 0xfeff || code === 0x3000 ? SPACE : 0;
}

/** True where a text has letters and none of them is lower-case: «MỤC ĐÍCH, YÊU CẦU». */
export function isAllUpper(text: string): boolean {
  let upper = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === LOWER) return false;
    if (kind === UPPER) upper += 1;
  }
  return upper > 1;
}

/** Class of the first letter or digit, opening quotes and brackets skipped; 0 where there is none. */
export function firstClass(text: string, from = 0): number {
  for (let i = from; i < text.length && i < from + 6; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === LOWER || kind === UPPER || kind === DIGIT) return kind;
  }
  return 0;
}

/** How a line ends: 2 closed (a full stop, semicolon, colon …), 1 with a comma or a dash, 0 open. */
export function endingOf(text: string): 0 | 1 | 2 {
  for (let i = text.length - 1; i >= 0 && i > text.length - 6; i -= 1) {
    switch (text.charCodeAt(i)) {
      case 46: // .
      case 59: // ;
      case 58: // :
      case 33: // !
      case 63: // ?
      case 0x2026: // …
        return 2;
      case 47: // «./.» ends a document
        return text.endsWith('./') ? 2 : 0;
      case 44: // ,
      case 45: // -
      case 0x2013:
        return 1;
      case 41: // ) ] " ” » ’ * _ close what stands before them
      case 93:
      case 34:
      case 0x201d:
      case 0xbb:
      case 0x2019:
      case 42:
      case 32: // «…; *»: the space before a closing sign
        continue;
      default:
        return 0;
    }
  }
  return 0;
}
