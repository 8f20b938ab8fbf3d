import { annexLine, attachedAt } from './attachments.ts';
import { settleClosing } from './closing.ts';
import { leavesText, recipientLine, signatureLine } from './closing-block.ts';
import { plainOf, unpairedAt } from './emphasis.ts';
import { readHead } from './head.ts';
import type { Line } from './lines.ts';
import type { ReadPlan, Reading } from './reading.ts';
import { beginReading } from './reading.ts';
import type { Source } from './source.ts';
import { textLine } from './text-lines.ts';

/**
 * Reads one document from line index `start`; it ends where an attached plan begins. `named` is
 * its kind where no line of it says so.
 */
export function readPlan(source: Source, start: number, named: string | null = null): ReadPlan {
  const { lines, roles, shape, owners } = source;
  const head = readHead(lines, roles, shape, start, named);
  for (let i = start; i < head.end; i += 1) {
    const role = roles[i];
    if (role === 'text') owners[i] = 'letterhead';
    else if (role !== undefined && role !== 'blank') owners[i] = role;
  }
  const reading = beginReading(source, head, start);
  reading.plan.next = readLines(reading, head.end);
  settleClosing(reading.plan.root);
  return reading.plan;
}

/** Line by line from `from` on; gives the index at which an attached plan begins, or that of the end. */
function readLines(reading: Reading, from: number): number {
  const { flow, verbatim, source } = reading;
  const { lines, roles, owners } = source;
  for (let i = from; i < lines.length; i += 1) {
    const role = roles[i];
    const line = lines[i];
    if (!line || role === undefined) break;
    if (role === 'blank') {
      flow.blank = true;
      verbatim.blank(reading.phase === 'annex');
      continue;
    }
    if (role !== 'text') {
      owners[i] = role;
      if (role === 'rule') flow.blank = true;
      else flow.page = true;
      continue;
    }
    if (attachedAt(reading, i)) return i;
    readLine(reading, i, line);
    flow.blank = false;
    flow.page = false;
  }
  return lines.length;
}

function readLine(reading: Reading, i: number, line: Line): void {
  const plain = plainOf(line.text);
  let text = plain.slice(unpairedAt(plain));
  // Past the end a cell of a copied table is what stands in it.
  if (reading.flow.ended && text.startsWith('|')) text = text.replace(/^\|\s*|\s*\|$/g, '');
  if (reading.phase === 'text') {
    if (reading.verbatim.takes(i, line) || leavesText(reading, i, line, text)) return;
    textLine(reading, i, line, text);
  } else if (reading.phase === 'annex') annexLine(reading, i, line, text);
  else if (reading.phase === 'recipients' && recipientLine(reading, i, line, text)) return;
  else if (!signatureLine(reading, i, line, text)) textLine(reading, i, line, text);
}
