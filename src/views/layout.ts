import { formatDate } from '../locale/vi/format.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import { callLink, type CallLink } from './call-link.ts';
import { callExpiry } from './help.ts';
import { address, at, type Link } from './address.ts';
import { socialImage } from './social-card.ts';

/** What every page prints around its own content. */
export interface LayoutView {
  siteName: string;
  /** The band of the example edition; null in the real site. */
  watermark: string | null;
  home: string;
  notice: { text: string; link: Link };
  nav: (Link & { current: boolean })[];
  footer: { title: string; links: Link[] }[];
  statements: { text: string; link: Link | null }[];
  helpBar: { call: CallLink & { href: string }; help: Link; leave: Link };
  feeds: { xml: string; json: string };
  icon: string;
  /** Until when each call link may be offered; the browser looks again. */
  callExpiry: string;
  canonical: string | null;
  /** The picture that a shared link shows; null while the site has no public address. */
  image: string | null;
  asOf: string;
}

/** Words and links of header, footer and help bar for the page at `path` (without the base path). */
export function layoutView(site: Site, path: string): LayoutView {
  const plan = currentPlan(site);
  const link = (to: string, text: string): Link => ({ href: at(site, to), text });
  const call = site.hotlines.lines.find(({ id }) => id === '111');
  if (call === undefined)
    throw new Error('data/hotlines.json has no line «111», which the help bar calls');
  const nav = [
    link(address.targets, 'Chỉ tiêu'),
    link(address.plan(plan.meta.id), 'Kế hoạch'),
    link(address.tasks, 'Nhiệm vụ'),
    link(address.figures, 'Số liệu'),
    link(address.materials, 'Tìm hiểu'),
    link(address.help, 'Trợ giúp'),
  ].map((item) => ({ ...item, current: isCurrent(at(site, path), item.href) }));
  return {
    siteName: site.settings.name,
    watermark: site.watermark,
    home: at(site, address.home),
    notice:
      site.settings.status === 'official'
        ? {
            text: `Trang của ${site.settings.official?.responsibleBody ?? ''}.`,
            link: link(address.about, 'Về trang này'),
          }
        : {
            text: 'Trang độc lập, không phải trang của Ủy ban nhân dân tỉnh.',
            link: link(address.about, 'Ai làm trang này?'),
          },
    nav,
    footer: footer(site, link),
    statements: statements(site, plan.meta.number),
    helpBar: {
      call: callLink(call),
      help: link(address.help, 'Trợ giúp khác'),
      leave: { href: site.settings.leaveTo, text: 'Thoát nhanh' },
    },
    feeds: { xml: at(site, '/feed.xml'), json: at(site, '/feed.json') },
    icon: at(site, '/icon.svg'),
    callExpiry: callExpiry(site),
    image: socialImage(site, path),
    canonical: site.settings.address === null ? null : site.settings.address + at(site, path),
    asOf: `Trang dựng từ nội dung tính đến ngày ${formatDate(site.asOf)}.`,
  };
}

function isCurrent(path: string, href: string): boolean {
  return path === href || path.startsWith(href);
}

function footer(site: Site, link: (to: string, text: string) => Link): LayoutView['footer'] {
  const plan = currentPlan(site);
  return [
    {
      title: 'Nội dung',
      links: [
        link(address.home, 'Trang đầu'),
        link(address.plans, 'Các kế hoạch'),
        link(address.plan(plan.meta.id), 'Toàn văn kế hoạch'),
        link(address.targets, 'Chỉ tiêu'),
        link(address.tasks, 'Nhiệm vụ và cơ quan'),
        link(address.figures, 'Số liệu đã công bố'),
        link(address.materials, 'Tài liệu tìm hiểu'),
      ],
    },
    {
      title: 'Dùng lại',
      links: [
        link(address.press, 'Bàn báo chí'),
        link(address.kit, 'Bộ công cụ cho xã, phường'),
        link(address.data, 'Dữ liệu mở'),
        link(address.sources, 'Nguồn và văn bản pháp luật'),
        link(address.changes, 'Những gì đã thay đổi'),
      ],
    },
    {
      title: 'Về trang này',
      links: [
        link(address.help, 'Trợ giúp'),
        link(address.about, 'Giới thiệu'),
        link(address.method, 'Phương pháp'),
        link(address.accessibility, 'Khả năng tiếp cận'),
        link(address.privacy, 'Riêng tư'),
      ],
    },
  ];
}

function statements(site: Site, number: string): LayoutView['statements'] {
  const { operator, licences, status } = site.settings;
  const { issuer } = site.place;
  return [
    {
      text: `${status === 'official' ? 'Trang này đăng' : 'Đây là bản đăng lại độc lập'} Kế hoạch ${number}. Văn bản ở đây chưa được đối chiếu với bản gốc đã ký.`,
      link: null,
    },
    { text: 'Cơ quan ban hành kế hoạch:', link: { href: issuer.url, text: issuer.name } },
    {
      text: `Người vận hành trang: ${operator.name ?? 'chưa điền'}. Nơi nhận báo lỗi (không phải kênh trợ giúp): ${operator.correctionEmail ?? 'chưa điền'}.`,
      link: null,
    },
    {
      text: `${licences.data.covers}:`,
      link: { href: licences.data.url, text: licences.data.name },
    },
  ];
}
