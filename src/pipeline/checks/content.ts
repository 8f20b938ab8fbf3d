import type { Agency } from '../../schema/agency.ts';
import type { CalendarEntry } from '../../schema/calendar.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Hotlines } from '../../schema/hotline.ts';
import type { Law } from '../../schema/law.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { Material } from '../../schema/material.ts';
import type { Place } from '../../schema/place.ts';
import type { PlanMeta } from '../../schema/plan-meta.ts';
import type { PlanNumbers } from '../../schema/plan-numbers.ts';
import type { TargetResult } from '../../schema/result.ts';
import type { SiteSettings } from '../../schema/site.ts';
import type { Source } from '../../schema/source.ts';
import type { Target } from '../../schema/target.ts';
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

/** All files of content/ and data/, each of its own shape right. */
export interface ContentFiles {
  settings: JsonFile<SiteSettings>;
  place: JsonFile<Place>;
  sources: JsonFile<Source[]>;
  laws: JsonFile<Law[]>;
  agencies: JsonFile<Agency[]>;
  hotlines: JsonFile<Hotlines>;
  ledger: JsonFile<LedgerEntry[]>;
  datasets: JsonFile<Dataset>[];
  plans: PlanFiles[];
  materials: ProseFile<Material>[];
}

/** A fault at a value of a JSON or front-matter file, as grave as its rule. */
export function faultAt(
  file: Pick<JsonFile<unknown>, 'path' | 'locate'>,
  path: readonly PropertyKey[],
  rule: RuleId,
  message: string,
): Problem {
  const { severity } = RULES[rule];
  return { file: file.path, ...file.locate(path), severity, rule, message };
}
