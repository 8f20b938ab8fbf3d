import type { Line } from './lines.ts';
import type { Role } from './roles.ts';

/** What whoever made the file says of the document, in front matter or in a table over the text. */
export interface Said {
  number: string | null;
  title: string | null;
  issuer: string | null;
  /** ISO date. */
  issuedOn: string | null;
}

const ROW = /^\|\s*([^|]{3,40}?)\s*\|\s*([^|]{2,200}?)\s*\|$/u;
const TITLE = /^title:\s*(["']?)(.+)\1$/u;
const NUMBER = /^\d[\d\p{L}]*\/[\p{L}\d/-]+$/u;
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s|$)/;

/** Reads «| Số hiệu | 159/NQ-CP |» and `title:` among the lines from `start` to `end`. */
export function saidByTypist(
  lines: readonly Line[],
  roles: readonly Role[],
  start: number,
  end: number,
): Said {
  const said: Said = { number: null, title: null, issuer: null, issuedOn: null };
  for (let i = start; i < end && i < lines.length; i += 1) {
    const text = lines[i]?.text ?? '';
    if (roles[i] === 'front-matter') {
      said.title ??= TITLE.exec(text)?.[2] ?? null;
      continue;
    }
    const [, label = '', value = ''] = text.startsWith('|') ? (ROW.exec(text) ?? []) : [];
    if (/^Số(?: ký)? hiệu$/iu.test(label) && NUMBER.test(value)) said.number ??= value;
    else if (/^Cơ quan ban hành$/iu.test(label)) said.issuer ??= value;
    else if (/^Ngày ban hành$/iu.test(label)) said.issuedOn ??= isoDay(value);
  }
  return said;
}

/** «20/6/2026» → `2026-06-20`; null for anything else. */
function isoDay(text: string): string | null {
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
