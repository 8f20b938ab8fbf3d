import { formatDate } from '../locale/vi/format.ts';
import { currentPlan, type Site } from '../pipeline/load/site.ts';
import type { Audience } from '../schema/material.ts';
import { firstCall, type CallLink } from './call-link.ts';
import { address, at, type Link } from './address.ts';
import { changeViews, type ChangeView } from './changes.ts';
import { picturedTargets, stateSentence, type PicturedTarget } from './targets/card.ts';

/** The first page: what was promised, what is known, where to get help. */
export interface HomeView {
  title: string;
  question: string;
  description: string;
  state: string;
  plan: { sentence: string; link: Link };
  help: { text: string; call: CallLink | null; more: Link };
  cards: PicturedTarget[];
  allTargets: Link;
  audiences: Link[];
  changes: ChangeView[];
  allChanges: Link;
  next: { title: string; text: string; link: Link }[];
}

export function homeView(site: Site): HomeView {
  const plan = currentPlan(site);
  const { meta } = plan;
  const link = (to: string, text: string): Link => ({ href: at(site, to), text });
  return {
    title: site.settings.name,
    question: `Năm ${meta.period.to.slice(0, 4)} tỉnh Quảng Ngãi đã đề ra điều gì, và điều gì được biết về kết quả?`,
    description: site.settings.tagline,
    state: stateSentence(site, plan),
    plan: {
      sentence: `Kế hoạch ${meta.number} ngày ${formatDate(meta.issuedOn)} của ${meta.issuer}: ${meta.title.charAt(0).toLocaleLowerCase('vi-VN')}${meta.title.slice(1)}.`,
      link: link(address.plan(meta.id), 'Đọc toàn văn kế hoạch'),
    },
    help: {
      text: 'Bạn hoặc người quen đang cần giúp đỡ?',
      call: firstCall(site),
      more: link(address.help, 'Xem các cách được giúp'),
    },
    cards: picturedTargets(site, plan),
    allTargets: link(address.targets, 'Xem tất cả chỉ tiêu và bảng'),
    audiences: audienceLinks(site),
    changes: changeViews(site).slice(0, 3),
    allChanges: link(address.changes, 'Tất cả thay đổi'),
    next: [
      {
        title: 'Ai làm việc gì?',
        text: 'Các nhiệm vụ và cơ quan được giao, nguyên văn trong kế hoạch.',
        link: link(address.tasks, 'Nhiệm vụ và cơ quan'),
      },
      {
        title: 'Có số liệu nào đã công bố?',
        text: 'Mỗi con số kèm nguồn, ngày kiểm tra và điều cần lưu ý.',
        link: link(address.figures, 'Số liệu đã công bố'),
      },
      {
        title: 'Cần in, dán, đọc loa?',
        text: 'Áp phích, tờ gấp, bài đọc loa, dàn bài nói chuyện cho cán bộ xã, phường.',
        link: link(address.kit, 'Bộ công cụ cho xã, phường'),
      },
      {
        title: 'Muốn hỏi tỉnh về kết quả?',
        text: 'Cách hỏi theo luật tiếp cận thông tin.',
        link: link(`${address.method}#hoi-ket-qua`, 'Cách hỏi kết quả'),
      },
    ],
  };
}

/** «Bạn là…»: the first material written for each audience before all others, then press and help. */
function audienceLinks(site: Site): Link[] {
  const firsts = new Map<Audience, Link>();
  for (const { slug, data } of site.materials) {
    const [audience] = data.audience;
    if (audience === undefined || firsts.has(audience)) continue;
    // A quiet page is offered by its name: «Bạn là…» on a shared screen would give its reader away.
    const text = data.quiet ? data.title : site.words.materials.audience[audience];
    firsts.set(audience, { href: at(site, address.material(slug)), text });
  }
  return [
    ...firsts.values(),
    { href: at(site, address.kit), text: 'Cán bộ xã, phường' },
    { href: at(site, address.press), text: 'Nhà báo' },
    { href: at(site, address.help), text: 'Người cần giúp đỡ' },
  ];
}
