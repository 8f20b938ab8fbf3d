import { formatDate } from '../locale/vi.ts';
import type { Site } from '../pipeline/site.ts';
import type { Change } from '../schema/change.ts';
import { at, type Link } from './address.ts';

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
    touches: data.touches.map((path) => ({ href: at(site, path), text: path })),
  }));
}
