import {
  bareNumber,
  closesSignature,
  isPageHeader,
  isPageLabel,
  isRule,
  isSignatureField,
  opensSignature,
} from './furniture.ts';
import type { Line } from './lines.ts';
import type { SetAsideKind } from './tree.ts';

/** What a line is before anyone reads its words: `text`, `blank`, or a set-aside. */
export type Role = 'text' | 'blank' | SetAsideKind;

/** Lines a digital signature may run over; gazettes print three to six. */
const SIGNATURE_LINES = 8;

/** Marks page furniture, rules, digital signatures and front matter. One role a line. */
export function rolesOf(lines: readonly Line[]): Role[] {
  const roles: Role[] = new Array<Role>(lines.length);
  const numbers: number[] = [];
  let headers = 0;
  let i = frontMatter(lines, roles);
  for (; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const { text } = line;
    roles[i] = 'text';
    if (text === '') roles[i] = 'blank';
    // A cell border that a copied table left behind, an empty quotation.
    else if (text === '|' || text === '>') roles[i] = 'rule';
    else if (text.length > 200) continue;
    else if (isPageHeader(text)) {
      roles[i] = 'page-header';
      headers += 1;
    } else if (bareNumber(text) >= 0) numbers.push(i);
    else if (isPageLabel(text)) roles[i] = 'page-number';
    else if (isRule(text)) roles[i] = 'rule';
    else if (opensSignature(text)) i = digitalSignature(lines, roles, i);
  }
  pageNumbers(lines, roles, numbers, headers > 0);
  return roles;
}

/** A `---` block at the very top; returns the index of the line after it. */
function frontMatter(lines: readonly Line[], roles: Role[]): number {
  let first = 0;
  while (lines[first]?.text === '') first += 1;
  if (lines[first]?.text !== '---') return 0;
  for (let i = first + 1; i < lines.length && i < first + 400; i += 1) {
    if (lines[i]?.text !== '---') continue;
    if (i === first + 1) return 0;
    for (let j = 0; j <= i; j += 1) roles[j] = lines[j]?.text === '' ? 'blank' : 'front-matter';
    return i + 1;
  }
  return 0;
}

/** From «Ký bởi:» to «Ngày ký:»; returns the index of its last line. */
function digitalSignature(lines: readonly Line[], roles: Role[], start: number): number {
  let last = start;
  let blanks = 0;
  for (let i = start + 1, seen = 0; i < lines.length && seen < SIGNATURE_LINES; i += 1) {
    const text = lines[i]?.text ?? '';
    if (text === '') {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    blanks = 0;
    seen += 1;
    if (isSignatureField(text)) last = i;
    if (closesSignature(text)) break;
  }
  for (let i = start; i <= last; i += 1) roles[i] = lines[i]?.text === '' ? 'blank' : 'signature';
  return last;
}

/**
 * Page numbers among the lines that are only a number. With printed headers they stand beside
 * them; without, they follow each other by one, or stand between blank lines.
 */
function pageNumbers(
  lines: readonly Line[],
  roles: Role[],
  numbers: readonly number[],
  headers: boolean,
): void {
  const roleBeside = (index: number, step: 1 | -1): Role | null => {
    for (let i = index + step, seen = 0; seen < 4; i += step, seen += 1) {
      const role = roles[i];
      if (role === undefined) return null;
      if (role !== 'blank') return role;
    }
    return null;
  };
  numbers.forEach((index, k) => {
    const value = bareNumber(lines[index]?.text ?? '');
    if (headers) {
      if (roleBeside(index, -1) === 'page-header' && lines[index - 1]?.text !== undefined)
        roles[index] = 'page-number';
      else if (roles[index + 1] === 'page-header') roles[index] = 'page-number';
      return;
    }
    const before = numbers[k - 1];
    const after = numbers[k + 1];
    const follows = (other: number | undefined, step: number) =>
      other !== undefined &&
      Math.abs(other - index) > 12 &&
      bareNumber(lines[other]?.text ?? '') === value + step;
    const alone = roles[index - 1] !== 'text' && roles[index + 1] !== 'text';
    const atBreak = lines[index]?.page === true || lines[index + 1]?.page === true;
    if (atBreak || follows(before, -1) || follows(after, 1) || (alone && value < 400))
      roles[index] = 'page-number';
  });
}
