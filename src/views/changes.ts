import { formatDate } from '../locale/vi/format.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Change } from '../schema/change.ts';
import { address, at, type Link } from './address.ts';

const kindWords: Record<Change['kind'], string> = {
  published: 'Đăng mới',
  corrected: 'Đính chính',
  added: 'Bổ sung',
  removed: 'Gỡ bỏ',
};

/** One change for readers. */
export interface ChangeView {
  slug: string;
  title: string;
  on: string;
  isoDate: string;
  kind: string;
  touches: Link[];
}

export function changeViews(site: Site): ChangeView[] {
  return site.changes.map(({ slug, data }) => ({
    slug,
    title: data.title,
    on: formatDate(data.on),
    isoDate: data.on,
    kind: kindWords[data.kind],
    touches: data.touches.map((path) => ({ href: at(site, path), text: pageName(site, path) })),
  }));
}

/** What the page at an address is called, for a link to it. */
function pageName(site: Site, path: string): string {
  const [page = ''] = path.split('#');
  const plan = site.plans.find(({ meta }) => page === address.plan(meta.id));
  if (plan !== undefined) return `Toàn văn Kế hoạch ${plan.meta.number}`;
  const named: Record<string, string> = {
    [address.targets]: 'Chỉ tiêu',
    [address.tasks]: 'Nhiệm vụ và cơ quan',
    [address.figures]: 'Số liệu đã công bố',
    [address.materials]: 'Tài liệu tìm hiểu',
    [address.help]: 'Trợ giúp',
    [address.kit]: 'Bộ công cụ cho xã, phường',
    [address.press]: 'Bàn báo chí',
    [address.data]: 'Dữ liệu mở',
    [address.sources]: 'Nguồn và văn bản pháp luật',
  };
  const dataset = site.datasets.find(({ id }) => page === address.dataset(id));
  const material = site.materials.find(({ slug }) => page === address.material(slug));
  return named[page] ?? dataset?.title ?? material?.data.title ?? path;
}
