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
  const links = (...names: (keyof typeof address & keyof typeof words)[]): Link[] =>
    names
      .map((name) => ({
        to: name === 'plan' ? address.plan(site.settings.currentPlan) : (address[name] as string),
        text: words[name],
        isSure: !MAY_LACK.has(name),
      }))
      .filter(({ to, isSure }) => isSure || hasPage(site, to))
      .map(({ to, text }) => link(to, text));
  return [
    {
      title: words.content,
      links: links('home', 'plans', 'plan', 'targets', 'tasks', 'figures', 'materials'),
    },
    { title: words.reuse, links: links('press', 'kit', 'data', 'sources', 'changes') },
    {
      title: words.site,
      links: links('help', 'about', 'method', 'accessibility', 'privacy'),
    },
  ];
}

/** What an edition may go without; every other address of the footer is made by the code. */
const MAY_LACK: ReadonlySet<string> = new Set([
  'kit',
  'about',
  'method',
  'accessibility',
  'privacy',
]);

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
