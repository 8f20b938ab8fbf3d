import type { FigureComparator } from '../../schema/dataset.ts';

/** Formats and short words of the Vietnamese edition: the one place where a value becomes text. */

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 76037 → «76.037»; 11.9 → «11,9». */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** 70 → «70%»: close to the number, as the plan itself writes it. */
export function formatPercent(value: number): string {
  return `${number.format(value)}%`;
}

/** `2025-04-10` → «10/4/2025». */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year);
  if (day === undefined) return `${String(month)}/${String(year)}`;
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** `2025-04-10` → «10 tháng 4 năm 2025». */
export function formatLongDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (day === undefined) return formatDate(iso);
  return `${String(day)} tháng ${String(month)} năm ${String(year)}`;
}

const figureWords: Record<FigureComparator, string> = {
  exact: '',
  'more-than': 'trên ',
  'at-least': 'ít nhất ',
  about: 'khoảng ',
  'at-most': 'nhiều nhất ',
};

/** A published figure with its comparator and unit: «trên 3.200 người», «70%». */
export function formatFigure(comparator: FigureComparator, value: number, unit: string): string {
  const words = figureWords[comparator];
  return unit === '%'
    ? `${words}${formatPercent(value)}`
    : `${words}${formatNumber(value)} ${unit}`;
}

/** «Ít nhất 70%» at the head of a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi-VN') + text.slice(1);
}

/** «Năm 2024» within a sentence: «năm 2024». */
export function decapitalise(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi-VN') + text.slice(1);
}
