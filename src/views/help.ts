import {
  HELP_CALL_LIMITS,
  HELP_CHECKED_PHONE,
  HELP_SITUATIONS,
  HELP_UNSAFE_CALL,
  helpWords,
  type HelpSituation,
  type HelpStep,
} from '../locale/vi/help.ts';
import { formatDate } from '../locale/vi/format.ts';
import { lineState } from '../pipeline/hotlines/expiry.ts';
import { telHref } from '../pipeline/phone/print.ts';
import type { Site } from '../pipeline/load/site.ts';
import { address, at, type Link } from './address.ts';
import { callView, sourceLink, type CallView } from './help-call.ts';

/** What stays on the phone, and how to clear it. */
export const HELP_LIMITS = '/ho-tro/con-lai-tren-may/';

/** One thing to do, and where it is said. */
export interface StepView {
  text: string;
  sources: Link[];
}

/** One situation: its button, its numbers, its steps. */
export interface SituationView {
  anchor: string;
  title: string;
  opening: string;
  /** Danger alone is drawn in the emergency colour. */
  urgent: boolean;
  calls: CallView[];
  steps: StepView[];
  asked: string[];
  notNeeded: string[];
  more: Link | null;
}

/** All that /ho-tro/ prints. */
export interface HelpView {
  title: string;
  pageTitle: string;
  description: string;
  lead: string;
  situations: SituationView[];
  callLimits: StepView[];
  recorded: { line: string; warnings: { text: string; source: Link }[] }[];
  unsafeCall: StepView[];
  checkedPhone: StepView[];
  channels: { name: string; detail: string }[];
  /** Every line that serves readers of the province, with all that is known of it. */
  lines: CallView[];
  elsewhere: CallView[];
  recheck: { title: string; lead: string; lines: CallView[] };
  unverified: { name: string; searched: string; instead: string; calls: CallView[] }[];
  copies: string;
  limits: Link;
  contacts: Link;
}

/** The parts of the site that the help page needs. */
export type HelpSite = Pick<Site, 'asOf' | 'base' | 'hotlines' | 'materials' | 'sources'>;

/** Words and links of the help page on the day of the build. */
export function helpView(site: HelpSite): HelpView {
  const views = new Map(site.hotlines.lines.map((line) => [line.id, callView(site, line)]));
  const callable = site.hotlines.lines.filter((line) => lineState(line, site.asOf).callable);
  const named = (ids: readonly string[]): CallView[] =>
    ids.flatMap((id) => {
      const view = views.get(id);
      if (view === undefined) throw new Error(`no line «${id}» in data/hotlines.json`);
      return view.href === null ? [] : [view];
    });
  const of = (reach: 'here' | 'elsewhere'): CallView[] =>
    named(callable.filter((line) => line.reach === reach).map(({ id }) => id));
  const checkedOn = site.hotlines.lines.map((line) => line.provenance.checkedOn).sort()[0] ?? '';
  return {
    title: helpWords.title,
    pageTitle: helpWords.pageTitle,
    description: helpWords.description,
    lead: helpWords.lead,
    situations: HELP_SITUATIONS.map((one) => situationView(site, one, named(one.lines))),
    callLimits: HELP_CALL_LIMITS.map((step) => stepView(site, step)),
    recorded: of('here')
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ printed, warnings }) => ({ line: printed, warnings })),
    unsafeCall: HELP_UNSAFE_CALL.map((step) => stepView(site, step)),
    checkedPhone: HELP_CHECKED_PHONE.map((step) => stepView(site, step)),
    channels: of('here').flatMap(({ channels }) => channels),
    lines: of('here'),
    elsewhere: of('elsewhere'),
    recheck: {
      title: helpWords.recheck,
      lead: helpWords.recheckLead,
      lines: [...views.values()].filter(({ href }) => href === null),
    },
    unverified: site.hotlines.unverified.map(
      ({ name, searched, searchedOn, instead, insteadHotlines }) => ({
        name,
        searched: `${searched} (tìm ngày ${formatDate(searchedOn)}).`,
        instead,
        calls: named(insteadHotlines),
      }),
    ),
    copies: `${helpWords.copies} Ngày đối chiếu sớm nhất: ${formatDate(checkedOn)}.`,
    limits: { href: at(site, HELP_LIMITS), text: helpWords.limits.pageTitle },
    contacts: { href: at(site, '/du-lieu/duong-day-nong.vcf'), text: 'Lưu các số vào danh bạ' },
  };
}

function situationView(site: HelpSite, one: HelpSituation, calls: CallView[]): SituationView {
  const material = site.materials.find(({ slug }) => slug === one.material);
  return {
    anchor: one.anchor,
    title: one.title,
    opening: one.opening,
    urgent: one.id === 'danger',
    calls,
    steps: one.steps.map((step) => stepView(site, step)),
    asked: [...one.asked],
    notNeeded: [...one.notNeeded],
    more:
      material === undefined
        ? null
        : { href: at(site, address.material(material.slug)), text: material.data.title },
  };
}

function stepView(site: HelpSite, step: HelpStep): StepView {
  return { text: step.text, sources: (step.sources ?? []).map((id) => sourceLink(site, id)) };
}

/**
 * What the browser needs to check every call link of any page again: digits and last trusted day of
 * the lines that lose their button, «1900969680=2027-05-23 …».
 */
export function callExpiry(site: Pick<Site, 'hotlines'>): string {
  return site.hotlines.lines
    .filter(({ keepsButton }) => !keepsButton)
    .map(({ digits, expiresOn }) => `${telHref(digits).slice(4)}=${expiresOn}`)
    .join(' ');
}
