import { stripEmphasis } from './emphasis.ts';
import {
  isEnactedBy,
  isMotto,
  isNumberLine,
  kindAtStart,
  kindOfLine,
  numberOf,
  placeAndDate,
} from './frame.ts';
import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Role } from './roles.ts';
import type { Shape } from './shape.ts';
import { classOf, endingOf, isAllUpper, LOWER } from './text-class.ts';

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
const TITLE_LINES = 12;
/** How a text begins after its title; a title line that begins so belongs to the text. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Theo |Xét |Triển khai|Nhằm |Để |Trên cơ sở|Thi hành|Ngày \d|Thời gian|Trong |Qua |Kính gửi|Tiếp tục|Sau khi|Hiện nay)/u;

/** Reads the header table and the title from line `start` on. Lines before `end` are letterhead. */
export function readHead(
  lines: readonly Line[],
  roles: readonly Role[],
  shape: Shape,
  start: number,
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
  const at = findKind(lines, roles, start);
  const issuer: string[] = [];
  const last = at?.index ?? start + HEAD_LINES;
  let end = start;
  for (let i = start, seen = 0; i < last && i < lines.length && seen < HEAD_LINES; i += 1) {
    const line = lines[i];
    if (!line || roles[i] !== 'text') continue;
    seen += 1;
    const text = plainOf(line.text);
    const dated = placeAndDate(text.replace(/^.*?(?=[\p{Lu}][\p{L} ]+, ngày)/u, ''));
    const numbered = isNumberLine(text) || /\sSố\s*:/u.test(text);
    const capital = isAllUpper(text) && !findMark(text);
    if (dated) {
      head.place ??= dated.place;
      head.issuedOn ??= dated.date;
    }
    if (numbered) head.number ??= numberOf(text);
    else if (capital && !isMotto(text) && issuer.length < 3 && head.number === null)
      issuer.push(text.replace(/\s+CỘNG H[OÒ].*$/u, ''));
    if (!at) {
      // Without a kind only what surely is header is set aside.
      if (
        !dated &&
        !numbered &&
        !isMotto(text) &&
        !(capital && text.length < 80) &&
        line.hashes === 0
      )
        break;
      if (/^(?:QUYẾT|KÍNH)\s/u.test(text)) break;
    }
    end = i + 1;
  }
  head.issuer = issuer.length > 0 ? issuer.join(' ') : null;
  head.end = end;
  if (!at) return head;
  head.kind = at.kind;
  readTitle(lines, roles, shape, at.index + 1, at.title, head);
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
    if (text.endsWith(':') && isAllUpper(text)) return inline;
    const mark = findMark(text);
    if (mark && mark.kind !== 'dash' && mark.kind !== 'plus') {
      if (mark.kind === 'section' || mark.kind === 'article' || mark.kind === 'chapter')
        return inline;
      if (mark.kind === 'item' && mark.value === 1 && line.text.length > 30) return inline;
    }
    if (!inline && !text.endsWith(':')) {
      const found = kindAtStart(text);
      if (found && found.title !== '') inline = { index: i, ...found };
    }
  }
  return inline;
}

function readTitle(
  lines: readonly Line[],
  roles: readonly Role[],
  shape: Shape,
  from: number,
  begun: string,
  head: Head,
): void {
  const parts: string[] = begun === '' ? [] : [begun];
  let end = from;
  let gap = false;
  let bold = false;
  let before = begun;
  let bracket = false;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const role = roles[i];
    if (role === 'rule') {
      end = i + 1;
      if (parts.length > 0) break;
      continue;
    }
    if (role !== 'text') {
      gap = true;
      continue;
    }
    const text = plainOf(line.text);
    const isBold = text !== line.text && line.text.startsWith('*') && line.text.endsWith('*');
    if (bracket || isEnactedBy(text)) {
      bracket = !text.includes(')') && text.length < 200;
      end = i + 1;
      before = text;
      gap = false;
      continue;
    }
    if (parts.length >= TITLE_LINES || line.text.startsWith('|')) break;
    if (parts.length > 0) {
      const lower = classOf(text.charCodeAt(0)) === LOWER;
      const open = endingOf(before) !== 2;
      const titleCapital = isAllUpper(parts.join(' '));
      if (isMotto(text) || isNumberLine(text) || placeAndDate(text)) {
        const dated = placeAndDate(text);
        if (dated) {
          head.place ??= dated.place;
          head.issuedOn ??= dated.date;
        }
        head.number ??= numberOf(text);
        end = i + 1;
        continue;
      }
      if (gap && !(lower && open) && !(bold && isBold && isAllUpper(text) === titleCapital)) break;
      if (!lower && OPENING.test(text)) break;
      if (findMark(text)) break;
      if (isAllUpper(text) !== titleCapital && isAllUpper(text)) break;
      if (!shape.wrapped && !lower && text.length > 160) break;
      if (!lower && !open) break;
    } else if (findMark(text)?.kind === 'section') break;
    parts.push(text);
    bold = isBold;
    before = text;
    gap = false;
    end = i + 1;
  }
  head.title = parts.length > 0 ? parts.join(' ') : null;
  head.end = end;
}

/** A line without Markdown emphasis. */
export function plainOf(text: string): string {
  return text.includes('*') || text.includes('_') || text.includes('\\')
    ? stripEmphasis(text).text.trim()
    : text;
}
