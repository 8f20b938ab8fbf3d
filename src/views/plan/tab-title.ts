import type { PlanEntry, Site } from '../../pipeline/load/site.ts';

/**
 * What the tab says of a page that belongs to a plan. Next year's plan may set the same aim in the same
 * words, or give work to the same agency: only the current plan's pages go without its name.
 */
export function tabTitle(
  site: Pick<Site, 'settings' | 'words'>,
  { meta }: Pick<PlanEntry, 'meta'>,
  title: string,
): string {
  const { name, within } = site.words.plan;
  return meta.id === site.settings.currentPlan
    ? title
    : within(title, name(meta.kind, meta.number), meta.period.to.slice(0, 4));
}
