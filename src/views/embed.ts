import { escape } from 'html-escaper';
import type { ChartSpec } from '../charts/spec.ts';
import type { PlanEntry, Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import { datasetChart } from './dataset-chart.ts';
import { layoutView } from './layout.ts';
import { targetChart } from './targets/chart.ts';

/** A page that other sites frame: one picture with its source, and the way to the whole. */
export interface EmbedView {
  /** The rest of the address: a plan and a target, or «so-lieu-» and the id of a dataset. */
  frame: string;
  title: string;
  spec: ChartSpec;
  /** Said under the picture: coverage and notes. */
  remarks: string[];
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
}

/** Addresses of the frames, before the base path. */
const framed = {
  target: (plan: string, id: string) => `/nhung/${plan}/${id}/`,
  dataset: (id: string) => `/nhung/so-lieu-${id}/`,
} as const;

/** Every frame: one a target of each plan, one a dataset that may be drawn. */
export function embedViews(site: Site): EmbedView[] {
  return [
    ...site.plans.flatMap((plan) =>
      plan.targets.map((entry) =>
        embedView(
          site,
          `${plan.meta.id}/${entry.target.id}`,
          targetChart(site, plan, entry),
          address.target(plan.meta.id, entry.target.id),
        ),
      ),
    ),
    ...site.datasets.flatMap((dataset) => {
      const spec = datasetChart(site, dataset);
      return spec === null
        ? []
        : [embedView(site, `so-lieu-${dataset.id}`, spec, address.dataset(dataset.id))];
    }),
  ];
}

function embedView(site: Site, frame: string, spec: ChartSpec, full: string): EmbedView {
  return {
    frame,
    title: spec.title,
    spec,
    remarks: [...(spec.coverage === null ? [] : [spec.coverage]), ...spec.notes],
    full: { href: at(site, full), text: `Bảng, cách đếm và nguồn: ${site.settings.name}` },
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
  return offer(site, framed.target(plan.meta.id, id), title, height);
}

/** The offer on the page of a dataset. */
export function datasetEmbed(site: Site, id: string, title: string, height: number): EmbedOffer {
  return offer(site, framed.dataset(id), title, height);
}

function offer(site: Site, path: string, title: string, height: number): EmbedOffer {
  const preview = { href: at(site, path), text: 'Xem trước khung' };
  const { address: origin } = site.settings;
  if (origin === null) {
    return {
      preview,
      code: null,
      advice: 'Mã nhúng sẽ có ở đây khi trang có địa chỉ công khai.',
    };
  }
  return {
    preview,
    // Sandboxed without scripts, forms or an origin of its own: a reader's tap is all that can leave
    // the frame, so the page that frames it need not trust us.
    code: `<iframe src="${origin}${at(site, path)}" title="${escape(title)}" width="100%" height="${String(height)}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-top-navigation-by-user-activation"></iframe>`,
    advice:
      'Chép đoạn mã này vào trang của bạn; trên cột rộng có thể giảm «height». Khung không có mã chạy, không đặt cookie, không ghi lại ai đã xem.',
  };
}
