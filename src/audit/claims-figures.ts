import { approvalFacts, withheldWords } from '../locale/vi/figures.ts';
import { formatDate, formatFigure, formatNumber } from '../locale/vi/format.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Boundaries } from '../schema/primitives.ts';
import { landChangedOn } from '../pipeline/place/land.ts';
import type { Site } from '../pipeline/load/site.ts';
import { sentences, whole, type Claim, type Spot } from './claim.ts';

/** What the datasets allow: a value beside its own label, on its own page or where that page is cited. */
export function figureClaims(site: FigureSite): Claim[] {
  return [...site.datasets.flatMap((dataset) => datasetClaims(site, dataset)), ...landClaims(site)];
}

type FigureSite = Pick<Site, 'datasets' | 'place' | 'words'>;

function datasetClaims({ words }: FigureSite, dataset: Dataset): Claim[] {
  const from = `data/figures/${dataset.id}.json`;
  const page = `/so-lieu/${dataset.id}/`;
  const chart: Spot = { chart: `so-lieu-${dataset.id}` };
  const places: Spot[] = [
    { pageOf: dataset.id },
    { pageOf: `so-lieu-${dataset.id}` },
    { cites: page },
    chart,
    { cites: `/so-lieu/kiem-tra/${dataset.id}.xlsx` },
    ...['json', 'csv', 'xlsx', 'png', 'svg'].map((ending) => ({
      cites: `/du-lieu/so-lieu/${dataset.id}.${ending}`,
    })),
  ];
  const rows = dataset.rows.flatMap((row) => {
    const printed = formatFigure(row.comparator, row.value, row.unit);
    const alone = row.unit === '%' ? printed : printed.slice(0, -row.unit.length - 1);
    const origin = { kind: 'figure', from: `${from}#${row.id}`, places } as const;
    const own = row.period ?? null;
    const span = own === null ? '' : `${formatDate(own.from)} – ${formatDate(own.to)}`;
    return [
      ...whole(
        origin,
        `~${row.label}: ${printed}`,
        `^${row.label} | ${alone} | ${row.unit} |`,
        `^${row.label} | ${alone} | ${row.unit}$`,
        ...words.audit.figures.counted(row.label, formatNumber(row.value)),
      ),
      ...whole(
        { ...origin, places: [chart] },
        `^${row.label} ${printed}$`,
        `~${row.label}: ${printed}$`,
        `^rows: ${row.label}: ${printed} = ${String(row.value)}$`,
        `^parts: ${row.label}: ${printed} = ${String(row.value)}$`,
        `^whole: ${row.label}: ${printed} = ${String(row.value)}$`,
      ),
      ...whole({ ...origin, places: [{ link: `${page}#${row.id}` }] }, printed),
      ...whole(
        { ...origin, kind: 'day', places: [{ within: row.id }, { pageOf: dataset.id }] },
        `${span}$`,
        `${span};`,
      ),
    ];
  });
  return [
    ...sentences(
      { ...dataset, periodText: '', revisions: [] },
      { kind: 'data-words', from, places },
    ),
    ...whole(
      { kind: 'day', from, places },
      `| ${dataset.periodText}$`,
      `(${dataset.periodText})`,
      `${dataset.place.name}. ${dataset.periodText}$`,
    ),
    ...dataset.revisions.flatMap(({ on, text }) =>
      whole({ kind: 'day', from, places: [{ pageOf: dataset.id }] }, `^${formatDate(on)}: ${text}`),
    ),
    ...rows,
    ...(dataset.withheld ?? []).flatMap(({ id, label, unit, why }) =>
      whole(
        { kind: 'figure', from: `${from}#${id}`, places },
        `^${label} | ${why === 'fewer-than-5' ? withheldWords[why] : '–'} | ${unit} |`,
        `| ${withheldWords[why]}$`,
        `; ${withheldWords[why]}$`,
      ),
    ),
    ...approvalFacts(dataset).flatMap(({ term, text }) =>
      whole({ kind: 'figure', from, places }, `^${term} | ${text}$`),
    ),
    ...whole(
      { kind: 'address', from, places: [{ pageOf: dataset.id }] },
      words.audit.figures.lastingId(dataset.id),
    ),
    ...scaleClaims(dataset, from, chart),
  ];
}

/** The scale of a picture of bars: from zero in steps of 1, 2 or 5 times a power of ten to above the largest. */
function scaleClaims(dataset: Dataset, from: string, chart: Spot): Claim[] {
  const largest = Math.max(
    ...dataset.rows.filter(({ id }) => dataset.chartRows.includes(id)).map(({ value }) => value),
  );
  if (!Number.isFinite(largest) || largest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const step =
    [0.2, 0.5, 1, 2, 5].map((one) => one * power).find((one) => largest / one <= 4) ?? power * 5;
  const marks = Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
  return whole(
    { kind: 'scale', from, places: [chart] },
    ...marks.flatMap((mark) => [
      `^${formatNumber(mark)}$`,
      `^axis.ticks: ${formatNumber(mark)} = ${String(mark)}$`,
    ]),
  );
}

/** The days between which each land of the place was its land; prose links one to the first row of that land. */
function landClaims({ place, words, datasets }: FigureSite): Claim[] {
  const changed = landChangedOn(place);
  return [
    ...place.territories.flatMap((territory) => [
      ...whole(
        { kind: 'day', from: `data/place.json#${territory.id}` },
        words.place.territory({ ...territory, name: '' }).trim(),
      ),
      ...firstRow(datasets, territory.id).flatMap(({ link, from }) =>
        whole(
          { kind: 'day', from: link, places: [{ link }] },
          words.audit.dayLink(formatDate(from)),
        ),
      ),
    ]),
    ...(changed === null
      ? []
      : whole(
          { kind: 'day', from: 'data/place.json' },
          ...words.audit.figures.landChanged(formatDate(changed)),
        )),
  ];
}

/** Where prose leads to for the first day of a land: the first row that is of it and has days of its own. */
function firstRow(
  datasets: readonly Dataset[],
  land: Boundaries,
): { link: string; from: string }[] {
  return datasets
    .flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        row.boundaries === land && row.period !== null
          ? [{ link: `/so-lieu/${id}/#${row.id}`, from: row.period.from }]
          : [],
      ),
    )
    .slice(0, 1);
}
