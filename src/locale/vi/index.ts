import * as format from './format.ts';
import { audit } from './audit.ts';
import { charts } from './charts.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { downloads } from './downloads.ts';
import { embed } from './embed.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { helpLimits } from './help-limits.ts';
import { home } from './home.ts';
import { kit } from './kit.ts';
import { layout } from './layout.ts';
import { materials } from './materials.ts';
import { numberWords } from './number-words.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { press } from './press.ts';
import { prose } from './prose.ts';
import { sheetCheck } from './sheet-check.ts';
import { sheetResult } from './sheet-result.ts';
import { sheets } from './sheets.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';

/** Every word that a site prints, in Vietnamese: the source language. */
export const vi = {
  audit,
  changes,
  charts,
  data,
  downloads,
  embed,
  example,
  figures,
  format,
  help,
  helpLimits,
  home,
  kit,
  layout,
  materials,
  numberWords,
  place,
  plan,
  press,
  prose,
  sheetCheck,
  sheetResult,
  sheets,
  sources,
  targets,
  tasks,
};
