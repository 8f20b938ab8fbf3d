import type { FigureComparator } from '../../schema/dataset.ts';
import type { SheetCell } from './workbook.ts';

/** What a value cell says. */
export type Reading =
  | { kind: 'number'; value: number; comparator: FigureComparator | null }
  | { kind: 'withheld'; why: 'fewer-than-5' | 'protects-another' }
  | { kind: 'fault'; message: string };

const fault = (message: string): Reading => ({ kind: 'fault', message });

/** Words before or after a number that say how to read it; the schema keeps them. */
const COMPARATORS: readonly (readonly [RegExp, FigureComparator])[] = [
  [/^(?:~|≈|khoảng|gần|ước(?: tính)?)\s*/iu, 'about'],
  [/^(?:>=|≥|ít nhất|tối thiểu|từ(?=.*trở lên))\s*/iu, 'at-least'],
  [/^(?:<=|≤|nhiều nhất|tối đa)\s*/iu, 'at-most'],
  [/^(?:>|trên|hơn)\s*/iu, 'more-than'],
];

/**
 * Reads a value as officers write it, for a row of the given unit: «1.234,5», «70%», «~516»,
 * «trên 3.200», «dưới 5», «không đăng». What could be read in two ways is refused with what to write.
 * Per cents come out in per cent: a cell formatted as 70% holds 0,7 and gives 70.
 */
export function readNumber(cell: SheetCell, unit: string): Reading {
  const share = unit === '%';
  if (cell.kind === 'error') {
    return fault('công thức bị lỗi; hãy sửa công thức, hoặc gõ thẳng con số vào ô');
  }
  if (cell.kind === 'boolean') return fault('ô này không phải con số; hãy gõ con số');
  if (cell.kind === 'number') {
    if (Number.isNaN(cell.number)) {
      return fault('công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại, rồi thử lại');
    }
    if (!Number.isFinite(cell.number)) return fault('số quá lớn; hãy gõ lại con số');
    if (cell.date) return fault('ô này đang ở dạng ngày; hãy đổi ô sang dạng số rồi gõ lại con số');
    if (cell.percent) {
      return share
        ? { kind: 'number', value: tidy(cell.number * 100), comparator: null }
        : fault(
            `ô ở dạng phần trăm nhưng đơn vị là «${unit}»; hãy sửa đơn vị thành % hoặc gõ lại số`,
          );
    }
    return number(tidy(cell.number), share, false, null);
  }
  return readText(cell.text, unit, share);
}

function readText(given: string, unit: string, share: boolean): Reading {
  let text = given.toLowerCase();
  if (/^(?:dưới 5|<\s*5)$/u.test(text)) return { kind: 'withheld', why: 'fewer-than-5' };
  if (/^không đăng$/u.test(text)) return { kind: 'withheld', why: 'protects-another' };
  let comparator: FigureComparator | null = null;
  for (const [words, meaning] of COMPARATORS) {
    const shorter = text.replace(words, '');
    if (shorter === text) continue;
    comparator = meaning;
    text = shorter.replace(/\s*trở lên$/u, '');
    break;
  }
  if (!share && unit !== '' && text.endsWith(` ${unit.toLowerCase()}`)) {
    text = text.slice(0, -unit.length - 1);
  }
  const percent = text.endsWith('%');
  if (percent && !share) {
    return fault(`có dấu % nhưng đơn vị là «${unit}»; hãy sửa đơn vị thành % hoặc bỏ dấu %`);
  }
  text = text.replace(/\s*%$/u, '').trim();
  if (/^-?\d{1,3}(?:[. ]\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/u.test(text)) {
    if (/^-?\d{1,3},\d{3}$/u.test(text)) {
      return fault(
        `dấu phẩy có thể là hàng nghìn hoặc phần lẻ; hãy viết ${text.replace(',', '')} nếu là số nguyên, hoặc viết ít hơn hay nhiều hơn ba chữ số sau dấu phẩy nếu là số lẻ`,
      );
    }
    const value = Number(text.replaceAll(/[. ]/g, '').replace(',', '.'));
    return number(value, share, percent, comparator);
  }
  if (/^dưới|^</u.test(text)) {
    return fault('«dưới» chỉ dùng cho «dưới 5»; hãy viết «nhiều nhất …» với con số của báo cáo');
  }
  if (/\d/u.test(text)) {
    return fault('không đọc chắc được con số; hãy chỉ viết số, ví dụ 1234,5 hoặc 1.234,5');
  }
  return fault('ô này cần một con số; hãy gõ con số, hoặc xoá cả dòng nếu không có số');
}

function number(
  value: number,
  share: boolean,
  signed: boolean,
  comparator: FigureComparator | null,
): Reading {
  if (share && !signed && value > 0 && value < 1) {
    const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
    return fault(
      `có thể là ${percent.format(value)}% hoặc ${percent.format(tidy(value * 100))}%; hãy viết kèm dấu %, ví dụ ${percent.format(tidy(value * 100))}%`,
    );
  }
  if (value < 0) return fault('số đếm và tỷ lệ không âm; hãy đọc lại báo cáo');
  return { kind: 'number', value, comparator };
}

/** Spreadsheets keep 0.07 as 0.07000000000000001: twelve digits are what a person typed. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
