import { openAnnex } from './attachments.ts';
import { annexByTitle, annexFollows } from './ends.ts';
import { isAnnexHead, isEditorsNote, isMotto, isSigning, recipientsLabel } from './frame.ts';
import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Reading } from './reading.ts';
import { isOver } from './reading.ts';
import { classOf, endingOf, isAllUpper, LOWER } from './text-class.ts';

/** No line of a signature block is longer. */
const LONG = 220;

/** Recipients, signature, annex, notes: takes the line with which a text ends; false where it goes on. */
export function leavesText(reading: Reading, i: number, line: Line, text: string): boolean {
  const { source, plan, flow, levels } = reading;
  if (plan.root.children.length === 0) return false;
  if (recipientsLabel(text) > 0) {
    openRecipients(reading, i, text);
    return true;
  }
  const free = flow.beforeEnding === 2 || flow.blank;
  const signing =
    isSigning(text) ||
    (flow.ended && isAllUpper(text) && !isAnnexHead(text) && findMark(text) === null);
  if (free && levels.any && signing && text.length < 90) {
    source.owners[i] = 'signature';
    reading.phase = 'signature';
    flow.block = null;
    return true;
  }
  if (free && isAnnexHead(text) && (flow.ended || annexFollows(source, i, text))) {
    openAnnex(reading, i, line);
    return true;
  }
  if (flow.ended && flow.blank && isEditorsNote(text, line.hashes > 0)) {
    source.owners[i] = 'front-matter';
    reading.phase = 'notes';
    return true;
  }
  return false;
}

function openRecipients(reading: Reading, i: number, text: string): void {
  const { source, flow } = reading;
  source.owners[i] = 'signature';
  reading.phase = 'recipients';
  flow.block = null;
  flow.before = text;
  flow.beforeEnding = 2;
}

/** Takes a line among the recipients; false where the signature begins with it. */
export function recipientLine(reading: Reading, i: number, line: Line, text: string): boolean {
  const { source, plan, flow } = reading;
  const { recipients } = plan;
  const mark = findMark(text);
  const last = recipients.at(-1);
  if (mark && (mark.kind === 'dash' || mark.kind === 'plus')) {
    source.owners[i] = 'signature';
    recipients.push({ lines: [text.slice(mark.rest).trim()], line: line.number });
    return true;
  }
  if (isAnnexHead(text)) {
    openAnnex(reading, i, line);
    return true;
  }
  if (isEditorsNote(text, line.hashes > 0)) {
    reading.phase = 'notes';
    source.owners[i] = 'front-matter';
    return true;
  }
  const ending = endingOf(last?.lines.at(-1) ?? '');
  const filed = last !== undefined && /^Lưu\b/u.test(last.lines[0] ?? '');
  const lower = classOf(text.charCodeAt(0)) === LOWER;
  const past = filed && !lower && (ending === 2 || flow.blank || isAllUpper(text));
  if (isSigning(text) || isMotto(text) || past) {
    reading.phase = 'signature';
    return false;
  }
  source.owners[i] = 'signature';
  if (last && (lower || ending !== 2)) last.lines.push(text);
  else recipients.push({ lines: [text], line: line.number });
  return true;
}

/** Takes a line after the signature: an annex, the typist's notes; false where the text goes on with it. */
export function signatureLine(reading: Reading, i: number, line: Line, text: string): boolean {
  if (reading.phase === 'signature' && recipientsLabel(text) > 0) {
    openRecipients(reading, i, text);
    return true;
  }
  if (isAnnexHead(text)) {
    openAnnex(reading, i, line);
    return true;
  }
  if (isEditorsNote(text, line.hashes > 0)) reading.phase = 'notes';
  else if (reading.phase === 'notes' && line.hashes > 0 && resumes(line, text))
    reading.phase = 'signature';
  const { owners } = reading.source;
  if (reading.phase === 'notes') {
    owners[i] = 'front-matter';
    return true;
  }
  // Past the end a long line is an annex without a head, not the text again.
  if (text.length > LONG && isOver(reading)) {
    openAnnex(reading, i, line);
    return true;
  }
  if (resumes(line, text)) {
    reading.phase = 'text';
    return false;
  }
  if (annexByTitle(reading.source, i, text)) openAnnex(reading, i, line);
  else owners[i] = isMotto(text) ? 'letterhead' : 'signature';
  return true;
}

/** A long line or a section after the signature block is text again. */
function resumes(line: Line, text: string): boolean {
  if (text.length > LONG) return true;
  const mark = findMark(text);
  if (!mark || mark.kind === 'dash' || mark.kind === 'plus') return false;
  return (
    mark.kind === 'section' && mark.rest < text.length && isAllUpper(text) && line.text.length > 6
  );
}
