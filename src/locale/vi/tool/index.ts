import { audit } from './audit.ts';
import { charts } from './charts.ts';
import { commands } from './commands.ts';
import { planText } from './plan-text.ts';
import { problems } from './problems.ts';
import { prose } from './prose.ts';
import { schema } from './schema.ts';
import { sheets } from './sheets.ts';

/** Every word that the commands and checks say to editors, in Vietnamese. */
export const viTool = {
  audit,
  charts,
  commands,
  planText,
  problems,
  prose,
  schema,
  sheets,
};
