import { LIMITS_LEAD, LIMITS_PARTS, OFFLINE_WORDS } from '../locale/vi/help-limits.ts';
import { helpWords } from '../locale/vi/help.ts';
import type { Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import { sourceLink } from './help-call.ts';
import { HELP_LIMITS, type StepView } from './help.ts';

/** All that «Những gì vẫn còn lại trên máy» prints. */
export interface LimitsView {
  title: string;
  description: string;
  lead: string;
  parts: { title: string; steps: StepView[] }[];
  back: Link;
}

export function limitsView(site: Pick<Site, 'base' | 'sources'>): LimitsView {
  return {
    title: helpWords.limits.pageTitle,
    description: helpWords.limits.description,
    lead: LIMITS_LEAD,
    parts: LIMITS_PARTS.map(({ title, steps }) => ({
      title,
      steps: steps.map(({ text, sources = [] }) => ({
        text,
        sources: sources.map((id) => sourceLink(site, id)),
      })),
    })),
    back: { href: at(site, address.help), text: 'Về trang trợ giúp' },
  };
}

/** What a reader may keep for a place without a network. */
export interface OfflineView {
  title: string;
  says: string[];
  /** Help itself is always kept; materials are the reader's choice. */
  pages: (Link & { always: boolean })[];
  save: string;
  remove: string;
}

export function offlineView(site: Pick<Site, 'base' | 'materials'>): OfflineView {
  return {
    title: OFFLINE_WORDS.title,
    says: [...OFFLINE_WORDS.says],
    save: OFFLINE_WORDS.save,
    remove: OFFLINE_WORDS.remove,
    pages: [
      { href: at(site, address.help), text: helpWords.pageTitle, always: true },
      { href: at(site, HELP_LIMITS), text: helpWords.limits.pageTitle, always: true },
      ...site.materials.map(({ slug, data }) => ({
        href: at(site, address.material(slug)),
        text: data.title,
        always: false,
      })),
    ],
  };
}
