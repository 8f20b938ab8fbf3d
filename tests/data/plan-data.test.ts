import { describe, expect, test } from 'vitest';
import { agencies, calendar, datasets, planText, repeated, results, targets } from './files.ts';

const PLAN = 'quang-ngai-2025';

/** The lines of section II, where the targets stand; points by their letter as shown after correction. */
const points = new Map(
  ['a', 'b', 'c', 'd', 'dd', 'e', 'g'].map((letter, index) => {
    const section = planText.slice(
      planText.indexOf('II. MỤC TIÊU'),
      planText.indexOf('III. NHIỆM VỤ'),
    );
    return [
      `ii-${letter}`,
      section.split('\n').filter((line) => /^\p{L}\) /u.test(line))[index] ?? '',
    ];
  }),
);

describe('targets', () => {
  test('the nine of the contract, in the order of the plan', () => {
    expect(
      targets.map(({ id, anchor, comparator, value }) => [id, anchor, comparator, value]),
    ).toEqual([
      ['chinh-quyen-co-ke-hoach', 'ii-a', 'as-stated', 100],
      ['xa-phuong-tuyen-truyen', 'ii-b', 'at-least', 70],
      ['xa-phuong-long-ghep', 'ii-c', 'as-stated', 50],
      ['lao-dong-dich-vu', 'ii-d', 'at-least', 70],
      ['lao-dong-khu-cong-nghiep', 'ii-d', 'at-least', 60],
      ['hoc-sinh-sinh-vien', 'ii-d', 'as-stated', 70],
      ['xu-ly-toi-pham', 'ii-dd', 'as-stated', 100],
      ['giai-quyet-to-giac', 'ii-e', 'as-stated', 100],
      ['kiem-tra-co-so', 'ii-g', 'at-least', 20],
    ]);
  });

  test.each(targets)('$id: its quote stands in its point and holds its one number', (target) => {
    const point = points.get(target.anchor) ?? '';
    expect(point.split(target.quote)).toHaveLength(2);
    expect(target.quote.match(/\d+%/g)).toEqual([`${String(target.value)}%`]);
    expect(target.quote).toContain(target.comparatorWords ?? '');
  });

  test('the three quotes of II.d do not overlap and leave no percentage out', () => {
    const point = points.get('ii-d') ?? '';
    const spans = targets
      .filter(({ anchor }) => anchor === 'ii-d')
      .map(({ quote }) => [point.indexOf(quote), point.indexOf(quote) + quote.length] as const);
    spans.slice(1).forEach(([from], index) => {
      expect(from).toBeGreaterThanOrEqual(spans[index]?.[1] ?? Infinity);
    });
    expect(point.match(/%/g)).toHaveLength(spans.length);
  });

  test('what 70% and 50% of the communes mean, keyed here a second time', () => {
    const rows = new Map(
      datasets.flatMap(({ name, value }) =>
        value.rows.map((row) => [`${name}:${row.id}`, row.value]),
      ),
    );
    const needed = (id: string) =>
      targets
        .find((target) => target.id === id)
        ?.base.map(({ denominator }) =>
          Math.ceil(
            (Number(rows.get(denominator ?? '')) * (id === 'xa-phuong-long-ghep' ? 50 : 70)) / 100,
          ),
        );
    expect(needed('xa-phuong-tuyen-truyen')).toEqual([119, 40, 68]);
    expect(needed('xa-phuong-long-ghep')).toEqual([85, 28, 48]);
  });

  test('no denominator comes from the visits or the places of 2017', () => {
    const used = targets.flatMap(({ base }) =>
      base.flatMap(({ denominator }) => denominator ?? []),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !id.startsWith('don-vi-cap-xa:'))).toEqual([]);
  });
});

describe('results and calendar', () => {
  test('one file a target; nothing found, and the search says when and where', () => {
    expect(results.map(({ name }) => name).sort()).toEqual(targets.map(({ id }) => id).sort());
    for (const { value } of results) {
      expect(value.result).toBeNull();
      expect(value.search.searchedOn).toBe('2026-11-23');
      expect(value.search.where.join(' ')).toContain('bản lưu');
    }
  });

  test('the plan asks for one report and gives no year', () => {
    expect(calendar.map(({ quote }) => planText.includes(quote))).toEqual([true]);
    expect(calendar[0]).toMatchObject({
      anchor: 'iv-10',
      day: 30,
      month: 11,
      yearInText: null,
      yearInferred: 2025,
    });
  });
});

describe('agencies', () => {
  test('the ten assignments of section IV, each given once', () => {
    const anchors = agencies.flatMap(({ assignments }) => assignments[PLAN] ?? []);
    expect(anchors).toEqual(Array.from({ length: 10 }, (_, index) => `iv-${String(index + 1)}`));
  });

  test('the names used for links are the words of the plan, each of one body', () => {
    const names = agencies.flatMap(({ namedAs }) => namedAs);
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name) => !planText.includes(name))).toEqual([]);
  });
});
