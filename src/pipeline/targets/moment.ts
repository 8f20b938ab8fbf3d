/** First day of a day, month, quarter or year: `2025-Q4` → `2025-10-01`. */
export function firstDay(moment: string): string {
  return ends(moment)[0];
}

/** Last day of a day, month, quarter or year: `2025-11` → `2025-11-30`. */
export function lastDay(moment: string): string {
  return ends(moment)[1];
}

function ends(moment: string): [string, string] {
  const [year = '', part = '', day] = moment.split('-');
  if (day !== undefined) return [moment, moment];
  const quarter = part.startsWith('Q') ? Number(part.slice(1)) : null;
  const first = part === '' ? 1 : quarter === null ? Number(part) : 3 * quarter - 2;
  const last = part === '' ? 12 : quarter === null ? first : first + 2;
  // Day 0 of the month after is the last day of the month.
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, '0');
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(end)}`];
}
