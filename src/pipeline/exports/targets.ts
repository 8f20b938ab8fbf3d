import type { PlanEntry, TargetEntry } from '../site.ts';
import { toCsv, type Cell } from './csv.ts';
import type { Field, PublishedFile } from './published-file.ts';

const FIELDS: Field[] = [
  { name: 'id', type: 'string', title: 'Mã chỉ tiêu' },
  { name: 'plan', type: 'string', title: 'Mã kế hoạch' },
  { name: 'anchor', type: 'string', title: 'Neo trong kế hoạch' },
  { name: 'quote', type: 'string', title: 'Nguyên văn' },
  { name: 'subject', type: 'string', title: 'Đếm cái gì' },
  { name: 'comparator', type: 'string', title: 'Cách so sánh' },
  { name: 'measure', type: 'string', title: 'Loại số đo' },
  { name: 'value', type: 'number', title: 'Mức đề ra (%)' },
  { name: 'value_to', type: 'number', title: 'Đầu trên của khoảng (%)' },
  { name: 'period_from', type: 'date', title: 'Từ ngày' },
  { name: 'period_to', type: 'date', title: 'Đến ngày' },
  { name: 'result', type: 'number', title: 'Kết quả công bố (%)' },
  { name: 'status', type: 'string', title: 'Tình trạng' },
  { name: 'searched_on', type: 'date', title: 'Ngày tìm' },
  { name: 'searched_where', type: 'string', title: 'Nơi tìm' },
  { name: 'national_value', type: 'number', title: 'Mức của chương trình cả nước (%)' },
];

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
  };
}

/** `chi-tieu.json` and `chi-tieu.csv` of the current plan. */
export function targetFiles(plan: PlanEntry, asOf: string): PublishedFile[] {
  const sources = [
    ...new Set([
      'plan-74',
      ...plan.targets.flatMap(({ target }) => target.national?.provenance.source ?? []),
      ...plan.targets.flatMap(({ known }) => known.result?.provenance.source ?? []),
    ]),
  ];
  const shared = { sources, licence: 'data' as const };
  return [
    {
      ...shared,
      path: '/du-lieu/chi-tieu.json',
      name: 'chi-tieu-json',
      title: `Chỉ tiêu của Kế hoạch ${plan.meta.number}`,
      mediaType: 'application/json',
      fields: null,
      body: `${JSON.stringify({ asOf, plan: plan.meta.id, targets: plan.targets.map(publishedTarget) }, null, 2)}\n`,
    },
    {
      ...shared,
      path: '/du-lieu/chi-tieu.csv',
      name: 'chi-tieu-csv',
      title: `Bảng chỉ tiêu của Kế hoạch ${plan.meta.number}`,
      mediaType: 'text/csv',
      fields: FIELDS,
      body: toCsv(FIELDS, plan.targets.map(targetRow)),
    },
  ];
}

function targetRow({ target, known, status }: TargetEntry): Cell[] {
  const [value, to] = typeof target.value === 'number' ? [target.value, null] : target.value;
  return [
    target.id,
    target.plan,
    target.anchor,
    target.quote,
    target.subject,
    target.comparator,
    target.measure,
    value,
    to,
    target.period.from,
    target.period.to,
    known.result?.value ?? null,
    status,
    known.search.searchedOn,
    known.search.where.join('; '),
    target.national?.value ?? null,
  ];
}
