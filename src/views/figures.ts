import { approvalFacts, datasetStatusWords, withheldWords } from '../locale/vi/figures.ts';
import { capitalise, formatDate, formatFigure, formatNumber } from '../locale/vi/format.ts';
import type { Site } from '../pipeline/load/site.ts';
import { landName } from '../pipeline/place/land.ts';
import type { Dataset, FigureRow } from '../schema/dataset.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { datasetChart } from './dataset-chart.ts';
import { address, at, type Link } from './address.ts';
import { provenanceView, type ProvenanceView } from './sources.ts';

/** One dataset in the list. */
export interface DatasetCard {
  link: Link;
  summary: string;
  place: string;
  period: string;
}

/** One dataset's page. */
export interface DatasetView {
  id: string;
  title: string;
  summary: string;
  facts: { term: string; text: string }[];
  chart: ChartSpec | null;
  rows: { id: string; label: string; value: string; unit: string; note: string }[];
  base: string;
  sums: string[];
  methods: string[];
  caveats: string[];
  leftOut: string[];
  provenance: ProvenanceView;
  otherSources: Link[];
  revisions: { on: string; text: string }[];
  citation: { vi: string; en: string };
  previous: Link | null;
  next: Link | null;
}

export function datasetCards(site: Site): DatasetCard[] {
  return site.datasets.map((dataset) => ({
    link: { href: at(site, address.dataset(dataset.id)), text: dataset.title },
    summary: dataset.summary,
    place: capitalise(dataset.place.name),
    period: dataset.periodText,
  }));
}

/** Everything that the page of one dataset prints. */
export function datasetView(site: Site, id: string): DatasetView {
  const index = site.datasets.findIndex((one) => one.id === id);
  const dataset = site.datasets[index];
  if (dataset === undefined) throw new Error(`no dataset «${id}» in data/figures`);
  const source = provenanceView(site, dataset.provenance);
  const neighbour = (step: number): Link | null => {
    const other = site.datasets[index + step];
    return other === undefined
      ? null
      : { href: at(site, address.dataset(other.id)), text: other.title };
  };
  const label = (rowId: string) =>
    [...dataset.rows, ...(dataset.withheld ?? [])].find((row) => row.id === rowId)?.label ?? rowId;
  const where = `${site.settings.address ?? ''}${at(site, address.dataset(id))}`;
  return {
    id,
    title: dataset.title,
    summary: dataset.summary,
    facts: [
      { term: 'Đếm cái gì', text: dataset.counted },
      { term: 'Ở đâu', text: capitalise(landName(site, dataset.place.boundaries)) },
      { term: 'Khi nào', text: dataset.periodText },
      ...(onlyAims(dataset)
        ? [{ term: 'Loại số liệu', text: 'mức đề ra, không phải kết quả' }]
        : [{ term: 'Loại số liệu', text: datasetStatusWords[dataset.status] }]),
      ...approvalFacts(dataset),
    ],
    chart: datasetChart(site, dataset),
    rows: datasetRows(site, dataset),
    base: baseWords(dataset, label),
    sums: dataset.sums.map(({ total, parts, relation, note }) => {
      const list = parts.map(label).join(' + ');
      const said =
        relation === 'adds-up'
          ? `${list} = ${label(total)} (đã kiểm tra)`
          : `Các dòng ${list} không cộng lại thành «${label(total)}»`;
      return note === null ? `${said}.` : `${said}. ${note}`;
    }),
    methods: dataset.methods.map(({ says }) => says),
    caveats: dataset.caveats,
    leftOut: dataset.leftOut,
    provenance: source,
    otherSources: dataset.otherSources.map((other) => ({
      href: at(site, address.source(other)),
      text: site.sources.find((one) => one.id === other)?.title ?? other,
    })),
    revisions: dataset.revisions.map(({ on, text }) => ({ on: formatDate(on), text })),
    citation: {
      vi: `${dataset.title}. Nguồn: ${source.link.text}; kiểm tra ngày ${formatDate(dataset.provenance.checkedOn)}. Theo ${site.settings.name}, ${where}, tính đến ngày ${formatDate(site.asOf)}.`,
      en: `${dataset.title}. Source: ${source.link.text}; checked ${dataset.provenance.checkedOn}. ${site.settings.name}, ${where}, as of ${site.asOf}.`,
    },
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

/** The table of a dataset: its numbers, then the rows whose number is kept back. */
export function datasetRows(
  site: Pick<Site, 'words' | 'place'>,
  dataset: Dataset,
): DatasetView['rows'] {
  return [
    ...dataset.rows.map((row) => ({
      id: row.id,
      label: row.label,
      value: formatFigure(row.comparator, row.value, row.unit).replace(
        row.unit === '%' ? '' : ` ${row.unit}`,
        '',
      ),
      unit: row.unit,
      note: rowNote(site, dataset, row),
    })),
    ...(dataset.withheld ?? []).map((row) => ({
      id: row.id,
      label: row.label,
      value: row.why === 'fewer-than-5' ? withheldWords[row.why] : '–',
      unit: row.unit,
      note: [rowNote(site, dataset, row), row.why === 'fewer-than-5' ? '' : withheldWords[row.why]]
        .filter((text) => text !== '')
        .join('; '),
    })),
  ];
}

function rowNote(
  site: Pick<Site, 'words' | 'place'>,
  dataset: Dataset,
  row: Pick<FigureRow, 'boundaries' | 'period'> & { method?: string },
): string {
  const parts: string[] = [];
  if (row.boundaries !== null && row.boundaries !== dataset.place.boundaries)
    parts.push(landName(site, row.boundaries));
  if (row.period !== null) {
    const { from, to } = row.period;
    parts.push(from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`);
  }
  const method = dataset.methods.find(({ id }) => id === row.method);
  if (dataset.methods.length > 1 && method !== undefined) parts.push(method.says);
  return parts.join('; ');
}

/** Rows that are shares of nothing counted: the aims of a programme. */
function onlyAims(dataset: Dataset): boolean {
  return dataset.base === 'not-a-share' && dataset.rows.every(({ kind }) => kind === 'percent');
}

function baseWords(dataset: Dataset, label: (id: string) => string): string {
  if (dataset.base === 'base-not-published')
    return 'Mẫu số để tính tỷ lệ: chưa tìm thấy số công bố.';
  if (dataset.base === 'not-a-share') {
    return onlyAims(dataset)
      ? 'Đây là những mức đề ra, không phải kết quả.'
      : 'Đây là số đếm, không phải tỷ lệ.';
  }
  const { numerator, denominator, text } = dataset.base;
  const value = (id: string) =>
    formatNumber(dataset.rows.find((row) => row.id === id)?.value ?? Number.NaN);
  return `${text}: ${label(numerator)} (${value(numerator)}) trên ${label(denominator)} (${value(denominator)}).`;
}
