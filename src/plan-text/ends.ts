import { isAttachable, isEnactedBy, isMotto, isSigning, kindAtStart, kindOfLine } from './frame.ts';
import { plainOf } from './emphasis.ts';
import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Role } from './roles.ts';
import { isAllUpper } from './text-class.ts';

/** The lines that the questions below look ahead in. */
interface Lines {
  lines: readonly Line[];
  roles: readonly Role[];
}

/**
 * Whether line `i` is the head of a plan attached to the one before. `strict` inside running text
 * and annexes: only a «(Kèm theo …)» under the title makes it a document there.
 */
export function attachedHead(source: Lines, i: number, strict: boolean): boolean {
  const { lines, roles } = source;
  const line = lines[i];
  if (!line) return false;
  const text = plainOf(line.text);
  const kind =
    kindOfLine(text, line.hashes > 0) ??
    (isAllUpper(text) && !text.endsWith(':') ? (kindAtStart(text)?.kind ?? null) : null);
  if (kind === null || !isAttachable(kind)) {
    // «KẾ HOẠCH CHI TIẾT (kèm theo Quyết định số …)» on one line.
    const bracket = text.indexOf('(');
    if (bracket < 4 || !isEnactedBy(text.slice(bracket)) || !isAllUpper(text.slice(0, bracket)))
      return false;
    const inline = kindAtStart(text)?.kind;
    return inline !== undefined && isAttachable(inline);
  }
  if (strict) {
    // In running text and in annexes only a «kèm theo» under the title makes it a document.
    let found = false;
    for (let j = i + 1, seen = 0; j < lines.length && seen < 9; j += 1) {
      if (roles[j] !== 'text') continue;
      seen += 1;
      const next = plainOf(lines[j]?.text ?? '');
      if (isEnactedBy(next)) found = true;
      if (findMark(next)?.kind === 'section' || findMark(next)?.kind === 'article') break;
    }
    if (!found) return false;
  }
  return true;
}

const LIST = /^(?:DANH MỤC|DANH SÁCH|BẢNG|BIỂU|MẪU|PHỤ LỤC|PHỤ BIỂU)(?=$|[\s:.])/u;

/**
 * The kind of an attached text whose copy lost the line that names it: after the end of a decision
 * a title in capitals stands over «(Ban hành kèm theo Quyết định …)». The articles (`decided`) say
 * what was issued: «Điều 1. Ban hành Kế hoạch …». Null where line `i` begins no such text.
 */
export function attachedUnnamed(
  { lines, roles }: Lines,
  i: number,
  decided: string,
): string | null {
  const [, kind] =
    /(?:Ban hành|Phê duyệt)\s(?:kèm theo\s[^.]{0,80}?)?(\p{Lu}\p{L}*\s\p{L}+)/u.exec(decided) ?? [];
  if (kind === undefined || !isAttachable(kind)) return null;
  for (let j = i, seen = 0; j < lines.length && seen < 6; j += 1) {
    if (roles[j] !== 'text') continue;
    seen += 1;
    const text = plainOf(lines[j]?.text ?? '');
    if (seen > 1 && isEnactedBy(text)) return /[Bb]an hành/u.test(text) ? kind : null;
    if (!isAllUpper(text) || text.length > 300 || LIST.test(text) || findMark(text)) return null;
    if (text.startsWith('|') || isSigning(text) || isMotto(text)) return null;
  }
  return null;
}

/** A capital title with «(Kèm theo …)» under it, and no kind that can be a plan: an annex. */
export function annexByTitle({ lines, roles }: Lines, i: number, text: string): boolean {
  if (!isAllUpper(text) || text.length > 200 || isSigning(text) || isMotto(text)) return false;
  if (/^(?:ỦY|UỶ) BAN|^(?:TỈNH|THÀNH PHỐ|BỘ|SỞ|CHÍNH PHỦ|THỦ TƯỚNG)\b/u.test(text)) return false;
  for (let j = i + 1, seen = 0; j < lines.length && seen < 6; j += 1) {
    if (roles[j] !== 'text') continue;
    seen += 1;
    const next = plainOf(lines[j]?.text ?? '');
    if (isEnactedBy(next)) return true;
    if (kindOfLine(next, false) !== null) return false;
  }
  return false;
}

/** After «Phụ lục» inside the text: a capital title or «(Kèm theo …)» makes it an annex. */
export function annexFollows({ lines, roles }: Lines, i: number, text: string): boolean {
  for (let j = i + 1, seen = 0; j < lines.length && seen < 5; j += 1) {
    if (roles[j] !== 'text') continue;
    seen += 1;
    const next = plainOf(lines[j]?.text ?? '');
    if (isEnactedBy(next)) return true;
    if (seen === 1 && isAllUpper(next) && !findMark(next)) return true;
  }
  return isAllUpper(text) && text.length > 20;
}
