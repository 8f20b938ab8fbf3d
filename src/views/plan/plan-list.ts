import { formatDate } from '../../locale/vi/format.ts';
import type { Site } from '../../pipeline/load/site.ts';
import { address, at, type Link } from '../address.ts';

/** One plan in the list of plans. */
export interface PlanCard {
  link: Link;
  title: string;
  lines: string[];
  more: Link;
}

export function planCards(site: Site): PlanCard[] {
  return site.plans.map(({ meta, targets }) => ({
    link: { href: at(site, address.plan(meta.id)), text: `Kế hoạch ${meta.number}` },
    title: meta.title,
    lines: [
      `${meta.issuer}, ngày ${formatDate(meta.issuedOn)}`,
      `${String(targets.length)} chỉ tiêu, cho thời gian ${formatDate(meta.period.from)} – ${formatDate(meta.period.to)}`,
    ],
    more: { href: at(site, address.targets), text: 'Chỉ tiêu và điều được biết về kết quả' },
  }));
}
