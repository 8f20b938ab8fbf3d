import type { Agency } from '../../schema/agency.ts';
import type { CalendarEntry } from '../../schema/calendar.ts';
import type { Change } from '../../schema/change.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { HelpSituation, HelpText, UnverifiedLine } from '../../schema/help.ts';
import type { Hotlines } from '../../schema/hotline.ts';
import type { KitNote, KitSheet } from '../../schema/kit-sheet.ts';
import type { LanguageEdition } from '../../schema/language-edition.ts';
import type { Law } from '../../schema/law.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { Material } from '../../schema/material.ts';
import type { Page } from '../../schema/page.ts';
import type { Place } from '../../schema/place.ts';
import type { PlanMeta } from '../../schema/plan-meta.ts';
import type { PlanNumbers } from '../../schema/plan-numbers.ts';
import type { TargetResult } from '../../schema/result.ts';
import type { SiteSettings } from '../../schema/site.ts';
import type { Redirect } from '../../schema/redirect.ts';
import type { PressNote } from '../../schema/press.ts';
import type { Source } from '../../schema/source.ts';
import type { Target } from '../../schema/target.ts';
import type { Units } from '../../schema/unit.ts';
import type { WordLists } from '../../schema/words.ts';
import type { CheckedFile } from '../load/files/checked-file.ts';
import type { JsonFile } from '../load/files/json-file.ts';
import type { ProseFile } from '../load/files/front-matter.ts';
import type { AnchorLock, PlanTree } from '../../plan-text/index.ts';
import type { Problem } from '../problem/problem.ts';
import { RULES, type RuleId } from '../problem/rules.ts';

/** One plan's files, each of its own shape right, before they are compared with one another. */
export interface PlanFiles {
  meta: JsonFile<PlanMeta>;
  /** Path of plan.txt, and its text. */
  path: string;
  text: string;
  /** The second keying of its numbers, or null where a plan has none yet. */
  numbers: JsonFile<PlanNumbers> | null;
  tree: PlanTree;
  /** The anchors that readers have. */
  anchors: JsonFile<AnchorLock>;
  corrections: JsonFile<Correction[]>;
  targets: JsonFile<Target[]>;
  calendar: JsonFile<CalendarEntry[]>;
  results: JsonFile<TargetResult>[];
}

/** The files of prose, each with its front matter right. */
export interface ProseFiles {
  materials: ProseFile<Material>[];
  pages: ProseFile<Page>[];
  press: ProseFile<PressNote>[];
  changes: ProseFile<Change>[];
  kit: ProseFile<KitSheet>[];
  kitNotes: ProseFile<KitNote>[];
  helpSituations: ProseFile<HelpSituation>[];
  helpTexts: ProseFile<HelpText>[];
  unverified: ProseFile<UnverifiedLine>[];
}

/** All files of content/ and data/, each of its own shape right. */
export interface ContentFiles extends ProseFiles {
  settings: JsonFile<SiteSettings>;
  place: JsonFile<Place>;
  sources: JsonFile<Source[]>;
  laws: JsonFile<Law[]>;
  agencies: JsonFile<Agency[]>;
  hotlines: JsonFile<Hotlines>;
  words: JsonFile<WordLists>;
  /** null where the edition has none. */
  ledger: JsonFile<LedgerEntry[]> | null;
  units: JsonFile<Units> | null;
  redirects: JsonFile<Redirect[]> | null;
  datasets: JsonFile<Dataset>[];
  languages: JsonFile<LanguageEdition>[];
  plans: PlanFiles[];
}

/** Every checked file, and the plan whose folder it lies in. */
export function allFiles({
  plans,
  ...others
}: ContentFiles): { file: CheckedFile; plan: PlanFiles | null }[] {
  const common: (CheckedFile | null)[] = Object.values(others).flat();
  return [
    ...common.filter((file) => file !== null).map((file) => ({ file, plan: null })),
    ...plans.flatMap((plan) =>
      [plan.meta, plan.anchors, plan.corrections, plan.targets, plan.calendar, ...plan.results].map(
        (file: CheckedFile) => ({ file, plan }),
      ),
    ),
  ];
}

/** A fault at a value of a file, as grave as its rule. */
export function faultAt(
  file: Pick<CheckedFile, 'path' | 'locate'>,
  path: readonly PropertyKey[],
  rule: RuleId,
  message: string,
): Problem {
  const { severity } = RULES[rule];
  return { file: file.path, ...file.locate(path), severity, rule, message };
}
