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
  /** 1 where a space stands before a closing run: it is text, but not emphasised. */
  loose: 0 | 1;
}

/** Shared, never changed: next to no text has emphasis. */
const NONE: Emphasis[] = [];
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const SPECIAL = /[*_\\]/;
/** Runs of signs, and escapes so that what they escape is none. */
const RUNS = /\\[!-/:-@[-`{-~]|\*+|_+/g;
/** Signs that open a line and close on a later one: «**I. MỤC ĐÍCH, ⏎ YÊU CẦU**». */
const UNPAIRED = /^(?:\*{1,3}|_{2,3})(?=[\p{L}\p{N}])/u;

/**
 * Takes `*…*`, `**…**`, `***…***`, `_…_` and backslash escapes off a text. A mark without its
 * partner is text and stays. Linear: every character is looked at once, every mark is paired once.
 */
export function stripEmphasis(source: string): Plain {
  if (!SPECIAL.test(source)) return { text: source, emphasis: NONE };
  const pieces: string[] = [];
  const pairs: { open: Run; close: Run }[] = [];
  const open = new Map<string, Run>();
  const runs = countRuns(source);
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
    const run: Run = { at: length, piece: pieces.length, char: key, size, loose: 0 };
    pieces.push(key);
    length += size;
    i += size;
    plainFrom = i;
    const left = (runs.get(key) ?? 1) - 1;
    runs.set(key, left);
    // Converters leave the space inside: «**Điều 1. **Áp dụng». An even number of runs still to
    // come pairs off without this one; a single star does so only at the end («*…; *»).
    const loose =
      partner !== undefined && !canClose && left % 2 === 0 && (size > 1 || i >= source.length);
    if (partner && (canClose || loose)) {
      run.loose = loose ? 1 : 0;
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
    to: b.at - (shift.get(b) ?? 0) - b.loose,
    strength: a.size === 1 ? 1 : 2,
  }));
  emphasis.sort((a, b) => a.from - b.from || b.to - a.to);
  return { text: pieces.join(''), emphasis };
}

/** How often each run of signs (`*`, `**`, `_` …) stands in a text. */
function countRuns(source: string): Map<string, number> {
  const out = new Map<string, number>();
  for (const [run] of source.matchAll(RUNS)) out.set(run, (out.get(run) ?? 0) + 1);
  return out;
}

function isWord(code: number): boolean {
  const kind = classOf(code);
  return kind !== SPACE && kind !== 0;
}

/** How many signs at the start of `plain` (the text without paired signs) open what another line closes. */
export function unpairedAt(plain: string): number {
  const code = plain.charCodeAt(0);
  if (code !== 42 && code !== 95) return 0;
  return UNPAIRED.exec(plain)?.[0].length ?? 0;
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

/** A line without Markdown emphasis. */
export function plainOf(text: string): string {
  return text.includes('*') || text.includes('_') || text.includes('\\')
    ? stripEmphasis(text).text.trim()
    : text;
}
