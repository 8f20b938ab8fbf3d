/** Each kind of aim is locked to its words: one digit, unit or comparator changed on either side stops. */
import { describe, expect, test } from 'vitest';
import { lockFaults } from '../../../src/pipeline/targets/quote-lock.ts';
import { BINDINGS } from '../../../src/pipeline/targets/vocabulary.ts';
import { Comparator, type Aim } from '../../../src/schema/aim.ts';
import { Target } from '../../../src/schema/target.ts';
import { aTarget } from './a-target.ts';

const YEAR = '2025';

interface Sample {
  quote: string;
  aim: Aim;
  /** The comparator's words as the quote has them, or null. */
  words: string | null;
  /** Words of the quote that may not change: unit, verb, what it is against. */
  held: string[];
  /** Numbers in it that are of something else, and may. */
  free?: string[];
}

const SAMPLES: Sample[] = [
  {
    quote: 'Có 70% xã, phường trở lên tổ chức được ít nhất một hình thức tuyên truyền',
    aim: { measure: 'percent', comparator: 'at-least', value: 70 },
    words: 'trở lên',
    held: ['trở lên', '%'],
  },
  {
    quote: 'Phấn đấu trên 92,5% hộ gia đình tham gia',
    aim: { measure: 'percent', comparator: 'more-than', value: 92.5 },
    words: 'trên',
    held: ['trên', '%'],
  },
  {
    quote: 'Có 50% xã có ít nhất một câu lạc bộ',
    aim: { measure: 'percent', comparator: 'as-stated', value: 50 },
    words: null,
    held: ['%'],
  },
  {
    quote: 'Tổ chức ít nhất 30 lớp tập huấn trong năm 2025',
    aim: { measure: 'count', comparator: 'at-least', value: { number: 30, unit: 'lớp tập huấn' } },
    words: 'ít nhất',
    held: ['ít nhất', 'lớp', 'tập huấn'],
    free: ['2025'],
  },
  {
    quote: 'mỗi xã xây dựng tối thiểu một mô hình',
    aim: { measure: 'count', comparator: 'at-least', value: { number: 1, unit: 'mô hình' } },
    words: 'tối thiểu',
    held: ['tối thiểu', 'một', 'mô hình'],
  },
  {
    quote: 'Hỗ trợ không quá 1.250 lượt người',
    aim: { measure: 'count', comparator: 'at-most', value: { number: 1250, unit: 'lượt người' } },
    words: 'không quá',
    held: ['không quá', 'lượt người'],
  },
  {
    quote: '10/10 huyện, thị xã, thành phố có kế hoạch',
    aim: {
      measure: 'share',
      comparator: 'as-stated',
      value: { part: 10, whole: 10, unit: 'huyện' },
    },
    words: null,
    held: ['huyện'],
  },
  {
    quote: 'Ít nhất 8/12 số xã đạt chuẩn',
    aim: { measure: 'share', comparator: 'at-least', value: { part: 8, whole: 12, unit: 'xã' } },
    words: 'Ít nhất',
    held: ['Ít nhất', 'xã'],
  },
  {
    quote: 'Tỷ lệ người được tư vấn đạt từ 20% đến 30%',
    aim: { measure: 'range', comparator: 'range', value: { from: 20, to: 30, unit: '%' } },
    words: 'từ',
    held: ['từ', 'đến', '%'],
  },
  {
    quote: 'mở 20 - 30 lớp mỗi năm',
    aim: { measure: 'range', comparator: 'range', value: { from: 20, to: 30, unit: 'lớp' } },
    words: null,
    held: ['lớp'],
  },
  {
    quote: 'Tỷ số giới tính khi sinh không vượt quá 107 bé trai/100 bé gái',
    aim: {
      measure: 'rate',
      comparator: 'at-most',
      value: { number: 107, unit: 'bé trai', per: 100, perUnit: 'bé gái' },
    },
    words: 'không vượt quá',
    held: ['không vượt quá', 'bé trai', 'bé gái'],
  },
  {
    quote: 'tỷ suất tử vong dưới 4/100.000 dân',
    aim: {
      measure: 'rate',
      comparator: 'less-than',
      value: { number: 4, unit: null, per: 100_000, perUnit: 'dân' },
    },
    words: 'dưới',
    held: ['dưới', 'dân'],
  },
  {
    quote: 'giảm ít nhất 5% số vụ tai nạn giao thông so với năm 2024',
    aim: {
      measure: 'change',
      comparator: 'at-least',
      value: { direction: 'decrease', by: 5, unit: '%', against: 'so với năm 2024' },
    },
    words: 'ít nhất',
    held: ['giảm', 'ít nhất', '%', 'so với năm 2024'],
  },
  {
    quote: 'Tăng 12 cơ sở so với cùng kỳ năm trước',
    aim: {
      measure: 'change',
      comparator: 'as-stated',
      value: { direction: 'increase', by: 12, unit: 'cơ sở', against: 'so với cùng kỳ năm trước' },
    },
    words: null,
    held: ['Tăng', 'cơ sở', 'cùng kỳ'],
  },
  {
    quote: 'hoàn thành trước ngày 16 tháng 12 năm 2025',
    aim: { measure: 'deadline', comparator: 'less-than', value: '2025-12-16' },
    words: 'trước',
    held: ['trước'],
  },
  {
    quote: 'báo cáo chậm nhất là ngày 05/11/2025',
    aim: { measure: 'deadline', comparator: 'at-most', value: '2025-11-05' },
    words: 'chậm nhất',
    held: ['chậm nhất'],
  },
  {
    quote: 'gửi về Sở Y tế trước ngày 30/11 để tổng hợp',
    aim: { measure: 'deadline', comparator: 'less-than', value: '2025-11-30' },
    words: 'trước',
    held: ['trước', 'ngày'],
  },
  {
    quote: 'hoàn thành trong tháng 11/2025',
    aim: { measure: 'deadline', comparator: 'as-stated', value: '2025-11' },
    words: null,
    held: ['tháng'],
  },
  {
    quote: 'hoàn thành trong Quý IV/2025',
    aim: { measure: 'deadline', comparator: 'as-stated', value: '2025-Q4' },
    words: null,
    held: ['IV', 'Quý'],
  },
  {
    quote: 'xong đến hết năm 2025',
    aim: { measure: 'deadline', comparator: 'at-most', value: '2025' },
    words: 'đến hết',
    held: ['đến hết', 'năm'],
  },
  {
    quote: 'giảm số người chết từ 23 xuống 18',
    aim: {
      measure: 'from-to',
      comparator: 'as-stated',
      value: { direction: 'decrease', from: 23, to: 18, unit: null },
    },
    words: null,
    held: ['từ', 'xuống'],
  },
  {
    quote: 'nâng tỷ lệ từ 65,5% năm trước lên trên 80%',
    aim: {
      measure: 'from-to',
      comparator: 'more-than',
      value: { direction: 'increase', from: 65.5, to: 80, unit: '%' },
    },
    words: 'trên',
    held: ['từ', 'lên', 'trên', '%'],
  },
];

