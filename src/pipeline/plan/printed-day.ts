/** How a Vietnamese document prints a day: recognised in its text, never shown from here. */

/** The forms in which a plan prints the day of its issue: «ngày 5 tháng 4 năm 2025», zeros or not. */
export function printedDays(iso: string): [plain: string, padded: string] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const form = (width: number) =>
    `ngày ${String(day).padStart(width, '0')} tháng ${String(month).padStart(width, '0')} năm ${String(year)}`;
  return [form(1), form(2)];
}

const DAY = String.raw`(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})`;
const YEAR = String.raw`(?:\/|\s+năm\s+)(\d{4})`;
const FOLLOWS = new RegExp(String.raw`^,?\s*ngày\s+${DAY}${YEAR}`, 'u');
const ANY = new RegExp(String.raw`(?<!\d)${DAY}(?:${YEAR})?(?!\d)`, 'gu');
/** No citation stands further from its day. */
const NEAR = 60;

/**
 * The day `ngày 05/11/2021` or `ngày 5 tháng 11 năm 2021` that follows a citation directly, as
 * `YYYY-MM-DD`; null where none does.
 */
export function dayAfter(text: string, from: number): string | null {
  const found = FOLLOWS.exec(text.slice(from, from + NEAR));
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Every day of a text, «30/11» or «30 tháng 11 năm 2025»; the year is null where none is printed. */
export function daysIn(text: string): { day: number; month: number; year: number | null }[] {
  return [...text.matchAll(ANY)].map(([, day, month, year]) => ({
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
  }));
}
