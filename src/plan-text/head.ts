import { plainOf } from './emphasis.ts';
import {
  isFullTextHead,
  isMotto,
  isMottoPart,
  isNumberLine,
  kindAtStart,
  kindOfLine,
  numberOf,
} from './frame.ts';
import { datedCell, joinedHead } from './head-cells.ts';
import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Role } from './roles.ts';
import type { Shape } from './shape.ts';
import { isAllUpper } from './text-class.ts';
import { readTitle } from './title.ts';
import { saidByTypist } from './typist.ts';

/** What the header of a document says, and where its text begins. */
export interface Head {
  kind: string | null;
  title: string | null;
  number: string | null;
  issuer: string | null;
  place: string | null;
  issuedOn: string | null;
  /** Index of the first line after header and title. */
  end: number;
}

const HEAD_LINES = 90;
/**
 * Reads the header table and the title from line `start` on. Lines before `end` are letterhead.
 * `named` is the kind where no line names it and the title begins at once.
 */
export function readHead(
  lines: readonly Line[],
  roles: readonly Role[],
  shape: Shape,
  start: number,
  named: string | null = null,
): Head {
  const head: Head = {
    kind: null,
    title: null,
    number: null,
    issuer: null,
    place: null,
    issuedOn: null,
    end: start,
  };
  if (named !== null) {
    head.kind = named;
    readTitle(lines, roles, shape, start, '', head);
    return head;
  }
  const body = fullText(lines, roles, start);
  const at = findKind(lines, roles, body) ?? (body > start ? findKind(lines, roles, start) : null);
  const issuer: string[] = [];
  const last = Math.max(at?.index ?? start + HEAD_LINES, body);
  let end = body;
  for (let i = start, seen = 0; i < last && i < lines.length && seen < HEAD_LINES; i += 1) {
    const line = lines[i];
    if (!line || roles[i] !== 'text') continue;
    seen += 1;
    const text = plainOf(line.text);
    const short = text.length < 200;
    const dated = short ? datedCell(text) : null;
    const numbered = short && (isNumberLine(text) || /\sSố\s*:/u.test(text));
    const capital = short && isAllUpper(text) && !findMark(text) && !/^[\d|]/.test(text);
    if (dated) {
      head.place ??= dated.place;
      head.issuedOn ??= dated.date;
    }
    if (numbered) head.number ??= numberOf(text);
    else if (
      capital &&
      !isMotto(text) &&
      !isMottoPart(text) &&
      // What a typist sets as a heading over the text names no office.
      !(line.hashes > 0 && (i < body || kindOfLine(text, true) !== null || isFullTextHead(text))) &&
      issuer.length < 3 &&
      head.number === null
    )
      issuer.push(bare(text).replace(/\s*(?:\||\sCỘNG H[OÒ]).*$/u, ''));
    if (!at && i >= body) {
      // Without a kind only what surely is header is set aside.
      if (
        !dated &&
        !numbered &&
        !isMotto(text) &&
        !(capital && text.length < 80) &&
        line.hashes === 0 &&
        !text.startsWith('V/v')
      )
        break;
      if (/^(?:QUYẾT|KÍNH)\s/u.test(text)) break;
    }
    end = i + 1;
  }
  head.issuer = issuer.length > 0 ? issuer.join(' ') : null;
  if (at) joinedHead(lines, roles, start, at.index, head);
  head.end = end;
  if (at) {
    head.kind = at.kind;
    // A kind above «VĂN BẢN» is the typist's own title; the text begins without one.
    if (at.index >= body) readTitle(lines, roles, shape, at.index + 1, at.title, head);
  }
  const said = saidByTypist(lines, roles, start, head.end);
  head.number ??= said.number;
  head.title ??= said.title;
  head.issuer ??= said.issuer;
  head.issuedOn ??= said.issuedOn;
  return head;
}

interface KindAt {
  index: number;
  kind: string;
  title: string;
}

/** The line that names the kind, before the first mark of the text. */
function findKind(lines: readonly Line[], roles: readonly Role[], start: number): KindAt | null {
  let inline: KindAt | null = null;
  for (let i = start, seen = 0; i < lines.length && seen < HEAD_LINES; i += 1) {
    const line = lines[i];
    if (!line || roles[i] !== 'text') continue;
    seen += 1;
    const text = plainOf(line.text);
    const kind = kindOfLine(text, line.hashes > 0 || line.text.startsWith('**'));
    if (kind !== null) return { index: i, kind, title: '' };
    // After legal bases a «QUYẾT ĐỊNH» puts into force; it names nothing.
    if (/^Căn cứ(?:\s|$)/u.test(text) || (text.endsWith(':') && isAllUpper(text))) return inline;
    const mark = findMark(text);
    if (mark && mark.kind !== 'dash' && mark.kind !== 'plus') {
      if (mark.kind !== 'item' && mark.kind !== 'point') return inline;
      if (mark.kind === 'item' && mark.value === 1 && line.text.length > 30) return inline;
    }
    if (!inline && !text.endsWith(':')) {
      const found = kindAtStart(text);
      if (found && found.title !== '') inline = { index: i, ...found };
    }
  }
  return inline;
}

/** A line without the signs that another line opens or closes. */
function bare(text: string): string {
  return text.replace(/^[*_]+|[*_]+$/g, '').trim();
}

/** Index after the heading «VĂN BẢN» of a Markdown re-typesetting, or `start`. */
function fullText(lines: readonly Line[], roles: readonly Role[], start: number): number {
  if (!roles.includes('front-matter') && lines[start]?.hashes === 0) return start;
  for (let i = start, seen = 0; i < lines.length && seen < HEAD_LINES; i += 1) {
    if (roles[i] !== 'text') continue;
    seen += 1;
    const line = lines[i];
    if (line && line.hashes > 0 && isFullTextHead(plainOf(line.text))) return i + 1;
  }
  return start;
}
