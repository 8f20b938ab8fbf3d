import type { Agency } from '../../schema/agency.ts';
import type { CalendarEntry } from '../../schema/calendar.ts';
import type { Change } from '../../schema/change.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { HelpSituation, HelpText, UnverifiedLine } from '../../schema/help.ts';
import type { Hotlines } from '../../schema/hotline.ts';
import type { KitNote, KitSheet } from '../../schema/kit-sheet.ts';
import type { LanguageEdition } from '../../schema/language-edition.ts';
import type { Law } from '../../schema/law.ts';
import type { Material } from '../../schema/material.ts';
import type { Page } from '../../schema/page.ts';
import type { Place } from '../../schema/place.ts';
import type { PlanMeta } from '../../schema/plan-meta.ts';
import type { TargetResult } from '../../schema/result.ts';
import type { SiteSettings } from '../../schema/site.ts';
import type { PressNote } from '../../schema/press.ts';
import type { Redirect } from '../../schema/redirect.ts';
import type { Source } from '../../schema/source.ts';
import type { Target, TargetBase } from '../../schema/target.ts';
import type { Units } from '../../schema/unit.ts';
import type { Root } from 'mdast';
import type { Words } from '../../locale/index.ts';
import type { TargetStatus } from '../targets/status.ts';
import type { NodeReferences, PlanTree } from '../../plan-text/index.ts';

/** What a share is a share of, with its denominator read from the dataset that holds it. */
export interface ResolvedBase {
  base: TargetBase;
  denominator: number | null;
  /** The smallest whole number that reaches the target's value; null without a denominator. */
  needed: number | null;
  /** Where the denominator is published on this site. */
  dataset: string | null;
}

/** A target, what is known of its result, and what follows from both. */
export interface TargetEntry {
  target: Target;
  known: TargetResult;
  bases: ResolvedBase[];
  status: TargetStatus;
}

/** One plan: its published text, the tree read from it, and the data tied to it. */
export interface PlanEntry {
  meta: PlanMeta;
  /** The published text, exactly as the file holds it. */
  text: string;
  tree: PlanTree;
  /** What the plan's words name: places of its own, documents, agencies. */
  references: NodeReferences[];
  /** Old anchor → the place that it leads to now. */
  aliases: Readonly<Record<string, string>>;
  targets: TargetEntry[];
  calendar: CalendarEntry[];
}

/** A prose file of content/, checked; `slug` is its address. */
export interface ProseEntry<T> {
  slug: string;
  data: T;
  /** Words of the body, for the reading time. */
  words: number;
}

/** A prose file with its body as a tree, its facts put in. */
export interface TreeEntry<T> extends ProseEntry<T> {
  tree: Root;
}

/** A sheet of the commune kit, for paper and screen alike. */
export type KitEntry = TreeEntry<KitSheet>;

/** What the help pages say, each in its order. */
export interface HelpContent {
  situations: TreeEntry<HelpSituation>[];
  /** What is the same for every situation. */
  texts: TreeEntry<HelpText>[];
  /** Services whose number could not be verified. */
  unverified: TreeEntry<UnverifiedLine>[];
}

/** Everything that the pages may print, checked as a whole. Nothing outside it reaches a page. */
export interface Site {
  settings: SiteSettings;
  /** The place that the edition speaks of: its names, its issuer, its territories over time. */
  place: Place;
  /** Every word that is not content or data, in the language of the edition. */
  words: Words;
  /** The day of the build, `YYYY-MM-DD`: pages say «tính đến ngày …». */
  asOf: string;
  /** The path below which the site is served: '' at the root of a host, else «/thu-muc». */
  base: string;
  /**
   * Null in the real site, always. Otherwise the words that every page, picture and file of the
   * example edition carries, because its results are made up (docs/decisions/0014-example-mode.md).
   */
  watermark: string | null;
  plans: PlanEntry[];
  sources: Source[];
  laws: Law[];
  agencies: Agency[];
  hotlines: Hotlines;
  datasets: Dataset[];
  materials: TreeEntry<Material>[];
  pages: ProseEntry<Page>[];
  /** What a journalist should know before quoting a number, in its order. */
  press: ProseEntry<PressNote>[];
  changes: (ProseEntry<Change> & { body: string })[];
  /** The commune kit, in its order. */
  kit: KitEntry[];
  /** What stands around the sheets on the kit's page. */
  kitNotes: TreeEntry<KitNote>[];
  help: HelpContent;
  /** Sheets of the kit in other languages of the province; none without a human reviewer. */
  languages: LanguageEdition[];
  /** Today's units of the place; null in an edition that lists none. */
  units: Units | null;
  /** Addresses that readers have and that have moved. */
  redirects: Redirect[];
}

/** All that prose may speak of: the site without its prose. */
export type SiteFacts = Omit<
  Site,
  'materials' | 'kit' | 'kitNotes' | 'pages' | 'press' | 'changes' | 'help'
>;

/** The plan that the home page speaks of. */
export function currentPlan(site: Pick<Site, 'plans' | 'settings'>): PlanEntry {
  const plan = site.plans.find(({ meta }) => meta.id === site.settings.currentPlan);
  if (plan === undefined)
    throw new Error(`no plan «${site.settings.currentPlan}» in content/plans`);
  return plan;
}
