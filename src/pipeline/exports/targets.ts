import { formatDate } from '../../locale/vi/format.ts';
import type { PlanEntry, Site, TargetEntry } from '../load/site.ts';
import { toCsv, type Cell } from './csv.ts';
import type { Field, PublishedFile } from './published-file.ts';
import { columnNotes, siteNotes, sourceNotes } from './sheet-notes.ts';
import { byTitle, toXlsx, XLSX, type Note } from './xlsx.ts';

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
  { name: 'result_numerator', type: 'integer', title: 'Tử số của kết quả' },
  { name: 'result_denominator', type: 'integer', title: 'Mẫu số của kết quả' },
  { name: 'units_reported', type: 'integer', title: 'Số đơn vị đã báo cáo' },
  { name: 'units_of', type: 'integer', title: 'Trên tổng số đơn vị' },
  { name: 'result_status', type: 'string', title: 'Loại số liệu của kết quả' },
  { name: 'result_approved_by', type: 'string', title: 'Văn bản duyệt kết quả' },
  { name: 'result_source', type: 'string', title: 'Mã nguồn của kết quả' },
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

/** `chi-tieu.json`, `.csv` and `.xlsx` of a plan. */
export async function targetFiles(site: Site, plan: PlanEntry): Promise<PublishedFile[]> {
  const sources = [
    ...new Set([
      plan.meta.textSource,
      ...plan.targets.flatMap(({ target }) => target.national?.provenance.source ?? []),
      ...plan.targets.flatMap(({ known }) => known.result?.provenance.source ?? []),
    ]),
  ];
  const rows = plan.targets.map(targetRow);
  const title = `Chỉ tiêu của Kế hoạch ${plan.meta.number}`;
  const file = (
    ending: string,
    mediaType: string,
    body: PublishedFile['body'],
    fields: PublishedFile['fields'],
  ): PublishedFile => ({
    path: `/du-lieu/chi-tieu.${ending}`,
    name: `chi-tieu-${ending}`,
    title,
    mediaType,
    body,
    fields,
    sources,
    licence: 'data',
  });
  const value = {
    ...(site.watermark === null ? {} : { watermark: site.watermark }),
    asOf: site.asOf,
    plan: plan.meta.id,
    targets: plan.targets.map(publishedTarget),
  };
  const notes = [
    ...siteNotes(site, title, '/chi-tieu/'),
    ...sourceNotes(site, sources),
    ...searchNotes(plan),
    ...columnNotes(site, FIELDS),
  ];
  return [
    file('json', 'application/json', `${JSON.stringify(value, null, 2)}\n`, null),
    file('csv', 'text/csv', toCsv(FIELDS, rows), FIELDS),
    file('xlsx', XLSX, await toXlsx(site.words.data.sheets, FIELDS, rows, notes), byTitle(FIELDS)),
  ];
}

/** What an empty result means: we looked, there and then. */
function searchNotes({ targets }: PlanEntry): Note[] {
  return targets
    .filter(({ known }) => known.result === null)
    .map(({ target, known }) => [
      'Chưa tìm thấy kết quả',
      `${target.id}: đã tìm ngày ${formatDate(known.search.searchedOn)}, ở ${known.search.where.join('; ')}`,
    ]);
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
    known.result?.numerator ?? null,
    known.result?.denominator ?? null,
    known.result?.coverage?.reported ?? null,
    known.result?.coverage?.of ?? null,
    known.result?.status ?? null,
    known.result?.approvedBy ?? null,
    known.result?.provenance.source ?? null,
    status,
    known.search.searchedOn,
    known.search.where.join('; '),
    target.national?.value ?? null,
  ];
}
