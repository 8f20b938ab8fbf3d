import { fromRoman, fromSpelt, letterValue } from './ordinals.ts';
import { classOf, DIGIT, firstClass, LOWER, SPACE, UPPER } from './text-class.ts';
import type { Kind } from './tree.ts';

/** What may be the mark of a node at the start of a line. Whether it is one, the reader decides. */
export interface Mark {
  kind: Kind;
  /** As shown: `II`, `1.1`, `đ`; null for dash and plus. */
  ordinal: string | null;
  /** Place in its list: 2 for II, b or 2; for `1.2` the last number. */
  value: number;
  /** Depth of an item: 1 for `1.`, 2 for `1.1.`; 0 for other kinds. */
  depth: number;
  /** As the source prints it. */
  printed: string;
  /** Where the text after the mark begins. */
  rest: number;
  /** Spelling: `.`, `)`, `:`, or empty; a list keeps to one. */
  style: string;
  /** True where no space stands between mark and text. */
  glued: boolean;
  /** LOWER, UPPER, DIGIT or 0: how the text after the mark begins. */
  after: number;
}

const KEYWORD =
  /^(Điều|Chương|Phần|Mục|Tiểu mục|ĐIỀU|CHƯƠNG|PHẦN|MỤC|TIỂU MỤC)\s+(\d{1,4}[a-zđ]?|[IVXLC]{1,8}|[A-ZĐ](?![\p{L}\p{N}])|[Tt][Hh][Ứứ]\s+[\p{L}]+(?:\s+(?:một|hai|MỘT|HAI))?)(?=$|[\s.:\-–—])\s*([.:\-–—]?)\s*/u;

const KEYWORD_KINDS: Record<string, Kind> = {
  điều: 'article',
  chương: 'chapter',
  phần: 'part',
  mục: 'division',
  'tiểu mục': 'subdivision',
};

const SECTION = /^([IVXLC]{1,8})\s*([./)])\s*/;
const SECTION_DASH = /^([IVXLC]{1,8})\s?([-–—:])\s+/;
const LETTERED = /^([A-ZĐ])\s*([./)])\s*/;
const ITEM = /^(\d{1,3}(?:\.\d{1,2}){0,5})(?:(-)(?=\s\p{Lu})|\s?([.)/:]?))\s*/u;
const POINT = /^\(?([a-zđ])\s?([)./])\s*/;

/** Looks for a mark at the start of `text` (NFC, trimmed, no emphasis marks). */
export function findMark(text: string): Mark | null {
  const code = text.charCodeAt(0);
  switch (classOf(code)) {
    case DIGIT:
      return findItem(text);
    case LOWER: {
      // Only «a)», «a.» and the like: the second or third unit tells.
      const second = text.charCodeAt(1);
      if (
        second === 41 ||
        second === 46 ||
        second === 47 ||
        (second === 32 && text.charCodeAt(2) === 41)
      )
        return findPoint(text);
      return null;
    }
    case UPPER:
      return findUpper(text, code);
    default:
      switch (code) {
        case 45: // -
        case 0x2013:
        case 0x2014:
        case 0x2212:
        case 0x2022: // •
        case 0x25aa:
        case 0x25cf:
        case 0x2b: // +
        case 0xf0b7: // the bullet of Symbol, as PDF text layers give it
        case 0xf02d:
          return findBullet(text, code);
        case 40: // (
          return text.charCodeAt(2) === 41 && classOf(text.charCodeAt(1)) === LOWER
            ? findPoint(text)
            : null;
        default:
          return null;
      }
  }
}

function mark(
  text: string,
  kind: Kind,
  ordinal: string | null,
  value: number,
  rest: number,
  style: string,
  printed: string,
  depth = 0,
): Mark {
  const glued = rest < text.length && rest > 0 && classOf(text.charCodeAt(rest - 1)) !== SPACE;
  return {
    kind,
    ordinal,
    value,
    depth,
    printed,
    rest,
    style,
    glued,
    after: firstClass(text, rest),
  };
}

