import { TargetResult } from '../../schema/result.ts';
import { Source } from '../../schema/source.ts';
import type { Target } from '../../schema/target.ts';
import { targetStatus } from '../targets/status.ts';
import type { Site, TargetEntry } from '../load/site.ts';
import { MADE_UP, type MadeUp } from './made-up.ts';

/** Id of the source that every made-up result names. */
export const EXAMPLE_SOURCE = 'so-lieu-minh-hoa';

/**
 * The site as it would look with results: the same pages over made-up numbers, marked in its name,
 * on every page, in every picture and in every file. Leaves `site` as it is.
 */
export function exampleSite(site: Site): Site {
  const words = site.words.example;
  const source = Source.parse({
    id: EXAMPLE_SOURCE,
    title: words.watermark,
    publisher: site.settings.name,
    kind: 'derived',
    url: null,
    publishedOn: null,
    checkedOn: site.asOf,
    copy: 'published-text',
    confidence: 'low',
    note: words.sourceNote,
  });
  return {
    ...site,
    watermark: words.watermark,
    settings: {
      ...site.settings,
      name: words.siteName(site.settings.name),
      // Without an address no page claims to be the real one, and no embed code leaves the example.
      address: null,
    },
    sources: [...site.sources, source],
    plans: site.plans.map((plan) => ({
      ...plan,
      targets: exampleTargets(site, plan.targets),
    })),
  };
}

/** Results are made up for shares in per cent; a target of another kind stays as it is. */
function exampleTargets(site: Site, targets: readonly TargetEntry[]): TargetEntry[] {
  const shares = targets.filter(({ target }) => target.measure === 'percent');
  return targets.map((entry) => {
    const turn = shares.indexOf(entry);
    const madeUp = turn < 0 ? null : (MADE_UP[turn % MADE_UP.length] ?? null);
    if (madeUp === null) return entry;
    const target = exampleTarget(entry.target, madeUp, site.asOf);
    const result = exampleResult(site, target, madeUp);
    const known = TargetResult.parse({ ...entry.known, result });
    return { ...entry, target, known, status: targetStatus(target, known, site.asOf) };
  });
}

function exampleTarget(whole: Target, { stillRuns, about }: MadeUp, asOf: string): Target {
  const nextYear = String(Number(asOf.slice(0, 4)) + 1);
  const target = stillRuns
    ? { ...whole, period: { from: whole.period.from, to: `${nextYear}-12-31` } }
    : whole;
  return about && target.measure === 'percent' ? { ...target, comparator: 'about' } : target;
}

function exampleResult(
  { asOf, place, words }: Site,
  target: Target,
  { value, status, coverage, onLands = [] }: MadeUp,
) {
  const lands = place.territories.slice(-2);
  const byBoundaries =
    lands.length < 2
      ? []
      : onLands.map((share, index) => ({ boundaries: lands[index]?.id, ...share }));
  const [first] = byBoundaries;
  return {
    value,
    numerator: first?.numerator ?? null,
    denominator: first?.denominator ?? null,
    coverage: coverage === undefined ? null : { ...coverage, unit: words.example.unit },
    ...(byBoundaries.length === 0 ? {} : { byBoundaries }),
    period: target.period,
    status,
    approvedBy: words.example.approvedBy,
    provenance: {
      source: EXAMPLE_SOURCE,
      locator: words.example.locator,
      checkedOn: asOf,
      confidence: 'low',
    },
  };
}
