/** Every word that the commands and checks say to editors, in Vietnamese. */
export { audit } from './audit.ts';
export { charts } from './charts.ts';
export { commands } from './commands.ts';
export { drafts } from './drafts.ts';
export { example } from './example.ts';
export { hotlines } from './hotlines.ts';
export { planCommand } from './plan-command.ts';
export { planText } from './plan-text.ts';
export { problems } from './problems.ts';
export { prose } from './prose.ts';
export { schema } from './schema.ts';
export { sheets } from './sheets.ts';
export { targets } from './targets.ts';
