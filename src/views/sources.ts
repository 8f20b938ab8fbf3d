import type { Words } from '../locale/index.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Law } from '../schema/law.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { Source } from '../schema/source.ts';
import { address, at, type Link } from './address.ts';

/** The short line that stands under a number: where it comes from and when it was checked. */
export interface ProvenanceView {
  /** «Nguồn:» */
  label: string;
  link: Link;
  locator: string;
  checked: string;
}

/** Words for the provenance of one number. */
export function provenanceView(site: Site, provenance: Provenance): ProvenanceView {
  const source = site.sources.find(({ id }) => id === provenance.source);
  return {
    label: site.words.sources.source,
    link: {
      href: at(site, address.source(provenance.source)),
      text: source === undefined ? provenance.source : `${source.publisher}: ${source.title}`,
    },
    locator: provenance.locator,
    checked: site.words.sources.checked(provenance.checkedOn, provenance.confidence),
  };
}

/** One source as /nguon/ prints it. */
export interface SourceView {
  id: string;
  title: string;
  lines: string[];
  link: Link | null;
  note: string | null;
}

/** One legal text as /nguon/ prints it. */
export interface LawView {
  id: string;
  name: string;
  status: string;
  statusText: string;
  provisions: { article: string; says: string }[];
  /** «Kiểm tra ngày …. Nguồn:», before the links. */
  checked: string;
  sources: Link[];
  caveat: string | null;
}

/** The page of sources: laws with their force, then every source by kind, corrections, fingerprint. */
export interface SourcesPageView {
  words: Words['sources']['page'];
  contents: Link[];
  laws: { title: string; anchor: string; laws: LawView[] }[];
  groups: { title: string; anchor: string; sources: SourceView[] }[];
  plans: { link: Link; corrections: string; hash: string; sha256: string }[];
  method: Link;
}

/** Everything that /nguon/ prints. */
export function sourcesPageView(site: Site): SourcesPageView {
  const { sources: words } = site.words;
  const laws = named(words.roles).map(([role, title]) => ({
    title,
    anchor: `nhom-${role}`,
    laws: site.laws.filter((law) => law.role === role).map((law) => lawView(site, law)),
  }));
  const groups = named(words.kinds).map(([kind, title]) => ({
    title,
    anchor: `nhom-${kind}`,
    sources: site.sources
      .filter((source) => source.kind === kind)
      .map((source) => sourceView(site, source)),
  }));
  const shown = {
    laws: laws.filter((group) => group.laws.length > 0),
    groups: groups.filter(({ sources }) => sources.length > 0),
  };
  return {
    words: words.page,
    contents: [...shown.laws, ...shown.groups].map(({ title, anchor }) => ({
      href: `#${anchor}`,
      text: title,
    })),
    ...shown,
    plans: site.plans.map(({ meta, tree }) => ({
      link: {
        href: at(site, address.plan(meta.id)),
        text: site.words.plan.name(meta.kind, meta.number),
      },
      corrections: words.corrections(
        tree.corrections.filter(({ certain }) => certain).length,
        tree.corrections.filter(({ certain }) => !certain).length,
      ),
      hash: words.hash,
      sha256: meta.sha256,
    })),
    method: { href: at(site, address.method), text: words.page.method },
  };
}

/** The entries of a table of words, in the order in which the locale lists them. */
function named<K extends string>(words: Record<K, string>): [K, string][] {
  return Object.entries(words) as [K, string][];
}

function sourceView(
  { words: { sources: words } }: Pick<Site, 'words'>,
  source: Source,
): SourceView {
  return {
    id: source.id,
    title: source.title,
    lines: [
      words.published(source.publisher, source.publishedOn),
      words.read(source.checkedOn, source.copy),
      words.confidence(source.confidence),
    ],
    link: source.url === null ? null : { href: source.url, text: source.url },
    note: source.note,
  };
}

function lawView(site: Site, law: Law): LawView {
  const { sources: words, format } = site.words;
  const checked = format.capitalise(words.checked(law.checkedOn, law.confidence));
  return {
    id: law.id,
    name: law.name,
    status: words.force[law.status],
    statusText: law.statusText,
    provisions: law.provisions.map(({ article, says }) => ({ article, says })),
    checked: `${checked}. ${words.source}`,
    sources: law.sources.map((id) => ({
      href: at(site, address.source(id)),
      text: site.sources.find((source) => source.id === id)?.title ?? id,
    })),
    caveat: law.caveat === null ? null : `${words.caveat} ${law.caveat}`,
  };
}
