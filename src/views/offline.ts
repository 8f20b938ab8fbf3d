import type { ChartSpec } from '../charts/spec.ts';
import type { Words } from '../locale/index.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { blocksOf, type Citation } from '../pipeline/print/blocks.ts';
import { address, at, type Link } from './address.ts';
import { blockViews, type BlockView } from './blocks.ts';
import { firstCall, type CallLink } from './call-link.ts';
import { helpView, type HelpView } from './help.ts';
import { materialView, type MaterialView } from './materials.ts';
import { targetView } from './targets/one.ts';

/** Where the parts of the edition stand within it. */
export const OFFLINE_IDS = {
  top: 'dau',
  help: 'ho-tro',
  targets: 'chi-tieu',
  material: (slug: string) => `bai-${slug}`,
  target: (id: string) => `chi-tieu-${id}`,
} as const;

/** One target in the edition: its words and its picture. */
export interface OfflineTarget {
  id: string;
  title: string;
  quote: { before: string; number: string; after: string; link: Link };
  chart: ChartSpec;
  known: string;
}

/** Help, materials and targets, as the edition in one file shows them. */
export interface OfflineEditionView {
  words: Words['kit']['edition'];
  language: string;
  description: string;
  title: string;
  siteName: string;
  watermark: string | null;
  day: string;
  speaker: string;
  call: CallLink | null;
  contents: Link[];
  help: HelpView;
  materials: { id: string; view: MaterialView; blocks: BlockView[] }[];
  targets: { title: string; plan: string; all: OfflineTarget[] };
}

/** All that the edition in one file says. */
export function offlineEditionView(site: Site): OfflineEditionView {
  const words = site.words.kit.edition;
  const materials = site.materials.map(({ slug }) => offlineMaterial(site, slug));
  const plan = currentPlan(site);
  return {
    words,
    language: site.settings.language,
    description: site.settings.tagline,
    title: words.title(site.settings.name),
    siteName: site.settings.name,
    watermark: site.watermark,
    day: words.day(site.words.format.formatDate(site.asOf)),
    speaker: site.settings.status === 'official' ? words.official : words.independent,
    call: firstCall(site),
    contents: [
      { href: `#${OFFLINE_IDS.help}`, text: site.words.help.pageTitle },
      ...materials.map(({ id, view }) => ({ href: `#${id}`, text: view.title })),
      { href: `#${OFFLINE_IDS.targets}`, text: words.targets },
    ],
    help: helpView(site),
    materials,
    targets: {
      title: words.targets,
      plan: plan.meta.title,
      all: plan.targets.map(({ target: { id } }) => offlineTarget(site, id)),
    },
  };
}

function offlineMaterial(site: Site, slug: string): OfflineEditionView['materials'][number] {
  const entry = site.materials.find((one) => one.slug === slug);
  if (entry === undefined) throw new Error(`no material «${slug}» in content/materials`);
  const citations: Citation[] = [];
  const id = OFFLINE_IDS.material(slug);
  const blocks = blockViews(site, blocksOf(entry.tree, citations), (mark) => {
    const cited = citations.find((one) => one.mark === mark);
    if (cited === undefined) return [];
    const { href, text, of } = cited;
    return [
      { kind: 'text', text: ' ', strong: false },
      { kind: 'link', text, href: at(site, href), of, strong: false },
    ];
  });
  return { id, view: materialView(site, slug), blocks };
}

function offlineTarget(site: Site, id: string): OfflineTarget {
  const plan = currentPlan(site);
  const view = targetView(site, plan, id);
  return {
    id: OFFLINE_IDS.target(id),
    title: view.title,
    quote: view.quote,
    chart: view.chart,
    known: `${view.known} ${view.period}`,
  };
}

/** Where an address of the site stands in the file; null for what is not in it. */
export function withinEdition({ base }: Pick<Site, 'base'>, href: string): string | null {
  const path = href.startsWith(base) ? href.slice(base.length) : href;
  if (path.startsWith('#')) return path;
  if (path.startsWith(address.help)) {
    const fragment = path.split('#')[1];
    return path.startsWith(`${address.help}#`) && fragment !== undefined
      ? `#${fragment}`
      : `#${OFFLINE_IDS.help}`;
  }
  const [, folder, ...rest] = path.split('/');
  const last = rest.filter((part) => part !== '').at(-1);
  if (folder === 'tim-hieu' && last !== undefined) return `#${OFFLINE_IDS.material(last)}`;
  if (folder === 'chi-tieu' && last !== undefined) return `#${OFFLINE_IDS.target(last)}`;
  return null;
}
