import { stripEmphasis } from './emphasis.ts';
import {
  isEnactedBy,
  isFullTextHead,
  isMotto,
  isMottoPart,
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
const TITLE_LINES = 12;
/** How a text begins after its title; a title line that begins so belongs to the text. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Theo |Xét |Triển khai|Nhằm |Để |Trên cơ sở|Thi hành|Ngày \d|Thời gian|Trong |Qua |Kính gửi|Tiếp tục|Sau khi|Hiện nay)/u;

/** The issuer's name over the legal bases; it ends a title in capitals. */
const AUTHORITY =
  /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ$|BỘ TRƯỞNG|QUỐC HỘI|GIÁM ĐỐC|BAN THƯỜNG VỤ)(?=\s|$)/u;

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

/** Place and date in a line of the header table, whose cells a copy may part by `|`. */
function datedCell(text: string): ReturnType<typeof placeAndDate> {
  for (const cell of text.split('|')) {
    const words = cell.trim();
    const dated = placeAndDate(words.slice(placeStart(words)));
    if (dated) return dated;
  }
  return null;
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

/** Where «Hà Nội, ngày …» begins on a line that holds another cell of the header table too. */
function placeStart(text: string): number {
  const at = text.indexOf(', ngày');
  if (at < 0) return 0;
  // The place is the run of capitalised words before the comma.
  const words = /(?:\p{Lu}\p{Ll}*[ .-]?){1,6}$/u.exec(text.slice(Math.max(0, at - 40), at));
  return words ? at - words[0].length : 0;
}

/** Number, place and date where the header's lines are broken: «Số: ⏎ 2578/KH-UBND». */
function joinedHead(
  lines: readonly Line[],
  roles: readonly Role[],
  start: number,
  end: number,
  head: Head,
): void {
  if (head.number !== null && head.issuedOn !== null) return;
  const texts: string[] = [];
  for (let i = start; i < end; i += 1) {
    const line = lines[i];
    if (line && roles[i] === 'text' && line.text.length < 120) texts.push(plainOf(line.text));
  }
  const words = texts.join(' ');
  head.number ??= numberOf(
    words
      .slice(0, 2000)
      .replace(/^.*?(?=Số\s*:)/su, '')
      .slice(0, 60),
  );
  const place =
    /(\p{Lu}\p{L}{0,15}(?: \p{Lu}\p{L}{0,15}){0,3}), (ngày \d+ tháng \d+ năm \d{4})/u.exec(words);
  const dated = place ? placeAndDate(`${place[1] ?? ''}, ${place[2] ?? ''}`) : null;
  if (dated) {
    // «TỈNH … Bình Thuận, ngày»: what stands in capitals before the place is another cell.
    head.place = dated.place?.replace(/^(?:\p{Lu}{2,}\s+)+/u, '') ?? null;
    head.issuedOn = dated.date;
  }
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
      if (!lower && (OPENING.test(text) || AUTHORITY.test(text))) break;
      if (findMark(text)) break;
      // «… GIAI ĐOẠN 2025 - ⏎ 2030»: a year alone on its line ends the title.
      const years = /^[\d\s.–-]{4,14}$/u.test(text) && open;
      if (!years && isAllUpper(text) !== titleCapital && (titleCapital ? !lower : true)) break;
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
