import type { Words } from '../../locale/index.ts';
import type { Aim } from '../../schema/aim.ts';
import type { ResultValue } from '../../schema/result.ts';
import type { Site, TargetEntry } from '../load/site.ts';
import { nationalAim } from '../targets/national.ts';
import { toCsv, type Cell } from './csv.ts';
import type { Field, PublishedFile } from './published-file.ts';
import { columnNotes, siteNotes, sourceNotes } from './sheet-notes.ts';
import { byTitle, toXlsx, XLSX, type Note } from './xlsx.ts';

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
function fieldsOf({ words }: Pick<Site, 'words'>): (Field & { name: Column })[] {
  const { columns } = words.targets.files;
  return (Object.keys(columns) as Column[]).map((name) => ({
    name,
    type: TYPES[name] ?? 'string',
    title: columns[name],
  }));
}

/** The shape of the contract: a target with its bases, result, search and status. */
export function publishedTarget({ target, known, bases, status }: TargetEntry) {
  return {
    id: target.id,
    plan: target.plan,
    anchor: target.anchor,
    quote: target.quote,
    subject: target.subject,
    comparator: target.comparator,
    measure: target.measure,
    value: target.value,
    base: bases.map(({ base, denominator, needed }) => ({
      text: base.text,
      denominator,
      asOf: base.asOf,
      boundaries: base.boundaries,
      needed,
      figure: base.denominator,
    })),
    period: target.period,
    result: known.result,
    search: known.search,
    status,
    national:
      target.national === null
        ? null
        : {
            value: target.national.value,
            comparator: target.national.comparator,
            source: target.national.provenance.source,
          },
    servedBy: target.servedBy,
    ...(target.continues === undefined ? {} : { continues: target.continues }),
  };
}

/** `chi-tieu.json`, `.csv` and `.xlsx`: the targets of all plans, each row with its plan. */
export async function targetFiles(site: Site): Promise<PublishedFile[]> {
  const entries = site.plans.flatMap(({ targets }) => targets);
  const sources = [
    ...new Set([
      ...site.plans.map(({ meta }) => meta.textSource),
      ...entries.flatMap(({ target }) => target.national?.provenance.source ?? []),
      ...entries.flatMap(({ known }) => known.result?.provenance.source ?? []),
    ]),
  ];
  const fields = fieldsOf(site);
  const rows = entries.map((entry) => {
    const cells = targetCells(entry);
    return fields.map(({ name }) => cells[name] ?? null);
  });
  const title = site.words.targets.files.title(site.plans.map(({ meta }) => meta.number));
  const file = (
    ending: string,
    mediaType: string,
    body: PublishedFile['body'],
    columns: PublishedFile['fields'],
  ): PublishedFile => ({
    path: `/du-lieu/chi-tieu.${ending}`,
    name: `chi-tieu-${ending}`,
    title,
    mediaType,
    body,
    fields: columns,
    sources,
    licence: 'data',
  });
  const value = {
    ...(site.watermark === null ? {} : { watermark: site.watermark }),
    asOf: site.asOf,
    targets: entries.map(publishedTarget),
  };
  const notes = [
    ...siteNotes(site, title, '/chi-tieu/'),
    ...sourceNotes(site, sources),
    ...searchNotes(site, entries),
    ...columnNotes(fields),
  ];
  return [
    file('json', 'application/json', `${JSON.stringify(value, null, 2)}\n`, null),
    file('csv', 'text/csv', toCsv(fields, rows), fields),
    file('xlsx', XLSX, await toXlsx(fields, rows, notes), byTitle(fields)),
  ];
}

/** What an empty result means: we looked, there and then. */
function searchNotes({ words }: Pick<Site, 'words'>, entries: readonly TargetEntry[]): Note[] {
  const { searchNote, searchText } = words.targets.files;
  return entries
    .filter(({ known }) => known.result === null)
    .map(({ target, known: { search } }) => [
      searchNote,
      searchText(target.id, search.searchedOn, search.where),
    ]);
}

type Cells = Partial<Record<Column, Cell>>;

/** The cells of one row that are not empty. */
function targetCells({ target, known, status }: TargetEntry): Cells {
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