function findItem(text: string): Mark | null {
  const match = ITEM.exec(text);
  if (!match) return null;
  const [whole, ordinal = '', dash = '', dot = ''] = match;
  const style = dot + dash;
  const parts = ordinal.split('.');
  const deep = parts.length > 1;
  // «10.000» and «2.05» are numbers, «15 tháng 3» is a date: a lone number needs its dot.
  if (style === '' && !deep) return null;
  for (const [i, part] of parts.entries()) if (i > 0 && part.startsWith('0')) return null;
  // A number goes on behind the match: «1.1.2025», «12.500», «10%», «10/10».
  const next = classOf(text.charCodeAt(whole.length));
  const spaced = /\s$/.test(whole);
  if (!spaced && next === DIGIT) return null;
  if (style === '' && !spaced && whole.length < text.length) return null;
  if ((style === '/' || style === ':') && !spaced) return null;
  if (!spaced && next === LOWER) return null;
  const value = Number(parts.at(-1));
  if (value === 0) return null;
  const printed = whole.trimEnd();
  return mark(text, 'item', ordinal, value, whole.length, style, printed, parts.length);
}

function findPoint(text: string): Mark | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [whole, letter = '', style = ''] = match;
  const value = letterValue(letter);
  if (value === 0) return null;
  const glued = whole.length < text.length && !/\s$/.test(whole);
  if (glued && style !== ')') return null;
  const printed = whole.trimEnd();
  return mark(text, 'point', letter, value, whole.length, style, printed);
}

function findUpper(text: string, code: number): Mark | null {
  // Đ, C, P, M, T, and the letters of Roman numerals: everything else is text.
  switch (code) {
    case 0x110:
    case 67:
    case 80:
    case 77:
    case 84: {
      const keyword = KEYWORD.exec(text);
      if (keyword) return findKeyword(text, keyword);
    }
  }
  const second = text.charCodeAt(1);
  const roman = code === 73 || code === 86 || code === 88 || code === 76 || code === 67;
  if (roman) {
    const match = SECTION.exec(text) ?? SECTION_DASH.exec(text);
    if (match) {
      const [whole, ordinal = '', style = ''] = match;
      const value = fromRoman(ordinal);
      const glued = whole.length < text.length && !/\s$/.test(whole);
      const next = classOf(text.charCodeAt(whole.length));
      if (value > 0 && !(glued && (style !== '.' || next !== UPPER))) {
        const printed = whole.trimEnd();
        return mark(text, 'section', ordinal, value, whole.length, style, printed);
      }
    }
  }
  if (second === 46 || second === 41 || second === 47) {
    const match = LETTERED.exec(text);
    if (match) {
      const [whole, ordinal = '', style = ''] = match;
      const value = letterValue(ordinal.toLowerCase());
      const glued = whole.length < text.length && !/\s$/.test(whole);
      if (value > 0 && !glued)
        return mark(text, 'part', ordinal, value, whole.length, style, whole.trimEnd());
    }
  }
  return null;
}

function findKeyword(text: string, match: RegExpExecArray): Mark | null {
  const [whole, word = '', number = '', style = ''] = match;
  const kind = KEYWORD_KINDS[word.toLowerCase()];
  if (!kind) return null;
  let ordinal = number;
  let value = 0;
  if (/^\d/.test(number)) value = Number.parseInt(number, 10);
  else if (/^[IVXLC]+$/.test(number)) value = fromRoman(number);
  else if (/^[A-ZĐ]$/.test(number)) value = letterValue(number.toLowerCase());
  else {
    value = fromSpelt(number.toLowerCase().replace(/^thứ\s+/, ''));
    ordinal = romanOf(value);
  }
  if (value === 0) return null;
  if (kind === 'article' && !/^\d/.test(number)) return null;
  return mark(text, kind, ordinal, value, whole.length, style, whole.trimEnd());
}

function romanOf(value: number): string {
  return (
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][value - 1] ?? ''
  );
}

function findBullet(text: string, code: number): Mark | null {
  const plus = code === 0x2b;
  let rest = 1;
  while (classOf(text.charCodeAt(rest)) === SPACE) rest += 1;
  const next = text.charCodeAt(rest);
  // «--», «-5», «+84» are no bullets.
  if (rest === 1 && text.length > 1 && classOf(next) !== UPPER) return null;
  if (text.length > rest && (next === 45 || next === 0x2013)) return null;
  // «- a) …»: whoever typed the text put a list mark before the office's own.
  const inner = text.length > rest ? findMark(text.slice(rest)) : null;
  if (
    inner &&
    (inner.kind === 'point' ? inner.style === ')' : inner.kind === 'item' && inner.style === '.')
  )
    return { ...inner, rest: inner.rest + rest };
  return mark(text, plus ? 'plus' : 'dash', null, 0, rest, plus ? '+' : '-', text.charAt(0));
}
