import * as figures from './figures.ts';
import * as format from './format.ts';
import * as help from './help.ts';
import * as helpLimits from './help-limits.ts';
import * as kit from './kit.ts';
import * as sheets from './sheets.ts';
import { audit } from './audit.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { downloads } from './downloads.ts';
import { embed } from './embed.ts';
import { example } from './example.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { materials } from './materials.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { press } from './press.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';

/** Every word that a site prints, in Vietnamese: the source language. */
export const vi = {
  audit,
  changes,
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
  place,
  plan,
  press,
  sheets,
  sources,
  targets,
  tasks,
};
