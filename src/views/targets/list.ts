import type { PlanEntry, Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';
import { tabTitle } from '../plan/tab-title.ts';
import { bareReading } from './bare-reading.ts';
import { picturedTargets, stateSentence, type PicturedTarget } from './card.ts';
import { statusText } from './known.ts';
import { placeLink } from './place.ts';

/** The page of all targets of one plan. */
export interface TargetsView {
  path: string;
  title: string;
  tabTitle: string;
  description: string;
  state: string;
  cards: PicturedTarget[];
  table: { label: string; link: Link; aim: string; place: Link; status: string }[];
  /** Where the plan sets its aims. */
  planLink: Link;
  /** How bare figures are read, once for each way that occurs. */
  readings: string[];
  /** The lists of the other plans. */
  others: Link[];
  words: Site['words']['targets']['list'];
}

/** Everything that /chi-tieu/ prints of the current plan, and /chi-tieu/<plan>/ of another. */
export function targetsView(site: Site, plan: PlanEntry): TargetsView {
  const words = site.words.targets;
  const { capitalise } = site.words.format;
  const { meta, targets } = plan;
  const title = words.listTitle(targets.length, meta.period.to.slice(0, 4));
  const readings = targets.flatMap(({ target }) => bareReading(site, target) ?? []);
  return {
    path: targetsPath(site, plan),
    title,
    tabTitle: tabTitle(site, plan, title),
    description: words.listDescription(site.words.plan.name(meta.kind, meta.number)),
    state: stateSentence(site, plan),
    cards: picturedTargets(site, plan),
    table: targets.map((entry) => ({
      label: capitalise(entry.target.label),
      link: {
        href: at(site, address.target(meta.id, entry.target.id)),
        text: capitalise(entry.target.label),
      },
      aim: capitalise(words.aim(entry.target)),
      place: placeLink(site, plan, entry.target.anchor),
      status: statusText(site, entry),
    })),
    planLink: {
      href: at(site, address.plan(meta.id, meta.sections.targets[0])),
      text: words.readInPlan,
    },
    readings: [...new Set(readings)],
    others: site.plans
      .filter((other) => other.meta.id !== meta.id)
      .map((other) => ({
        href: at(site, targetsPath(site, other)),
        text: words.otherPlan(
          other.targets.length,
          site.words.plan.name(other.meta.kind, other.meta.number),
          other.meta.period.to.slice(0, 4),
        ),
      })),
    words: words.list,
  };
}

/** Where the targets of a plan are listed: the current plan's at the head of the section. */
export function targetsPath(site: Pick<Site, 'settings'>, { meta }: PlanEntry): string {
  return meta.id === site.settings.currentPlan ? address.targets : address.targetsOf(meta.id);
}
