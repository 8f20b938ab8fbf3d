import type { PlanEntry, Site, TargetEntry } from '../../pipeline/load/site.ts';
import type { Target } from '../../schema/target.ts';
import { address, at, type Link } from '../address.ts';
import { knownText } from './known.ts';

/** One target over several plans: what was set, what was published, and what changed between. */
export interface SeriesRow {
  period: string;
  /** Null on the row of the page's own target. */
  link: Link | null;
  aim: string;
  published: string;
  /** What keeps this row from being laid beside the one before it; empty where nothing does. */
  breaks: string[];
}

interface Member {
  plan: PlanEntry;
  entry: TargetEntry;
}

/** The rows of a target's series in the order of their periods; null where it stands alone. */
export function seriesView(site: Site, target: Target): SeriesRow[] | null {
  const members = membersOf(site, keyOf(target));
  if (members.length < 2) return null;
  return members.map(({ entry }, index) => {
    const own = entry.target.plan === target.plan && entry.target.id === target.id;
    const aim = site.words.targets.aim(entry.target);
    const { from, to } = entry.target.period;
    const before = members[index - 1]?.entry.target;
    return {
      period: site.words.targets.span(from, to),
      link: own
        ? null
        : { href: at(site, address.target(entry.target.plan, entry.target.id)), text: aim },
      aim,
      published: knownText(site, entry),
      breaks: before === undefined ? [] : breaksBetween(site, before, entry.target),
    };
  });
}

const keyOf = ({ plan, id }: Pick<Target, 'plan' | 'id'>): string => `${plan}/${id}`;

/** Everything that is tied to the target by `continues`, before and after it. */
function membersOf(site: Site, key: string): Member[] {
  const all = site.plans.flatMap((plan) => plan.targets.map((entry): Member => ({ plan, entry })));
  const keys = new Set([key]);
  for (let size = 0; size !== keys.size;) {
    size = keys.size;
    for (const { entry } of all) {
      const { continues } = entry.target;
      if (continues === undefined) continue;
      const own = keyOf(entry.target);
      if (keys.has(own) || keys.has(continues)) keys.add(own).add(continues);
    }
  }
  return all
    .filter(({ entry }) => keys.has(keyOf(entry.target)))
    .sort((a, b) => (a.entry.target.period.from < b.entry.target.period.from ? -1 : 1));
}

function breaksBetween(site: Site, before: Target, after: Target): string[] {
  const { seriesChanged } = site.words.targets;
  const lands = ({ base }: Target) => [...new Set(base.map((one) => one.boundaries))].sort().join();
  const unit = ({ value }: Target) => (typeof value === 'object' ? value.unit : null);
  return [
    ...(lands(before) === lands(after) ? [] : [seriesChanged.boundaries]),
    ...(before.subject === after.subject ? [] : [seriesChanged.wording]),
    ...(before.measure === after.measure && unit(before) === unit(after)
      ? []
      : [seriesChanged.measure]),
  ];
}
