import { describe, expect, test } from 'vitest';
import { datasets, ledger, repeated } from './files.ts';

const rows = datasets.flatMap(({ value }) =>
  value.rows.map((row) => ({ ...row, dataset: value.id })),
);

describe('figures', () => {
  test('each number was keyed twice, and both keyings agree', () => {
    expect(repeated(ledger.map(({ figure }) => figure))).toEqual([]);
    const byName = (a: readonly [string, number], b: readonly [string, number]) =>
      a[0] < b[0] ? -1 : 1;
    expect(ledger.map(({ figure, value }) => [figure, value] as const).sort(byName)).toEqual(
      rows.map((row) => [`${row.dataset}:${row.id}`, row.value] as const).sort(byName),
    );
  });

  test.each(datasets)(
    '$name: sums that are declared hold, and those that do not are named',
    ({ value }) => {
      const of = new Map(value.rows.map((row) => [row.id, row.value]));
      for (const { total, parts, relation, note } of value.sums) {
        const sum = parts.reduce((all, part) => all + (of.get(part) ?? Number.NaN), 0);
        expect(sum === of.get(total), total).toBe(relation === 'adds-up');
        if (relation === 'does-not-add-up') expect(note).not.toBeNull();
      }
    },
  );

  test.each(datasets)('$name: a picture joins one unit and one method', ({ value }) => {
    const drawn = value.chartRows.map((id) => value.rows.find((row) => row.id === id));
    expect(drawn).not.toContain(undefined);
    expect(new Set(drawn.map((row) => row?.unit)).size).toBeLessThanOrEqual(1);
    expect(new Set(drawn.map((row) => row?.method)).size).toBeLessThanOrEqual(1);
    expect(value.chartRows.length > 0).toBe(value.chart !== 'none');
    if (value.chart === 'part-to-whole') {
      expect(
        value.sums.filter(({ relation }) => relation === 'adds-up').map(({ parts }) => parts),
      ).toContainEqual(value.chartRows);
    }
  });

  test('an estimate has a method of its own, in no other row and in no picture', () => {
    const estimates = rows.filter(({ kind }) => kind === 'estimate');
    expect(estimates).toHaveLength(3);
    for (const { method, id, dataset } of estimates) {
      expect(rows.filter((row) => row.method === method)).toHaveLength(1);
      expect(datasets.find(({ name }) => name === dataset)?.value.chartRows).not.toContain(id);
    }
  });

  test('methods are told, and each is used', () => {
    for (const { name, value } of datasets) {
      const used = [...new Set(value.rows.map(({ method }) => method))].sort();
      expect(value.methods.map(({ id }) => id).sort(), name).toEqual(used);
    }
  });
});

describe('what figures may not do', () => {
  test('no small count could point at a person or at one business', () => {
    const small = rows.filter(
      ({ kind, value }) =>
        ['persons', 'establishments', 'estimate', 'cases'].includes(kind) && value < 5,
    );
    expect(small).toEqual([]);
  });

  test('small kinds cannot be had back from the total', () => {
    const places = datasets.find(({ name }) => name === 'quang-ngai-2017-co-so')?.value;
    const kinds = places?.rows.filter(({ id }) => id !== 'tong') ?? [];
    expect(Math.min(...kinds.map(({ value }) => value))).toBeGreaterThanOrEqual(10);
  });

  test('every dataset with cases says that more cases may mean more enforcement', () => {
    const withCases = datasets.filter(({ value }) =>
      value.rows.some(({ kind }) => kind === 'cases'),
    );
    expect(withCases.map(({ name }) => name)).toEqual([
      'quang-ngai-2017-kiem-tra',
      'toan-quoc-2011-2015',
      'toan-quoc-2024',
    ]);
    for (const { value } of withCases) {
      expect(value.caveats.join(' ')).toContain('có thể vì kiểm tra nhiều hơn');
    }
  });

  test('titles and summaries hold no counts, and what was left out is told without its number', () => {
    for (const { name, value } of datasets) {
      expect(value.summary, name).not.toMatch(/\d/);
      expect(value.leftOut.join(' '), name).not.toMatch(/\d/);
      expect(value.title.replaceAll(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}/g, ''), name).not.toMatch(/\d/);
    }
  });

  test('people are named with respect', () => {
    const words = JSON.stringify(datasets.map(({ value }) => value)).toLocaleLowerCase('vi-VN');
    expect(words).toContain('người bán dâm');
    expect(words).not.toMatch(/gái|đĩ|ca ve|con nghiện|đối tượng|hoàn lương/u);
  });
});
