import type { Site, TargetEntry } from '../load/site.ts';
import { toCsv } from './csv.ts';
import type { PublishedFile } from './published-file.ts';
import { columnNotes, siteNotes, sourceNotes } from './sheet-notes.ts';
import { targetCells, targetFields } from './target-cells.ts';
import { byTitle, toXlsx, XLSX, type Note } from './xlsx.ts';

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
  const fields = targetFields(site);
  const rows = entries.map((entry) => {
    const cells = targetCells(entry);
    return fields.map(({ name }) => cells[name] ?? null);
  });
  const title = site.words.targets.files.title(
    site.plans.map(({ meta }) => site.words.plan.name(meta.kind, meta.number)),
  );
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
    ...columnNotes(site, fields),
  ];
  return [
    file('json', 'application/json', `${JSON.stringify(value, null, 2)}\n`, null),
    file('csv', 'text/csv', toCsv(fields, rows), fields),
    file('xlsx', XLSX, await toXlsx(site.words.data.sheets, fields, rows, notes), byTitle(fields)),
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