const named = SAMPLES.map((sample) => ({ ...sample, kind: sample.aim.measure }));

/** What is wrong with the sample when some fields are changed; «shape» where the schema says so first. */
function faults({ quote, aim, words }: Sample, more: Record<string, unknown> = {}): string[] {
  const parsed = Target.safeParse({
    ...aTarget(aim, { quote, comparatorWords: words }),
    ...more,
  });
  if (!parsed.success) return ['shape'];
  return lockFaults(parsed.data, YEAR).map(({ path, rule }) => `${rule} ${path.join('.')}`);
}

/** Every text with one digit changed to another. */
function* changedDigits(text: string, free: readonly string[] = []): Generator<string> {
  const kept = free.map((one) => ({ from: text.indexOf(one), to: text.indexOf(one) + one.length }));
  for (const { index } of text.matchAll(/\d/g)) {
    if (kept.some(({ from, to }) => from <= index && index < to)) continue;
    for (const digit of '0123456789') {
      if (digit !== text[index]) yield text.slice(0, index) + digit + text.slice(index + 1);
    }
  }
}

describe.each(named)('$kind: «$quote»', (sample) => {
  const { quote, aim, words, held, free } = sample;

  test('holds as it is', () => {
    expect(faults(sample)).toEqual([]);
  });

  test('one digit of the words changed', () => {
    const unseen = [...changedDigits(quote, free)].filter(
      (changed) => faults(sample, { quote: changed }).length === 0,
    );
    expect(unseen).toEqual([]);
  });

  test('one digit of the data changed', () => {
    const whole = JSON.stringify(aim.value);
    const changed = [...changedDigits(whole)].flatMap((text) => {
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return [];
      }
    });
    const same = JSON.stringify(aim.value);
    const unseen = changed.filter(
      (value) => JSON.stringify(value) !== same && faults(sample, { value }).length === 0,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(unseen).toEqual([]);
  });

  test.each(held)('«%s» changed in the words', (word) => {
    expect(quote).toContain(word);
    expect(faults(sample, { quote: quote.replaceAll(word, 'khác') })).not.toEqual([]);
  });

  test('another comparator in the data', () => {
    const unseen = Comparator.options.filter(
      (comparator) => comparator !== aim.comparator && faults(sample, { comparator }).length === 0,
    );
    expect(unseen).toEqual([]);
  });

  test('other words of a comparator in the data', () => {
    const others = [null, ...BINDINGS.map((one) => one.words)].filter(
      (other) => other !== (words?.toLocaleLowerCase('vi-VN') ?? null),
    );
    const unseen = others.filter(
      (other) => faults(sample, { comparatorWords: other }).length === 0,
    );
    expect(unseen).toEqual([]);
  });

  const parts = typeof aim.value === 'object' ? Object.entries(aim.value) : [];
  test.each(parts.filter(([, part]) => typeof part !== 'number'))(
    'another word for %s in the data',
    (key, part) => {
      const other = key === 'direction' ? (part === 'increase' ? 'decrease' : 'increase') : 'khác';
      const value = { ...(aim.value as object), [key]: other };
      expect(faults(sample, { value })).not.toEqual([]);
    },
  );
});

describe('what is told, and where', () => {
  const lessons = SAMPLES.find(({ aim }) => aim.measure === 'count') ?? named[0];
  if (lessons === undefined) throw new Error('no sample');

  test.each([
    ['the number', { value: { number: 31, unit: 'lớp tập huấn' } }, 'target-value value.number'],
    ['the unit', { value: { number: 30, unit: 'buổi' } }, 'target-unit value.unit'],
    ['the comparator', { comparator: 'at-most' }, 'target-comparator comparator'],
    ['its words', { comparatorWords: 'tối thiểu' }, 'target-comparator comparatorWords'],
    ['no aim', { quote: 'Tổ chức lớp tập huấn' }, 'target-quote-number quote'],
    [
      'two aims',
      { quote: 'ít nhất 30 lớp tập huấn và 30 lớp tập huấn' },
      'target-quote-number quote',
    ],
  ])('%s', (_, more, expected) => {
    expect(faults(lessons, more)).toEqual([expected]);
  });

  test('a day without a year is of the last year of the plan, and of no other', () => {
    const day = SAMPLES.find(({ quote }) => quote.includes('30/11 ')) ?? lessons;
    expect(faults(day)).toEqual([]);
    expect(faults(day, { value: '2026-11-30' })).toEqual(['target-value value']);
  });
});
