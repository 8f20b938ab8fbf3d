import { plainOf } from './emphasis.ts';
import { numberOf, placeAndDate } from './frame.ts';
import type { Head } from './head.ts';
import type { Line } from './lines.ts';
import type { Role } from './roles.ts';

/** Place and date in a line of the header table, whose cells a copy may part by `|`. */
export function datedCell(text: string): ReturnType<typeof placeAndDate> {
  for (const cell of text.split('|')) {
    const words = cell.trim();
    const dated = placeAndDate(words.slice(placeStart(words)));
    if (dated) return dated;
  }
  return null;
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
export function joinedHead(
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
