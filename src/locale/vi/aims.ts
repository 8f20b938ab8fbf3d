import type { Aim, AimOf, AimValues, Comparator, Direction, Measure } from '../../schema/aim.ts';
import type { ResultValue } from '../../schema/result.ts';
import { formatDate, formatNumber, formatPercent } from './format.ts';

const bound = {
  'at-least': 'ít nhất',
  'more-than': 'trên',
  'at-most': 'nhiều nhất',
  'less-than': 'dưới',
  'as-stated': '',
  about: 'khoảng',
  range: '',
} satisfies Record<Comparator, string>;

const bySomeDay = {
  'at-least': 'từ',
  'more-than': 'sau',
  'at-most': 'chậm nhất',
  'less-than': 'trước',
  'as-stated': 'trong',
  about: 'khoảng',
  range: '',
} satisfies Record<Comparator, string>;

const moves = { increase: 'tăng', decrease: 'giảm' } satisfies Record<Direction, string>;
const leads = { increase: 'lên', decrease: 'xuống' } satisfies Record<Direction, string>;

/** «70%», «30 lớp», «18»: a sign stands close to its number, a word apart. */
function quantity(number: number, unit: string | null): string {
  if (unit === null) return formatNumber(number);
  return `${formatNumber(number)}${isSign(unit) ? unit : ` ${unit}`}`;
}

/** The first of two numbers of one unit: «từ 20% đến 30%», but «từ 20 đến 30 lớp». */
function first(number: number, unit: string | null): string {
  return unit !== null && isSign(unit) ? quantity(number, unit) : formatNumber(number);
}

const isSign = (unit: string): boolean => /^[%‰]$/.test(unit);

/** `2025-12-16` → «ngày 16/12/2025», `2025-11` → «tháng 11/2025», `2025-Q4` → «quý IV/2025». */
function moment(value: string): string {
  const [year = '', part = '', day] = value.split('-');
  if (day !== undefined) return `ngày ${formatDate(value)}`;
  if (part === '') return `năm ${year}`;
  return part.startsWith('Q')
    ? `quý ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? ''}/${year}`
    : `tháng ${formatDate(value)}`;
}

/** The words before the number that is set large, and that number with its unit. */
interface Parts {
  words: string;
  number: string;
}

const parts: { [M in Measure]: (value: AimValues[M], comparator: Comparator) => Parts } = {
  percent: (value, comparator) => ({ words: bound[comparator], number: formatPercent(value) }),
  count: ({ number, unit }, comparator) => ({
    words: bound[comparator],
    number: quantity(number, unit),
  }),
  share: ({ part, whole, unit }, comparator) => ({
    words: bound[comparator],
    number: `${formatNumber(part)}/${quantity(whole, unit)}`,
  }),
  range: ({ from, to, unit }) => ({
    words: '',
    number: `từ ${first(from, unit)} đến ${quantity(to, unit)}`,
  }),
  rate: ({ number, unit, per, perUnit }, comparator) => ({
    words: bound[comparator],
    number: `${quantity(number, unit)}/${quantity(per, perUnit)}`,
  }),
  change: ({ direction, by, unit, against }, comparator) => ({
    words: `${moves[direction]} ${bound[comparator]}`.trim(),
    number: `${quantity(by, unit)}${against === null ? '' : ` ${against}`}`,
  }),
  deadline: (value, comparator) => ({
    words: comparator === 'as-stated' && value.length > 7 ? '' : bySomeDay[comparator],
    number: moment(value),
  }),
  'from-to': ({ direction, from, to, unit }, comparator) => ({
    words: `từ ${first(from, unit)} ${leads[direction]} ${bound[comparator]}`.trim(),
    number: quantity(to, unit),
  }),
};

function aimParts<M extends Measure>({ measure, comparator, value }: AimOf<M>): Parts {
  return parts[measure](value, comparator);
}

/** «ít nhất 70%», «10/10 huyện», «giảm 5% so với năm 2024», «trước ngày 16/12/2025». */
function aim(of: AimOf): string {
  const { words, number } = aimParts(of);
  return words === '' ? number : `${words} ${number}`;
}

/** «ít nhất 70% xã, phường …», but «số vụ tai nạn: giảm 5% so với năm 2024». */
function aimAndName(of: AimOf, name: string): string {
  const quantityFirst: readonly Measure[] = ['percent', 'count', 'share', 'range'];
  return quantityFirst.includes(of.measure) ? `${aim(of)} ${name}` : `${name}: ${aim(of)}`;
}

/** A result in the measure and unit of its target: «71,5%», «28 lớp», «8/10 huyện», «ngày 1/12/2025». */
function result(of: Aim, value: ResultValue): string {
  if (typeof value === 'string') return moment(value);
  if (typeof value === 'object') {
    const unit = of.measure === 'change' || of.measure === 'share' ? of.value.unit : null;
    return 'part' in value
      ? `${formatNumber(value.part)}/${quantity(value.whole, unit)}`
      : `${moves[value.direction]} ${quantity(value.by, unit)}`;
  }
  if (of.measure === 'percent') return formatPercent(value);
  if (of.measure === 'rate')
    return `${quantity(value, of.value.unit)}/${quantity(of.value.per, of.value.perUnit)}`;
  return quantity(value, of.measure === 'deadline' ? null : of.value.unit);
}

/** The line of an aim on its picture; two of a range. */
function aimMarks(of: Aim): { from: string; to: string } {
  if (of.measure === 'range') {
    const { from, to, unit } = of.value;
    return { from: quantity(from, unit), to: quantity(to, unit) };
  }
  if (of.measure === 'change') {
    const { direction, by, unit } = of.value;
    return { from: `${moves[direction]} ${quantity(by, unit)}`, to: '' };
  }
  return { from: aimParts(of).number, to: '' };
}

/** Where an aim begins: «23», «năm 2024». */
function baseline(of: Aim): string {
  if (of.measure === 'from-to') return quantity(of.value.from, of.value.unit);
  return of.measure === 'change' && of.value.against !== null
    ? of.value.against
    : 'không tăng, không giảm';
}

/** A number on the scale of a picture; a day is printed as one. */
function tick(of: Aim, value: number, day: string): string {
  if (of.measure === 'percent' || of.measure === 'share') return formatPercent(value);
  if (of.measure === 'deadline') return formatDate(day);
  if (of.measure !== 'change') return first(value, of.value.unit);
  const by = quantity(Math.abs(value), of.value.unit);
  return value === 0 ? by : `${moves[value > 0 ? 'increase' : 'decrease']} ${by}`;
}

/** How aims and results are said. */
export const aims = { aim, aimAndName, aimMarks, aimParts, baseline, moment, result, tick };
