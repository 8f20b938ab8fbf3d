import type { ChartSpec } from '../../charts/spec.ts';
import type { PlanEntry, Site, TargetEntry } from '../../pipeline/load/site.ts';
import { address, at } from '../address.ts';
import { targetChart } from './chart.ts';
import { searchText, statusText } from './known.ts';

/** A target as one of a family of small pictures: a sentence that stands alone, and its state. */
export interface TargetCard {
  id: string;
  href: string;
  /** «ít nhất 70%», the number apart so that it can be set large. */
  words: string;
  number: string;
  label: string;
  status: string;
}

/** A card and its picture. */
export interface PicturedTarget {
  card: TargetCard;
  chart: ChartSpec;
}

export function targetCard(site: Site, entry: TargetEntry): TargetCard {
  const { target } = entry;
  return {
    id: target.id,
    href: at(site, address.target(target.plan, target.id)),
    ...site.words.targets.aimParts(target),
    label: target.label,
    status: statusText(site, entry),
  };
}

/** Every target of a plan as a card with its picture. */
export function picturedTargets(site: Site, plan: PlanEntry): PicturedTarget[] {
  return plan.targets.map((entry) => ({
    card: targetCard(site, entry),
    chart: targetChart(site, plan, entry),
  }));
}

/** «Kế hoạch đặt ra 9 chỉ tiêu…»: what is known of all targets together, in one honest line. */
export function stateSentence(site: Site, plan: PlanEntry): string {
  const words = site.words.targets;
  const [first] = plan.targets;
  if (first === undefined) return words.noTargets;
  const total = plan.targets.length;
  const found = plan.targets.filter(({ known }) => known.result !== null).length;
  const ended = plan.targets.every(({ target }) => site.asOf > target.period.to);
  const opening = words.opening(total, plan.meta.period.to.slice(0, 4), ended);
  const known =
    found === 0 ? words.nothingFound(searchText(site, first)) : words.someFound(found, total);
  return `${opening} ${known}`;
}
