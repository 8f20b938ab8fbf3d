import { attachedHead, attachedUnnamed } from './ends.ts';
import { isAnnexHead, isEditorsNote, isMotto } from './frame.ts';
import { plainOf } from './emphasis.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';
import { isOver } from './reading.ts';
import { classOf, DIGIT, isAllUpper, LOWER } from './text-class.ts';

/** Whether a plan of its own begins at line `i`; then the letterhead over it is no signature. */
export function attachedAt(reading: Reading, i: number): boolean {
  const { source, plan, flow, phase } = reading;
  const line = source.lines[i];
  if (!line || line.text.length > 120) return false;
  const kind = classOf(line.text.charCodeAt(0));
  if (kind === LOWER || kind === DIGIT) return false;
  const past = phase !== 'text';
  if (!past && flow.beforeEnding !== 2) return false;
  if (plan.root.children.length === 0 && plan.recipients.length === 0) return false;
  if (!attachedHead(source, i, phase === 'annex' || !past)) {
    if (!isOver(reading) || phase === 'annex' || !isAllUpper(line.text)) return false;
    plan.named = attachedUnnamed(source, i, decided(reading));
    if (plan.named === null) return false;
  }
  giveBackLetterhead(reading, i);
  return true;
}

/** What the first article puts into force; empty where there is none. */
function decided({ plan }: Reading): string {
  const article = plan.root.children.find(({ kind }) => kind === 'article');
  return article?.lines.join(' ') ?? '';
}

/** The header table of the attached plan was taken for the end of the signature block. */
function giveBackLetterhead({ source: { lines, roles, owners } }: Reading, i: number): void {
  for (let j = i - 1; j >= 0 && owners[j] !== undefined; j -= 1) {
    if (roles[j] !== 'text') continue;
    if (owners[j] !== 'signature') break;
    if (isMotto(plainOf(lines[j]?.text ?? ''))) owners[j] = 'letterhead';
  }
}

/** Line `i` begins an annex: it and what follows are kept as they stand. */
export function openAnnex(reading: Reading, i: number, line: Line): void {
  reading.phase = 'annex';
  reading.levels.leave();
  reading.verbatim.open(line);
  reading.verbatim.add(i, line);
}

/** A line of an annex, the head of the next, or the notes after the last. */
export function annexLine(reading: Reading, i: number, line: Line, text: string): void {
  const { source, flow, verbatim } = reading;
  if (line.hashes > 0 && isEditorsNote(text, true)) {
    reading.phase = 'notes';
    source.owners[i] = 'front-matter';
    return;
  }
  if (isAnnexHead(text) && verbatim.isOpen && (flow.beforeEnding === 2 || flow.blank || flow.page))
    verbatim.open(line);
  verbatim.add(i, line);
}
