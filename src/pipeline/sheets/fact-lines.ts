import type { Dataset } from '../../schema/dataset.ts';
import type { Fact, Form } from './layout.ts';

/** One line of «Thông tin» to be written. */
export interface FactLine {
  fact: Fact;
  value: string;
  second: string;
}

/** The lines of a dataset, or of an empty form with the given id; lists get an empty line to fill. */
export function factLines(form: Form, dataset: Dataset | null, id: string): FactLine[] {
  return form.facts.flatMap((fact) => {
    const filled = dataset === null ? [] : valuesOf(dataset, fact.key, form.noApproval);
    const values = filled.map(([value, second = '']) => ({
      fact,
      value: fact.choices === null ? value : (fact.choices[value] ?? ''),
      second,
    }));
    const empty = { fact, value: fact.key === 'id' ? id : '', second: '' };
    return fact.many || values.length === 0 ? [...values, empty] : values;
  });
}

type Value = readonly [value: string, second?: string];

function valuesOf(dataset: Dataset, key: string, none: string): Value[] {
  const { base, approval } = dataset;
  const share = typeof base === 'string' ? null : base;
  if (key === 'base') return [[share === null ? String(base) : 'share']];
  if (key.startsWith('base.')) {
    const value = share?.[key.slice('base.'.length) as keyof typeof share];
    return value === undefined ? [] : [[value]];
  }
  if (key === 'approvedBy' || key === 'document') return [[approval?.[key] ?? none]];
  if (key.startsWith('coverage.')) {
    const part = key.slice('coverage.'.length) as 'reported' | 'of' | 'unit';
    return [[String(approval?.coverage[part] ?? none)]];
  }
  if (key === 'methods') return dataset.methods.map(({ id, says }) => [id, says]);
  if (key === 'revisions') return dataset.revisions.map(({ on, text }) => [on, text]);
  const value = key
    .split('.')
    .reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], dataset);
  return Array.isArray(value) ? value.map((one): Value => [String(one)]) : [[String(value)]];
}
