import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';
import { placeName } from '../plan/plan-page.ts';

/** «Mục II, điểm đ»: a place of the plan, and the way to it. */
export function placeLink(site: Site, plan: PlanEntry, anchor: string): Link {
  return {
    href: at(site, address.plan(plan.meta.id, anchor)),
    text: site.words.format.capitalise(placeName({ anchor })),
  };
}
