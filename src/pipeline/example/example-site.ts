import { TargetResult } from '../../schema/result.ts';
import { Source } from '../../schema/source.ts';
import type { Target } from '../../schema/target.ts';
import { targetStatus } from '../targets/status.ts';
import type { Site, TargetEntry } from '../load/site.ts';
import { MADE_UP, WATERMARK, type MadeUp } from './made-up.ts';

/** Id of the source that every made-up result names. */
export const EXAMPLE_SOURCE = 'so-lieu-minh-hoa';

/**
 * The site as it would look with results: the same pages over made-up numbers, marked in its name,
 * on every page, in every picture and in every file. Leaves `site` as it is.
 */
export function exampleSite(site: Site): Site {
  const source = Source.parse({
    id: EXAMPLE_SOURCE,
    title: WATERMARK,
    publisher: site.settings.name,
    kind: 'derived',
    url: null,
    publishedOn: null,
    checkedOn: site.asOf,
    copy: 'published-text',
    confidence: 'low',
    note: 'Các con số này được nghĩ ra để cho thấy trang trông thế nào khi có kết quả. Không trích dẫn.',
  });
  return {
    ...site,
    watermark: WATERMARK,
    settings: {
      ...site.settings,
      name: `${site.settings.name} (số liệu minh hoạ)`,
      // Without an address no page claims to be the real one, and no embed code leaves the example.
      address: null,
    },
    sources: [...site.sources, source],
    plans: site.plans.map((plan) => ({
      ...plan,
      targets: plan.targets.map((entry) => exampleEntry(entry, site.asOf)),
    })),
  };
}

function exampleEntry(entry: TargetEntry, asOf: string): TargetEntry {
  const madeUp = MADE_UP[entry.target.id] ?? null;
  if (madeUp === null) return entry;
  const target = exampleTarget(entry.target, madeUp, asOf);
  const known = TargetResult.parse({ ...entry.known, result: exampleResult(target, madeUp, asOf) });
  return { ...entry, target, known, status: targetStatus(target, known, asOf) };
}

function exampleTarget(whole: Target, { stillRuns, about }: MadeUp, asOf: string): Target {
  const nextYear = String(Number(asOf.slice(0, 4)) + 1);
  const target = stillRuns
    ? { ...whole, period: { from: whole.period.from, to: `${nextYear}-12-31` } }
    : whole;
  return about && target.measure === 'percent' ? { ...target, comparator: 'about' } : target;
}

function exampleResult(
  target: Target,
  { value, status, coverage, byBoundaries }: MadeUp,
  asOf: string,
) {
  const [first] = byBoundaries ?? [];
  return {
    value,
    numerator: first?.numerator ?? null,
    denominator: first?.denominator ?? null,
    coverage: coverage ?? null,
    ...(byBoundaries === undefined ? {} : { byBoundaries }),
    period: target.period,
    status,
    approvedBy: 'văn bản minh hoạ (không có thật)',
    provenance: {
      source: EXAMPLE_SOURCE,
      locator: 'số minh hoạ',
      checkedOn: asOf,
      confidence: 'low',
    },
  };
}
