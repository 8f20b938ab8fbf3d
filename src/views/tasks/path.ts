import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address } from '../address.ts';

/** Where the tasks of a plan are listed: the current plan's at the head of the section. */
export function tasksPath(site: Pick<Site, 'settings'>, { meta }: PlanEntry): string {
  return meta.id === site.settings.currentPlan ? address.tasks : address.tasksOf(meta.id);
}
