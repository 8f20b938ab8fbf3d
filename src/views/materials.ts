import { capitalise, formatDate } from '../locale/vi/format.ts';
import { placeName } from './plan/place-name.ts';
import { currentPlan, type ProseEntry, type Site } from '../pipeline/load/site.ts';
import type { Hotline } from '../schema/hotline.ts';
import type { Audience, Material } from '../schema/material.ts';
import { callLinkOn, type CallLink } from './call-link.ts';
import { address, at, type Link } from './address.ts';

/** Who a material is for, as the reader would say it. */
export const audienceWords: Record<Audience, string> = {
  students: 'Học sinh, sinh viên',
  'service-workers': 'Người làm ở cơ sở dịch vụ',
  'industrial-workers': 'Người làm ở khu công nghiệp',
  parents: 'Cha mẹ, thầy cô',
  'job-seekers': 'Người tìm việc, đi làm xa',
  owners: 'Chủ cơ sở kinh doanh',
  exploited: 'Người bị ép buộc, bị lợi dụng',
  sellers: 'Người bán dâm',
  neighbours: 'Hàng xóm, người làm truyền thông',
  volunteers: 'Tình nguyện viên, báo cáo viên',
};

// Slow readers on phones: 160 Vietnamese syllables a minute keeps the promise for most.
const WORDS_A_MINUTE = 160;

/** One material in the list. */
export interface MaterialCard {
  link: Link;
  summary: string;
  /** Who it is for; null on quiet pages, where it could give a reader away. */
  audience: string | null;
  time: string;
}

/** What stands around a material's own words. */
export interface MaterialView {
  slug: string;
  title: string;
  /** Neutral and descriptive, for the tab and the history. */
  tabTitle: string;
  summary: string;
  /** Who it is for; null on quiet pages, where it could give a reader away. */
  audience: string | null;
  time: string;
  quiet: boolean;
  next: string[];
  help: { name: string; call: CallLink; href: string; onlyFor: string | null }[];
  sources: Link[];
  serves: Link[];
  checked: string;
  reviewed: string;
  more: Link[];
}

function readingTime(words: number): string {
  return `khoảng ${String(Math.max(1, Math.round(words / WORDS_A_MINUTE)))} phút đọc`;
}

function audience({ data }: ProseEntry<Material>): string | null {
  if (data.quiet) return null;
  const words = data.audience.map((one) => audienceWords[one]).join('; ');
  return capitalise(words.toLocaleLowerCase('vi-VN'));
}

export function materialCards(site: Site): MaterialCard[] {
  return site.materials.map((entry) => ({
    link: { href: at(site, address.material(entry.slug)), text: entry.data.title },
    summary: entry.data.summary,
    audience: audience(entry),
    time: readingTime(entry.words),
  }));
}

/** Everything around the words of one material. */
export function materialView(site: Site, slug: string): MaterialView {
  const entry = site.materials.find((one) => one.slug === slug);
  if (entry === undefined) throw new Error(`no material «${slug}» in content/materials`);
  const plan = currentPlan(site);
  const { data } = entry;
  return {
    slug,
    title: data.title,
    tabTitle: data.tabTitle ?? data.title,
    summary: data.summary,
    audience: audience(entry),
    time: readingTime(entry.words),
    quiet: data.quiet,
    next: data.next,
    help: dangerLast(site, data.help).flatMap((id) => {
      const line = site.hotlines.lines.find((one) => one.id === id);
      return line === undefined
        ? []
        : [
            {
              name: line.name,
              call: callLinkOn(line, site.asOf),
              href: `${at(site, address.help)}#${line.id}`,
              onlyFor: onlyForDanger(line) ? 'Chỉ gọi khi đang gặp nguy hiểm' : null,
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
    checked: `Kiểm tra lần cuối ngày ${formatDate(data.checkedOn)}.`,
    reviewed:
      data.reviewedBy === null
        ? 'Chưa có chuyên gia đọc duyệt.'
        : `Người đọc duyệt: ${data.reviewedBy}.`,
    more: nearest(site, entry).map((one) => ({
      href: at(site, address.material(one.slug)),
      text: one.data.title,
    })),
  };
}

/** A line for present danger and nothing else: 113 and 114. */
function onlyForDanger({ situations }: Pick<Hotline, 'situations'>): boolean {
  return situations.every((one) => one === 'danger' || one === 'fire');
}

/** The order of the page: whoever only scrolls meets the other numbers before those for danger. */
function dangerLast(site: Site, ids: readonly string[]): string[] {
  const last = new Set(site.hotlines.lines.filter(onlyForDanger).map(({ id }) => id));
  return [...ids.filter((id) => !last.has(id)), ...ids.filter((id) => last.has(id))];
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
