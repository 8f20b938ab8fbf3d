import type { Words } from '../locale/index.ts';
import { lineState } from '../pipeline/hotlines/expiry.ts';
import type { Site, TreeEntry } from '../pipeline/load/site.ts';
import type { HelpSituation, HelpText } from '../schema/help.ts';
import { address, at, type Link } from './address.ts';
import { callView, type CallView } from './help-call.ts';
import { helpBody, type StepView } from './help-steps.ts';

/** What stays on the phone, and how to clear it. */
export const HELP_LIMITS = '/ho-tro/con-lai-tren-may/';

/** One situation: its button, its numbers, its steps. */
export interface SituationView {
  anchor: string;
  title: string;
  opening: StepView;
  /** Danger alone is drawn in the emergency colour. */
  urgent: boolean;
  calls: CallView[];
  steps: StepView[];
  asked: string[];
  notNeeded: string[];
  more: Link | null;
  words: Words['help']['situation'];
}

/** What is the same for every situation, under its heading. */
export interface PartView {
  id: string;
  title: string;
  steps: StepView[];
}

/** All that /ho-tro/ prints. */
export interface HelpView {
  words: Words['help'];
  situations: SituationView[];
  /** Before the call, when a call is not safe, when somebody looks at the phone. */
  before: PartView[];
  cannotCall: PartView[];
  watched: PartView[];
  /** What is known of one line alone, under its own heading. */
  recorded: { title: string; warnings: { text: string; source: Link }[] }[];
  /** Ways of a line that need no voice. */
  channels: { title: string; items: { name: string; detail: string }[] }[];
  /** Every line that serves readers of the province, with all that is known of it. */
  lines: CallView[];
  elsewhere: CallView[];
  elsewhereLead: string;
  recheck: CallView[];
  unverified: { name: string; searched: string; instead: StepView; calls: CallView[] }[];
  copies: string;
  limits: Link;
  contacts: Link;
}

/** The parts of the site that the help page needs. */
export type HelpSite = Pick<
  Site,
  'asOf' | 'base' | 'help' | 'hotlines' | 'materials' | 'place' | 'sources' | 'words'
>;

/** Words and links of the help page on the day of the build. */
export function helpView(site: HelpSite): HelpView {
  const { help: words, format } = site.words;
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
    words,
    situations: site.help.situations.map((one) => situationView(site, one, named(one.data.lines))),
    before: helpParts(site, 'before-call'),
    cannotCall: helpParts(site, 'cannot-call'),
    watched: helpParts(site, 'watched-phone'),
    recorded: of('here')
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ printed, warnings }) => ({ title: words.ofLine(printed), warnings })),
    channels: of('here')
      .filter(({ channels }) => channels.length > 0)
      .map(({ printed, channels }) => ({ title: words.channels(printed), items: channels })),
    lines: of('here'),
    elsewhere: of('elsewhere'),
    elsewhereLead: words.elsewhereLead(site.place.name),
    recheck: [...views.values()].filter(({ href }) => href === null),
    unverified: site.help.unverified.map((entry) => {
      const { name, searched, searchedOn, lines } = entry.data;
      return {
        name,
        searched: words.searched(searched, format.formatDate(searchedOn)),
        instead: helpBody(site, entry).opening,
        calls: named(lines),
      };
    }),
    copies: words.copies(format.formatDate(checkedOn)),
    limits: { href: at(site, HELP_LIMITS), text: words.stays },
    contacts: { href: at(site, '/du-lieu/duong-day-nong.vcf'), text: words.contacts },
  };
}

/** The texts of content/help that a place of the help pages prints. */
export function helpParts(
  site: Pick<Site, 'base' | 'help' | 'sources'>,
  part: HelpText['part'],
): PartView[] {
  return site.help.texts
    .filter(({ data }) => data.part === part)
    .map((entry) => ({
      id: entry.slug,
      title: entry.data.title,
      steps: helpBody(site, entry).steps,
    }));
}

function situationView(
  site: HelpSite,
  entry: TreeEntry<HelpSituation>,
  calls: CallView[],
): SituationView {
  const { anchor, title, urgent, asked, notNeeded } = entry.data;
  const material = site.materials.find(({ slug }) => slug === entry.data.material);
  return {
    anchor,
    title,
    urgent,
    calls,
    ...helpBody(site, entry),
    asked,
    notNeeded,
    more:
      material === undefined
        ? null
        : { href: at(site, address.material(material.slug)), text: material.data.title },
    words: site.words.help.situation,
  };
}
