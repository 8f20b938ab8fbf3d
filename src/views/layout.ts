import { currentPlan, type PlanEntry, type Site } from '../pipeline/load/site.ts';
import { firstCall, quietView, type CallLink, type QuietView } from './call-link.ts';
import { address, at, type Link } from './address.ts';
import { hasPage } from './page.ts';
import { socialImage } from './social-card.ts';

/** What every page prints around its own content. */
export interface LayoutView {
  language: string;
  words: Pick<Site['words']['layout'], 'locale' | 'skip' | 'changes' | 'regions' | 'steps'>;
  siteName: string;
  /** The band of the example edition; null in the real site. */
  watermark: string | null;
  home: string;
  notice: { text: string; link: Link };
  nav: (Link & { current: boolean })[];
  footer: { title: string; links: Link[] }[];
  statements: { text: string; link: Link | null }[];
  helpBar: { call: CallLink | null; help: Link; leave: Link };
  feeds: { xml: string; json: string };
  icon: string;
  /** What the browser is told of calls that run out and of the way out. */
  quiet: QuietView;
  canonical: string | null;
  /** The picture that a shared link shows; null while the site has no public address. */
  image: string | null;
  asOf: string;
}

/** The page of an address that has none. */
export interface NotFoundView {
  title: string;
  description: string;
  heading: string;
  lead: string;
  links: Link[];
}

/** Words and links of header, footer and help bar for the page at `path` (without the base path). */
export function layoutView(site: Site, path: string): LayoutView {
  const plan = currentPlan(site);
  const words = site.words.layout;
  const link = (to: string, text: string): Link => ({ href: at(site, to), text });
  const nav = [
    link(address.targets, words.nav.targets),
    link(address.plan(plan.meta.id), words.nav.plan),
    link(address.tasks, words.nav.tasks),
    link(address.figures, words.nav.figures),
    link(address.materials, words.nav.materials),
    link(address.help, words.nav.help),
  ].map((item) => ({ ...item, current: isCurrent(at(site, path), item.href) }));
  return {
    language: site.settings.language,
    words,
    siteName: site.settings.name,
    watermark: site.watermark,
    home: at(site, address.home),
    notice:
      site.settings.status === 'official'
        ? {
            text: words.official(site.settings.official?.responsibleBody ?? ''),
            link: link(address.about, words.officialMore),
          }
        : {
            text: words.independent(site.place.kind),
            link: link(address.about, words.independentMore),
          },
    nav,
    footer: footer(site, link),
    statements: statements(site, plan),
    helpBar: {
      call: firstCall(site),
      help: link(address.help, words.moreHelp),
      leave: { href: site.settings.leaveTo, text: words.leave },
    },
    feeds: { xml: at(site, '/feed.xml'), json: at(site, '/feed.json') },
    icon: at(site, '/icon.svg'),
    quiet: quietView(site),
    image: socialImage(site, path),
    canonical: site.settings.address === null ? null : site.settings.address + at(site, path),
    asOf: words.asOf(site.asOf),
  };
}

function isCurrent(path: string, href: string): boolean {
  return path === href || path.startsWith(href);
}

function footer(site: Site, link: (to: string, text: string) => Link): LayoutView['footer'] {
  const words = site.words.layout.footer;
  const plan = address.plan(site.settings.currentPlan);
  const prose = ['about', 'method', 'accessibility', 'privacy'] as const;
  return [
    {
      title: words.content,
      links: [
        link(address.home, words.home),
        link(address.plans, words.plans),
        link(plan, words.plan),
        link(address.targets, words.targets),
        link(address.tasks, words.tasks),
        link(address.figures, words.figures),
        link(address.materials, words.materials),
      ],
    },
    {
      title: words.reuse,
      links: [
        link(address.press, words.press),
        ...(site.kit.length === 0 ? [] : [link(address.kit, words.kit)]),
        link(address.data, words.data),
        link(address.sources, words.sources),
        link(address.changes, words.changes),
      ],
    },
    {
      title: words.site,
      links: [
        link(address.help, words.help),
        ...prose
          .filter((page) => hasPage(site, address[page]))
          .map((page) => link(address[page], words[page])),
      ],
    },
  ];
}

function statements(site: Site, { meta }: PlanEntry): LayoutView['statements'] {
  const words = site.words.layout;
  const { operator, licences, status } = site.settings;
  const { issuer } = site.place;
  return [
    {
      text: words.publishes(site.words.plan.name(meta.kind, meta.number), status === 'official'),
      link: null,
    },
    { text: words.issuer, link: { href: issuer.url, text: issuer.name } },
    { text: words.operator(operator.name, operator.correctionEmail), link: null },
    {
      text: words.licence(licences.data.covers),
      link: { href: licences.data.url, text: licences.data.name },
    },
  ];
}

/** What a reader is told at an address that has no page, and where to go on from there. */
export function notFoundView(site: Site): NotFoundView {
  const words = site.words.layout.notFound;
  const { home, nav } = layoutView(site, '/404/');
  return { ...words, links: [{ href: home, text: words.home }, ...nav] };
}
