import type { Words } from '../../locale/index.ts';
import type { Aim } from '../../schema/aim.ts';
import type { ResultValue } from '../../schema/result.ts';
import type { Site, TargetEntry } from '../load/site.ts';
import { nationalAim } from '../targets/national.ts';
import type { Cell } from './csv.ts';
import type { Field } from './published-file.ts';

type Column = keyof Words['targets']['files']['columns'];

const TYPES: Partial<Record<Column, Field['type']>> = {
  value: 'number',
  value_to: 'number',
  of: 'number',
  value_from: 'number',
  period_from: 'date',
  period_to: 'date',
  result: 'number',
  result_of: 'number',
  result_on: 'date',
  result_numerator: 'integer',
  result_denominator: 'integer',
  units_reported: 'integer',
  units_of: 'integer',
  searched_on: 'date',
};

/** The columns of the table: the words of the locale name each, in their order. */
export function targetFields({ words }: Pick<Site, 'words'>): (Field & { name: Column })[] {
  const { columns } = words.targets.files;
  return (Object.keys(columns) as Column[]).map((name) => ({
    name,
    type: TYPES[name] ?? 'string',
    title: columns[name],
  }));
}

type Cells = Partial<Record<Column, Cell>>;

/** The cells of one row that are not empty. */
export function targetCells({ target, known, status }: TargetEntry): Cells {
  const { result, search } = known;
  const nation = nationalAim(target);
  return {
    id: target.id,
    plan: target.plan,
    anchor: target.anchor,
    quote: target.quote,
    subject: target.subject,
    comparator: target.comparator,
    measure: target.measure,
    ...aimCells(target),
    period_from: target.period.from,
    period_to: target.period.to,
    status,
    searched_on: search.searchedOn,
    searched_where: search.where.join('; '),
    continues: target.continues ?? null,
    national_value: nation === null ? null : (aimCells(nation).value ?? null),
    ...(result === null
      ? {}
      : {
          ...resultCells(result.value),
          result_numerator: result.numerator,
          result_denominator: result.denominator,
          units_reported: result.coverage?.reported ?? null,
          units_of: result.coverage?.of ?? null,
          result_status: result.status,
          result_approved_by: result.approvedBy,
          result_source: result.provenance.source,
        }),
  };
}

function aimCells(aim: Aim): Cells {
  switch (aim.measure) {
    case 'percent':
      return { value: aim.value, unit: '%' };
    case 'count':
      return { value: aim.value.number, unit: aim.value.unit };
    case 'share':
      return { value: aim.value.part, of: aim.value.whole, unit: aim.value.unit };
    case 'range':
      return { value: aim.value.from, value_to: aim.value.to, unit: aim.value.unit };
    case 'rate': {
      const { number, unit, per, perUnit } = aim.value;
      return { value: number, unit, of: per, of_unit: perUnit };
    }
    case 'change': {
      const { direction, by, unit, against } = aim.value;
      return { value: by, unit, direction, against };
    }
    case 'from-to': {
      const { direction, from, to, unit } = aim.value;
      return { value: to, value_from: from, unit, direction };
    }
    case 'deadline':
      return { due: aim.value };
  }
}

function resultCells(value: ResultValue): Cells {
  if (typeof value === 'number') return { result: value };
  if (typeof value === 'string') return { result_on: value };
  return 'part' in value
    ? { result: value.part, result_of: value.whole }
    : { result: value.by, result_direction: value.direction };
}
