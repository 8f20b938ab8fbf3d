import { audit } from './audit.ts';
import { charts } from './charts.ts';
import { commands } from './commands.ts';
import { drafts } from './drafts.ts';
import { example } from './example.ts';
import { planCommand } from './plan-command.ts';
import { planText } from './plan-text.ts';
import { problems } from './problems.ts';
import { schema } from './schema.ts';
import { sheets } from './sheets.ts';
import { targets } from './targets.ts';

/** Every word that the commands and checks say to editors, in Vietnamese. */
export const viTool = {
  audit,
  charts,
  commands,
  drafts,
  example,
  planCommand,
  planText,
  problems,
  schema,
  sheets,
  targets,
};
