/** How a Vietnamese document prints a day: recognised in its text, never shown from here. */

/** The forms in which a plan prints the day of its issue: «ngày 5 tháng 4 năm 2025», zeros or not. */
export function printedDays(iso: string): [plain: string, padded: string] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const form = (width: number) =>
    `ngày ${String(day).padStart(width, '0')} tháng ${String(month).padStart(width, '0')} năm ${String(year)}`;
  return [form(1), form(2)];
}

/** The day `ngày 05/11/2021` that follows a citation directly, as `YYYY-MM-DD`; null where none does. */
export function dayAfter(text: string, from: number): string | null {
  const found = /^\s*ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text.slice(from));
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
