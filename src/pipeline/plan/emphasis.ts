import { classOf, SPACE } from './text-class.ts';
import type { Emphasis } from './tree.ts';

/** A text without its emphasis marks and escapes, and where the emphasis was. */
export interface Plain {
  text: string;
  emphasis: Emphasis[];
}

interface Run {
  /** Offset in the output where the run stood. */
  at: number;
  /** Index of its piece in the output, for putting unpaired marks back. */
  piece: number;
  char: string;
  size: number;
}

/** Shared, never changed: next to no text has emphasis. */
const NONE: Emphasis[] = [];
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const SPECIAL = /[*_\\]/;

/**
 * Takes `*…*`, `**…**`, `***…***`, `_…_` and backslash escapes off a text. A mark without its
 * partner is text and stays. Linear: every character is looked at once, every mark is paired once.
 */
export function stripEmphasis(source: string): Plain {
  if (!SPECIAL.test(source)) return { text: source, emphasis: NONE };
  const pieces: string[] = [];
  const pairs: { open: Run; close: Run }[] = [];
  const open = new Map<string, Run>();
  let length = 0;
  let plainFrom = 0;
  const flush = (to: number) => {
    if (to > plainFrom) {
      pieces.push(source.slice(plainFrom, to));
      length += to - plainFrom;
    }
  };
  for (let i = 0; i < source.length;) {
    const char = source.charAt(i);
    if (char === '\\' && PUNCTUATION.test(source.charAt(i + 1))) {
      flush(i);
      pieces.push(source.charAt(i + 1));
      length += 1;
      i += 2;
      plainFrom = i;
      continue;
    }
    if (char !== '*' && char !== '_') {
      i += 1;
      continue;
    }
    let size = 1;
    while (source.charAt(i + size) === char) size += 1;
    if (size > 3) {
      i += size;
      continue;
    }
    const before = i === 0 ? 32 : source.charCodeAt(i - 1);
    const after = i + size >= source.length ? 32 : source.charCodeAt(i + size);
    const canOpen = classOf(after) !== SPACE && (char === '*' || !isWord(before));
    const canClose = classOf(before) !== SPACE && (char === '*' || !isWord(after));
    const key = char.repeat(size);
    const partner = open.get(key);
    flush(i);
    const run: Run = { at: length, piece: pieces.length, char: key, size };
    pieces.push(key);
    length += size;
    i += size;
    plainFrom = i;
    if (canClose && partner) {
      pairs.push({ open: partner, close: run });
      open.delete(key);
    } else if (canOpen) open.set(key, run);
  }
  flush(source.length);
  // Paired marks leave the text; what follows moves up by their size.
  const marks = pairs.flatMap(({ open: a, close: b }) => [a, b]).sort((a, b) => a.at - b.at);
  const shift = new Map<Run, number>();
  let removed = 0;
  for (const mark of marks) {
    shift.set(mark, removed);
    removed += mark.size;
    pieces[mark.piece] = '';
  }
  const emphasis: Emphasis[] = pairs.map(({ open: a, close: b }) => ({
    from: a.at - (shift.get(a) ?? 0),
    to: b.at - (shift.get(b) ?? 0),
    strength: a.size === 1 ? 1 : 2,
  }));
  emphasis.sort((a, b) => a.from - b.from || b.to - a.to);
  return { text: pieces.join(''), emphasis };
}

function isWord(code: number): boolean {
  const kind = classOf(code);
  return kind !== SPACE && kind !== 0;
}

/** The emphasis inside [from, to) of a text, told from `from`. */
export function cutEmphasis(emphasis: readonly Emphasis[], from: number, to: number): Emphasis[] {
  if (emphasis.length === 0) return NONE;
  const out: Emphasis[] = [];
  for (const range of emphasis) {
    const a = Math.max(range.from, from);
    const b = Math.min(range.to, to);
    if (b > a) out.push({ from: a - from, to: b - from, strength: range.strength });
  }
  return out;
}
