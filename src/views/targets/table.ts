import type { Site, TargetEntry } from '../../pipeline/load/site.ts';
import { landReadings, statusText } from './known.ts';

/** One row of what is known of a target. */
export interface TableRow {
  term: string;
  value: string;
}

/** The table of a target: the aim, the result on every land, who approved it, when we looked. */
export function tableRows(site: Site, entry: TargetEntry): TableRow[] {
  const { target, known } = entry;
  const { result, search } = known;
  const words = site.words.targets;
  const { terms } = words;
  const { capitalise, formatDate } = site.words.format;
  const row = (term: string, value: string): TableRow => ({ term, value });
  return [
    row(terms.target, capitalise(words.aim(target))),
    row(terms.counted, target.subject),
    row(terms.period, words.span(target.period.from, target.period.to)),
    row(terms.result, result === null ? words.notFoundShort : words.result(target, result.value)),
    ...landReadings(site, entry).map(({ land, printed, state }) =>
      row(land, words.landRow(printed, words.status[state])),
    ),
    ...(result?.coverage ? [row(terms.units, words.coverage(result.coverage))] : []),
    ...(result === null
      ? []
      : [
          row(terms.resultStatus, site.words.figures.datasetStatusWords[result.status]),
          row(terms.approvedBy, result.approvedBy),
        ]),
    row(terms.status, statusText(site, entry)),
    row(terms.searched, words.searchedRow(search.searchedOn, search.where)),
    row(terms.asOf, formatDate(site.asOf)),
  ];
}

/** How the status follows from the numbers, in words. */
export function computation(site: Site, entry: TargetEntry): string {
  const { target, known, status } = entry;
  const words = site.words.targets;
  if (known.result === null) return words.nothingToCompare;
  if (status === 'not-measurable') return words.noLevel;
  const lands = landReadings(site, entry).map(({ land, printed, state }) =>
    words.comparedOn(land, printed, words.statusWithin(state)),
  );
  const alone = `${words.result(target, known.result.value)}: ${words.statusWithin(status)}`;
  return words.computation(
    words.aim(target),
    site.asOf > target.period.to,
    lands.length > 0 ? lands : [alone],
  );
}
