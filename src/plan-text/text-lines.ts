import type { Fit } from './accept.ts';
import { accepts } from './accept.ts';
import { draft } from './draft.ts';
import { contextOf, goesOn, passed } from './flow.ts';
import { plainOf } from './emphasis.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { findMark } from './marks.ts';
import { noteOrdinal } from './noted.ts';
import type { Reading } from './reading.ts';
import { endingOf, isAllUpper } from './text-class.ts';

/** Takes a line of the running text: a mark opens a node, other lines go on or begin a paragraph. */
export function textLine(reading: Reading, i: number, line: Line, text: string): void {
  const { source, plan, flow, levels } = reading;
  const joined = source.joined.has(line.number);
  const mark = joined ? null : levels.markOf(text);
  if (mark) {
    const fit = levels.fit(mark);
    const before = contextOf(flow, source.shape);
    // What a typist set as a heading (`##`) is one.
    if (line.hashes > 0 || accepts(mark, fit, before, text)) {
      open(reading, i, line, mark, fit);
      return;
    }
    if (mark.kind === 'dash' && !before.none) {
      source.noted.push({ rule: 'plan-broken-hyphen', line, mark, expected: '' });
      add(reading, i, line);
      return;
    }
  }
  if ((joined && flow.block) || goesOn(flow, source.shape, line, text)) {
    add(reading, i, line);
    return;
  }
  if (plan.root.children.length === 0 && isAllUpper(text) && endingOf(text) === 0) {
    if (!/^QUYẾT (?:ĐỊNH|NGHỊ)/u.test(text)) {
      source.owners[i] = 'letterhead';
      return;
    }
  }
  const parent = levels.textParent();
  const node = draft('paragraph', null, parent, line.number, line.from - line.start + 1);
  parent.children.push(node);
  flow.block = node;
  add(reading, i, line);
}

function open(reading: Reading, i: number, line: Line, mark: Mark, fit: Fit): void {
  const { source, flow, levels } = reading;
  const { node, parent, sibling } = levels.open(mark, fit, line);
  const printed = source.corrected.get(line.number);
  if (printed !== undefined) node.printed = findMark(plainOf(printed))?.printed ?? mark.printed;
  noteOrdinal(source.noted, line, mark, fit, sibling, parent);
  flow.block = node;
  add(reading, i, line);
}

/** Puts a line into the open block. */
function add({ source, flow }: Reading, i: number, line: Line): void {
  const node = flow.block;
  if (!node) return;
  // Most nodes have one line; an array that grows by `push` takes room for many.
  if (node.lines.length === 0) node.lines = [line.text];
  else node.lines.push(line.text);
  node.length += line.text.length + 1;
  node.endLine = line.number;
  source.owners[i] = node;
  passed(flow, line.text);
  if (line.text.endsWith('./.')) flow.ended = true;
}
