import { plainOf } from './emphasis.ts';
import { isEnactedBy, isMotto, isNumberLine, numberOf, placeAndDate } from './frame.ts';
import type { Head } from './head.ts';
import type { Line } from './lines.ts';
import { findMark } from './marks.ts';
import type { Role } from './roles.ts';
import type { Shape } from './shape.ts';
import { classOf, endingOf, isAllUpper, LOWER } from './text-class.ts';

const TITLE_LINES = 12;
/** How a text begins after its title; a title line that begins so belongs to the text. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Theo |Xét |Triển khai|Nhằm |Để |Trên cơ sở|Thi hành|Ngày \d|Thời gian|Trong |Qua |Kính gửi|Tiếp tục|Sau khi|Hiện nay)/u;

/** The issuer's name over the legal bases; it ends a title in capitals. */
const AUTHORITY =
  /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ$|BỘ TRƯỞNG|QUỐC HỘI|GIÁM ĐỐC|BAN THƯỜNG VỤ)(?=\s|$)/u;

/** Reads the title from line `from` on into `head`; `begun` is what stood on the line of the kind. */
export function readTitle(
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
