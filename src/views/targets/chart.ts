import type { TargetBarSpec, TargetReading } from '../../charts/spec.ts';
import type { PlanEntry, Site, TargetEntry } from '../../pipeline/load/site.ts';
import { resultPlace } from '../../pipeline/targets/scale.ts';
import { landReadings } from './known.ts';
import { targetScale } from './scale.ts';

/** The picture of one target: its line on a scale of its own measure, and what is known beside it. */
export function targetChart(site: Site, plan: PlanEntry, entry: TargetEntry): TargetBarSpec {
  const { target, known } = entry;
  const { result } = known;
  const { aim, aimAndName, chart } = site.words.targets;
  const { format } = site.words;
  const scale = targetScale(site, entry);
  const bars = readings(site, entry);
  return {
    kind: 'target-bar',
    id: `chi-tieu-${target.id}`,
    title: format.capitalise(aimAndName(target, target.label)),
    unit: chart.unit(target),
    alt: chart.alt(
      aim(target),
      bars.map(({ label, reading, state, stateWords }) =>
        chart.spoken(
          label,
          reading.printed,
          reading.value !== null,
          state === 'not-found' ? null : stateWords,
        ),
      ),
    ),
    sourceLine: chart.source(
      site.words.plan.name(plan.meta.kind, plan.meta.number),
      result?.approvedBy ?? null,
    ),
    // Each build is newer than the last search: the date that counts is the day somebody looked.
    dateLine: result === null ? chart.searchedOn(known.search.searchedOn) : chart.asOf(site.asOf),
    coverage: result?.coverage ? chart.coverage(result.coverage) : null,
    notes: [],
    watermark: site.watermark,
    controls: site.words.charts.controls,
    axis: scale.axis,
    threshold: { ...scale.threshold, words: chart.aim(aim(target)) },
    results: bars,
    baseline: scale.baseline,
    national: scale.national,
  };
}

/** One bar, or one a land where the report counts on two: each judged by the same rule. */
function readings(site: Site, entry: TargetEntry): TargetReading[] {
  const { target, known, status } = entry;
  const { result } = known;
  const { chart, result: printedOf, statusWithin } = site.words.targets;
  if (result === null) {
    const reading = { value: null, printed: chart.notFound };
    return [{ label: '', reading, state: status, stateWords: '', note: null }];
  }
  const note = result.status === 'corrected' ? chart.corrected : null;
  const lands = landReadings(site, entry).map(({ land, value, state }) => ({
    label: land,
    value,
    state,
  }));
  const bars = lands.length > 0 ? lands : [{ label: '', value: result.value, state: status }];
  return bars.map(({ label, value, state }) => {
    const printed = printedOf(target, value);
    return state === 'not-measurable'
      ? {
          label,
          reading: { value: null, printed: chart.notJudged(printed) },
          state,
          stateWords: chart.notJudgedState,
          note,
        }
      : {
          label,
          reading: { value: resultPlace(target, value), printed },
          state,
          stateWords: statusWithin(state),
          note,
        };
  });
}
