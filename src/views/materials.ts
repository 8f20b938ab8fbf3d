import type { Words } from '../locale/index.ts';
import { forDangerOnly } from '../pipeline/hotlines/danger.ts';
import { placeName } from './plan/place-name.ts';
import { currentPlan, type ProseEntry, type Site } from '../pipeline/load/site.ts';
import type { Material } from '../schema/material.ts';
import { callLink, type CallLink } from './call-link.ts';
import { address, at, type Link } from './address.ts';
import { hasPage } from './page.ts';

// Slow readers on phones: 160 Vietnamese syllables a minute keeps the promise for most.
const WORDS_A_MINUTE = 160;

/** One material in the list. */
export interface MaterialCard {
  link: Link;
  summary: string;
  /** Who it is for, which quiet pages do not say because it could give a reader away; and the time. */
  about: string;
}

/** What stands around a material's own words. */
export interface MaterialView {
  words: Words['materials'];
  slug: string;
  title: string;
  /** Neutral and descriptive, for the tab and the history. */
  tabTitle: string;
  summary: string;
  about: string;
  quiet: boolean;
  next: string[];
  /** Lines that may be called on the day of the build. */
  help: { name: string; call: CallLink; readAs: string; href: string; onlyFor: string | null }[];
  sources: Link[];
  serves: Link[];
  checked: string;
  reviewed: string;
  more: Link[];
  moreHelp: Link;
}

function readingTime({ words }: Site, count: number): string {
  return words.materials.minutes(Math.max(1, Math.round(count / WORDS_A_MINUTE)));
}

function audience({ words }: Site, { data }: ProseEntry<Material>): string | null {
  const { audience: names, audiences } = words.materials;
  return data.quiet ? null : audiences(data.audience.map((one) => names[one]));
}

/** All that /tim-hieu/ prints. */
export interface MaterialsView {
  words: Words['materials'];
  cards: MaterialCard[];
  /** The kit for officers, where the edition has one; help. */
  links: Link[];
}

export function materialsView(site: Site): MaterialsView {
  const words = site.words.materials;
  return {
    words,
    cards: materialCards(site),
    links: [
      ...(hasPage(site, address.kit) ? [{ href: at(site, address.kit), text: words.kit }] : []),
      { href: at(site, address.help), text: words.helpNow },
    ],
  };
}

export function materialCards(site: Site): MaterialCard[] {
  return site.materials.map((entry) => ({
    link: { href: at(site, address.material(entry.slug)), text: entry.data.title },
    summary: entry.data.summary,
    about: site.words.materials.about(audience(site, entry), readingTime(site, entry.words)),
  }));
}

/** Everything around the words of one material. */
export function materialView(site: Site, slug: string): MaterialView {
  const entry = site.materials.find((one) => one.slug === slug);
  if (entry === undefined) throw new Error(`no material «${slug}» in content/materials`);
  const plan = currentPlan(site);
  const { data } = entry;
  const words = site.words.materials;
  return {
    words,
    slug,
    title: data.title,
    tabTitle: data.tabTitle ?? data.title,
    summary: data.summary,
    about: words.forWhom(audience(site, entry), readingTime(site, entry.words)),
    quiet: data.quiet,
    next: data.next,
    help: dangerLast(site, data.help).flatMap((id) => {
      const line = site.hotlines.lines.find((one) => one.id === id);
      const call = line === undefined ? null : callLink(site, line);
      return line === undefined || call === null
        ? []
        : [
            {
              name: line.name,
              call,
              readAs: words.readAs(call.spoken),
              href: `${at(site, address.help)}#${line.id}`,
              onlyFor: forDangerOnly(site, id) ? site.words.help.line.onlyDanger : null,
            },
          ];
    }),
    sources: data.sources.map((id) => ({
      href: at(site, address.source(id)),
      text: site.sources.find((one) => one.id === id)?.title ?? id,
    })),
    serves: data.servesPoints.map((anchor) => ({
      href: at(site, address.plan(plan.meta.id, anchor)),
      text: placeName(site, plan, anchor),
    })),
    checked: words.checked(site.words.format.formatDate(data.checkedOn)),
    reviewed: data.reviewedBy === null ? words.notReviewed : words.reviewed(data.reviewedBy),
    more: [
      ...nearest(site, entry).map((one) => ({
        href: at(site, address.material(one.slug)),
        text: one.data.title,
      })),
      { href: at(site, address.materials), text: words.all },
    ],
    moreHelp: { href: at(site, address.help), text: words.moreHelp },
  };
}

/** The order of the page: whoever only scrolls meets the other numbers before those for danger. */
function dangerLast(site: Site, ids: readonly string[]): string[] {
  const isLast = (id: string) => forDangerOnly(site, id);
  return [...ids.filter((id) => !isLast(id)), ...ids.filter(isLast)];
}

/** Three materials to go on with: those for the same readers, then those for the same points of the plan. */
function nearest(site: Site, { slug, data }: ProseEntry<Material>): ProseEntry<Material>[] {
  const shared = (a: readonly string[], b: readonly string[]) =>
    a.filter((one) => b.includes(one)).length;
  const closeness = (one: ProseEntry<Material>) =>
    10 * shared(one.data.audience, data.audience) +
    shared(one.data.servesPoints, data.servesPoints);
  return site.materials
    .filter((one) => one.slug !== slug)
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, 3);
}
