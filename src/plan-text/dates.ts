const ROMAN = ['I', 'II', 'III', 'IV'];

/** «30/11», «10 tháng 6 năm 2026», «quý II năm 2026» as ISO, as far as the words go: `--11-30`, `2026-Q2`. */
export function dateOf(text: string): string {
  const slash = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/u.exec(text);
  const spelt = /^(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?$/u.exec(text);
  const day = slash ?? spelt;
  if (day) {
    const [, d = '', m = '', y] = day;
    return `${y ?? '-'}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  }
  const month = /^tháng\s+(\d{1,2})(?:\s+năm\s+|\/)(\d{4})$/u.exec(text);
  if (month) return `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}`;
  const quarter = /quý\s+([IV]+).*?(\d{4})$/iu.exec(text);
  if (quarter)
    return `${quarter[2] ?? ''}-Q${String(ROMAN.indexOf((quarter[1] ?? '').toUpperCase()) + 1)}`;
  return /\d{4}/.exec(text)?.[0] ?? text;
}
