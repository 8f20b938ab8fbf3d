import { escape } from 'html-escaper';
import type { ChartSpec } from '../charts/spec.ts';
import type { PlanEntry, Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import { datasetChart } from './dataset-chart.ts';
import { layoutView } from './layout.ts';
import { tabTitle } from './plan/tab-title.ts';
import { targetChart } from './targets/chart.ts';

/** A page that other sites frame: one picture with its source, and the way to the whole. */
export interface EmbedView {
  /** Address without the base path. */
  path: string;
  /** The address of the same frame today, on one that has moved; else null. */
  canonical: string | null;
  language: string;
  /** What the tab says. */
  heading: string;
  title: string;
  spec: ChartSpec;
  /** Said under the picture: coverage and notes. */
  remarks: string[];
  source: string;
  full: Link;
  independent: string;
}

/** What a page offers to whoever wants to frame its picture. */
export interface EmbedOffer {
  preview: Link;
  /** The markup to copy, or null while the site has no public address. */
  code: string | null;
  /** What to do where there is no code, else how to use it. */
  advice: string;
  /** What the field with the code is called. */
  label: string;
}

/**
 * Every frame: one a target of each plan, one a dataset that may be drawn; and each once more at every
 * address where other sites still frame it.
 */
export function embedViews(site: Site): EmbedView[] {
  const views = framesOfToday(site);
  const moved = site.redirects.flatMap(({ from, to }) =>
    views
      .filter(({ path }) => path === to)
      .map((view) => ({
        ...view,
        path: from,
        canonical: `${site.settings.address ?? ''}${at(site, to)}`,
      })),
  );
  return [...views, ...moved];
}

function framesOfToday(site: Site): EmbedView[] {
  return [
    ...site.plans.flatMap((plan) =>
      plan.targets.map((entry) =>
        embedView(
          site,
          address.targetFrame(plan.meta.id, entry.target.id),
          targetChart(site, plan, entry),
          address.target(plan.meta.id, entry.target.id),
          plan,
        ),
      ),
    ),
    ...site.datasets.flatMap((dataset) => {
      const spec = datasetChart(site, dataset);
      return spec === null
        ? []
        : [
            embedView(
              site,
              address.datasetFrame(dataset.id),
              spec,
              address.dataset(dataset.id),
              null,
            ),
          ];
    }),
  ];
}

function embedView(
  site: Site,
  path: string,
  spec: ChartSpec,
  full: string,
  plan: PlanEntry | null,
): EmbedView {
  const words = site.words.embed;
  return {
    path,
    canonical: null,
    language: site.settings.language,
    heading: words.title(plan === null ? spec.title : tabTitle(site, plan, spec.title)),
    title: spec.title,
    spec,
    remarks: [...(spec.coverage === null ? [] : [spec.coverage]), ...spec.notes],
    source: words.source(spec.sourceLine, spec.dateLine),
    full: { href: at(site, full), text: words.full(site.settings.name) },
    independent: layoutView(site, full).notice.text,
  };
}

/** The offer on the page of a target; `height` in CSS pixels is what the frame needs on a phone. */
export function targetEmbed(
  site: Site,
  plan: PlanEntry,
  id: string,
  title: string,
  height: number,
): EmbedOffer {
  return offer(site, address.targetFrame(plan.meta.id, id), title, height);
}

/** The offer on the page of a dataset. */
export function datasetEmbed(site: Site, id: string, title: string, height: number): EmbedOffer {
  return offer(site, address.datasetFrame(id), title, height);
}

function offer(site: Site, path: string, title: string, height: number): EmbedOffer {
  const words = site.words.embed;
  const preview = { href: at(site, path), text: words.preview };
  const { address: origin } = site.settings;
  if (origin === null) {
    return { preview, code: null, advice: words.later, label: words.code };
  }
  return {
    preview,
    // Sandboxed without scripts, forms or an origin of its own: a reader's tap is all that can leave
    // the frame, so the page that frames it need not trust us.
    code: `<iframe src="${origin}${at(site, path)}" title="${escape(title)}" width="100%" height="${String(height)}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-top-navigation-by-user-activation"></iframe>`,
    advice: words.use,
    label: words.code,
  };
}
