import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Line } from './lines.ts';
import type { Correction, PlanProblem } from './tree.ts';
import type { PlanWords } from './words.ts';

/** The file that the corrections were read from, so that a fault can be shown at its place. */
export interface CorrectionsSource {
  path: string;
  /** The JSON text. */
  text: string;
}

/** What the corrections do to the lines. */
export interface Corrected {
  /** Line number → its text as printed, where a certain correction replaced it. */
  printed: Map<number, string>;
  /** Lines that go on from the line before. */
  joined: Set<number>;
  problems: PlanProblem[];
}

/**
 * Puts the certain corrections into `lines` (changes their `text`). A correction whose `found`
 * does not begin on its line, or stands there twice, is an error at its own place. A `found`
 * with a line break in it says that its lines are one: the later ones go on from the first.
 */
export function applyCorrections(
  lines: Line[],
  corrections: readonly Correction[],
  source: CorrectionsSource,
  words: PlanWords,
): Corrected {
  const out: Corrected = { printed: new Map(), joined: new Set(), problems: [] };
  corrections.forEach((correction, index) => {
    const parts = correction.found
      .split(/\r?\n/u)
      .map(clean)
      .filter((part) => part !== '');
    const touched = find(lines, correction.line - 1, parts);
    const { line } = correction;
    const fail = (rule: PlanProblem['rule'], message: string) => {
      const place = placeOf(source, index);
      out.problems.push({ file: source.path, ...place, severity: 'error', rule, message });
    };
    if (!touched) {
      fail(
        'plan-correction-not-found',
        words.problems['plan-correction-not-found']({
          found: correction.found,
          line,
          noLine: lines[line - 1] === undefined,
        }),
      );
      return;
    }
    if (!correction.certain) return;
    const [first] = touched;
    const found = parts[0] ?? '';
    if (!first) return;
    if (parts.length === 1 && first.text.indexOf(found) !== first.text.lastIndexOf(found)) {
      fail(
        'plan-correction-unclear',
        words.problems['plan-correction-unclear']({ found: correction.found, line }),
      );
      return;
    }
    for (const line of touched)
      if (!out.printed.has(line.number)) out.printed.set(line.number, line.text);
    if (parts.length === 1) {
      first.text = first.text.replace(found, () => correction.shown);
      return;
    }
    // The first line keeps what stands before the slip; the last carries the whole of it.
    const last = touched.at(-1);
    if (!last) return;
    const rest = last.text.slice(parts.at(-1)?.length ?? 0);
    const ahead = first.text.slice(0, first.text.length - found.length).trim();
    for (const line of touched.slice(1)) out.joined.add(line.number);
    for (const line of touched.slice(1, -1)) line.text = '';
    if (ahead === '') {
      first.text = correction.shown;
      last.text = rest.trim();
    } else {
      first.text = ahead;
      last.text = correction.shown + rest;
    }
  });
  return out;
}

/** The lines that `parts` stand on, beginning in line `index`; null where they do not. */
function find(lines: readonly Line[], index: number, parts: readonly string[]): Line[] | null {
  const line = lines[index];
  const [part] = parts;
  if (!line || part === undefined) return null;
  if (parts.length === 1) return line.text.includes(part) ? [line] : null;
  if (!line.text.endsWith(part)) return null;
  const touched = [line];
  let at = index + 1;
  for (const [k, next] of parts.entries()) {
    if (k === 0) continue;
    while (lines[at]?.text === '') at += 1;
    const below = lines[at];
    if (!below) return null;
    const isLast = k === parts.length - 1;
    if (isLast ? !below.text.startsWith(next) : below.text !== next) return null;
    touched.push(below);
    at += 1;
  }
  return touched;
}

function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Line and column of the `found` of the entry at `index`; the top of the file when unknown. */
function placeOf(source: CorrectionsSource, index: number): { line: number; column: number } {
  const root = source.text === '' ? undefined : parseTree(source.text);
  const node =
    root && (findNodeAtLocation(root, [index, 'found']) ?? findNodeAtLocation(root, [index]));
  if (!node) return { line: 1, column: 1 };
  const before = source.text.slice(0, node.offset);
  const line = before.split('\n').length;
  return { line, column: node.offset - before.lastIndexOf('\n') };
}
