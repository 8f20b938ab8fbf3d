import { currentPlan, type Site } from '../load/site.ts';
import type { FormSite } from './layout.ts';

/** What the forms of a site are made of; its plan's last day is the example of a day. */
export function formSite(site: Site): FormSite {
  const { words, place } = site;
  return { words, place, exampleDay: currentPlan(site).meta.period.to };
}
