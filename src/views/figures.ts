import type { ChartSpec } from '../charts/spec.ts';
import type { Words } from '../locale/index.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { landName } from '../pipeline/place/land.ts';
import type { Dataset, FigureRow } from '../schema/dataset.ts';
import { address, at, type Link } from './address.ts';
import { datasetChart } from './dataset-chart.ts';
import { provenanceView, type ProvenanceView } from './sources.ts';

/** The list of datasets. */
export interface FiguresView {
  title: string;
  description: string;
  lead: string;
  cards: DatasetCard[];
  all: Link;
  /** For officers who hold numbers: the words, and the way to the page that checks a workbook. */
  officers: { text: string; link: Link };
}

/** One dataset in the list. */
export interface DatasetCard {
  link: Link;
  summary: string;
  /** «Tỉnh Quảng Ngãi. Năm 2024» */
  where: string;
}

/** One dataset's page. */
export interface DatasetView {
  words: Words['figures']['page'];
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
  revisions: string[];
  citation: { vi: string; en: string };
  previous: Link | null;
  next: Link | null;
  all: Link;
}

type Wording = Pick<Site, 'words' | 'place'>;

/** Everything that /so-lieu/ prints. */
export function figuresView(site: Site): FiguresView {
  const { list } = site.words.figures;
  return {
    title: list.title,
    description: list.description,
    lead: list.lead(currentPlan(site).meta.period),
    cards: site.datasets.map((dataset) => datasetCard(site, dataset)),
    all: { href: at(site, address.data), text: list.all },
    officers: {
      text: list.forOfficers,
      link: { href: at(site, address.sheetCheck), text: list.checkSheet },
    },
  };
}

function datasetCard(site: Site, { id, title, summary, place, periodText }: Dataset): DatasetCard {
  const { figures, format } = site.words;
  return {
    link: { href: at(site, address.dataset(id)), text: title },
    summary,
    where: figures.list.where(format.capitalise(place.name), periodText),
  };
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
  const { figures, format } = site.words;
  const { terms } = figures;
  const label = (rowId: string) =>
    [...dataset.rows, ...(dataset.withheld ?? [])].find((row) => row.id === rowId)?.label ?? rowId;
  const cited = {
    title: dataset.title,
    source: source.link.text,
    checkedOn: dataset.provenance.checkedOn,
    site: site.settings.name,
    where: `${site.settings.address ?? ''}${at(site, address.dataset(id))}`,
    asOf: site.asOf,
  };
  return {
    words: figures.page,
    id,
    title: dataset.title,
    summary: dataset.summary,
    facts: [
      { term: terms.counted, text: dataset.counted },
      { term: terms.where, text: format.capitalise(landName(site, dataset.place.boundaries)) },
      { term: terms.when, text: dataset.periodText },
      {
        term: terms.status,
        text: onlyAims(dataset) ? figures.aims : figures.datasetStatusWords[dataset.status],
      },
      ...figures.approvalFacts(dataset),
    ],
    chart: datasetChart(site, dataset),
    rows: datasetRows(site, dataset),
    base: baseText(site, dataset, label),
    sums: dataset.sums.map(({ total, parts, relation, note }) => {
      const say = relation === 'adds-up' ? figures.addsUp : figures.doesNotAddUp;
      const said = say(parts.map(label).join(' + '), label(total));
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
    revisions: dataset.revisions.map(({ on, text }) => figures.revision(on, text)),
    citation: { vi: figures.citation(cited), en: figures.citationInEnglish(cited) },
    previous: neighbour(-1),
    next: neighbour(1),
    all: { href: at(site, address.figures), text: figures.page.all },
  };
}

/** The table of a dataset: its numbers, then the rows whose number is kept back. */
export function datasetRows(site: Wording, dataset: Dataset): DatasetView['rows'] {
  const { withheldWords } = site.words.figures;
  return [
    ...dataset.rows.map((row) => ({
      id: row.id,
      label: row.label,
      value: site.words.format
        .formatFigure(row.comparator, row.value, row.unit)
        .replace(row.unit === '%' ? '' : ` ${row.unit}`, ''),
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
  site: Wording,
  dataset: Dataset,
  row: Pick<FigureRow, 'boundaries' | 'period'> & { method?: string },
): string {
  const { boundaries, period } = row;
  const method = dataset.methods.find(({ id }) => id === row.method);
  const parts = [
    boundaries === null || boundaries === dataset.place.boundaries
      ? ''
      : landName(site, boundaries),
    period === null ? '' : site.words.figures.period(period.from, period.to),
    dataset.methods.length > 1 ? (method?.says ?? '') : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Rows that are shares of nothing counted: the aims of a programme. */
function onlyAims(dataset: Dataset): boolean {
  return dataset.base === 'not-a-share' && dataset.rows.every(({ kind }) => kind === 'percent');
}

function baseText(
  { words: { figures } }: Pick<Site, 'words'>,
  dataset: Dataset,
  label: (id: string) => string,
): string {
  if (dataset.base === 'base-not-published') return figures.baseNotPublished;
  if (dataset.base === 'not-a-share') {
    return onlyAims(dataset) ? figures.onlyAims : figures.onlyCounts;
  }
  const { numerator, denominator, text } = dataset.base;
  const value = (id: string) => dataset.rows.find((row) => row.id === id)?.value ?? Number.NaN;
  return figures.share(
    text,
    label(numerator),
    value(numerator),
    label(denominator),
    value(denominator),
  );
}
