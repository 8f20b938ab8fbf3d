import { targetStatus } from '../../pipeline/targets/status.ts';
import type { Site, TargetEntry } from '../../pipeline/load/site.ts';
import { landName } from '../../pipeline/place/land.ts';
import type { PublishedResult, ResultValue } from '../../schema/result.ts';

/** What a view must know to word a result. */
export type Wording = Pick<Site, 'asOf' | 'words' | 'place'>;

/** «đã tìm ngày 23/11/2026, ở …»: when and where we looked, without reproach. */
export function searchText({ words }: Pick<Site, 'words'>, { known }: TargetEntry): string {
  return words.targets.searched(known.search.searchedOn, known.search.where);
}

/** «71,5% (40 trên 56)», in the measure and unit of the target. */
export function printedResult(
  { words }: Pick<Site, 'words'>,
  { target }: Pick<TargetEntry, 'target'>,
  { value, numerator, denominator }: Pick<PublishedResult, 'value' | 'numerator' | 'denominator'>,
): string {
  return words.targets.withCounts(words.targets.result(target, value), numerator, denominator);
}

/** A result on one land, where a report counts on two of one name. */
export interface LandReading {
  /** «Tỉnh Quảng Ngãi theo địa giới đến hết 30/6/2025» */
  land: string;
  value: ResultValue;
  /** «78,57% (44 trên 56)» */
  printed: string;
  state: TargetEntry['status'];
}

/** The result on each land, judged by the same rule; empty where the report speaks of one. */
export function landReadings(site: Wording, { target, known }: TargetEntry): LandReading[] {
  const { result } = known;
  if (result === null) return [];
  return (result.byBoundaries ?? []).map(({ boundaries, ...counted }) => ({
    land: site.words.format.capitalise(landName(site, boundaries)),
    value: counted.value,
    printed: printedResult(site, { target }, counted),
    state: targetStatus(target, { result: { ...result, value: counted.value } }, site.asOf),
  }));
}

/** The status in words; where two lands give two answers, that is what it says. */
export function statusText(site: Wording, entry: TargetEntry): string {
  const states = new Set(landReadings(site, entry).map(({ state }) => state));
  const { oneResultALand, status } = site.words.targets;
  return states.size > 1 ? oneResultALand : status[entry.status];
}

/**
 * What may be said of a target's result in one or two sentences; every land where there are two, so
 * that no number goes without its own answer.
 */
export function knownText(site: Wording, entry: TargetEntry): string {
  const { result } = entry.known;
  const { targets } = site.words;
  if (result === null) return targets.notFound(searchText(site, entry));
  const lands = landReadings(site, entry);
  if (lands.length === 0) {
    const printed = printedResult(site, entry, result);
    return targets.published(printed, result.approvedBy, targets.status[entry.status]);
  }
  return targets.publishedByLand(
    result.approvedBy,
    lands.map(({ land, printed, state }) =>
      targets.comparedOn(land, printed, targets.statusWithin(state)),
    ),
  );
}

/** «Năm của kế hoạch đã kết thúc», or that it still runs. */
export function periodSentence(site: Wording, { target }: TargetEntry): string {
  const { from, to } = target.period;
  return site.words.targets.period(from, to, site.asOf > to);
}
