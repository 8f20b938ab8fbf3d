import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditFolder, prepareAudit } from '../src/audit/audit-folder.ts';
import { formatVerdict, type Verdict } from '../src/audit/audit-page.ts';
import { CLAIM_KINDS } from '../src/audit/claim.ts';
import { toolWords } from '../src/locale/tool.ts';
import { buildOptions } from '../src/pipeline/load/current-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';
import { runCommand, WrongUse } from './arguments.ts';

const says = toolWords.commands.audit;

/** Judges every number of the built `folder`; throws `WrongUse` where there is nothing to judge it by. */
function audit(site: string, folder: string, list: boolean): number {
  if (!existsSync(join(folder, 'index.html'))) throw new WrongUse(says.notBuilt(folder));
  const { asOf: today, base } = buildOptions(process.env, site);
  const { auditor, problems } = prepareAudit(site, folder, { base, today });
  if (auditor === null) throw new WrongUse(problems.map(formatProblem).join('\n'));
  const verdicts = auditFolder(auditor);
  if (list) for (const verdict of verdicts) process.stdout.write(`${listed(verdict)}\n`);
  return report(verdicts, auditor.pages.length);
}

function listed(verdict: Verdict): string {
  return `${formatVerdict(verdict)} ← ${verdict.kind ?? says.noKind} ${verdict.from ?? ''}`;
}

function report(verdicts: readonly Verdict[], pages: number): number {
  const untraced = verdicts.filter(({ kind }) => kind === null);
  process.stdout.write(`${says.total(verdicts.length, pages)}\n`);
  for (const kind of CLAIM_KINDS) {
    const count = verdicts.filter((verdict) => verdict.kind === kind).length;
    process.stdout.write(`${String(count).padStart(7)}  ${toolWords.audit.kinds[kind]}\n`);
  }
  process.stdout.write(`${String(untraced.length).padStart(7)}  ${says.untraced}\n`);
  for (const verdict of untraced) process.stdout.write(`${formatVerdict(verdict)}\n`);
  return untraced.length === 0 ? 0 : 1;
}

await runCommand(
  { name: 'audit', help: says.help, flags: ['list'], words: 1 },
  ({ site, flags, words: [folder = join(site, 'dist')] }) => audit(site, folder, flags.has('list')),
);
