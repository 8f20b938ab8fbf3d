import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toolWords } from '../../locale/tool.ts';
import { buildDay } from '../load/clock.ts';
import { Refused } from './draft.ts';
import { checkSite, readKnown } from './known.ts';
import { draftPlan } from './plan.ts';
import { draftSmall } from './small.ts';
import { writeDraft, type Written } from './write.ts';

const words = toolWords.drafts.command;

/** Where a command runs: the disk, the clock and the two streams are handed in. */
export interface Surroundings {
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  out: (text: string) => void;
  err: (text: string) => void;
}

const KINDS = ['plan', 'dataset', 'source', 'page', 'material'] as const;
type Kind = (typeof KINDS)[number];

/** `npm run new`: drafts of everything that a new plan, dataset, source, page or material needs. Gives the exit code. */
export function newDraft(args: readonly string[], around: Surroundings): number {
  const kind = KINDS.find((one) => one === args[0]);
  if (args.includes('--help')) {
    around.out(kind === undefined ? words.help : words.kinds[kind]);
    return 0;
  }
  if (args.length === 0) {
    around.err(words.help);
    return 1;
  }
  try {
    if (kind === undefined) throw new Refused(words.noKind(args[0] ?? ''));
    const { word, id, site } = asked(kind, args.slice(1));
    const root = resolve(around.folder, site ?? '.');
    checkSite(root);
    if (kind === 'plan') newPlan(root, word, id, around);
    else {
      told(writeDraft(root, draftSmall(root, kind, word)), around);
      around.out(words.nextSmall);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    around.err(`${error.message}\n`);
    return 1;
  }
}

function newPlan(root: string, file: string, id: string | null, around: Surroundings): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(around.folder, file));
  } catch {
    throw new Refused(words.noFile(file));
  }
  const seconds = around.env['SOURCE_DATE_EPOCH'] ?? String(Math.floor(Date.now() / 1000));
  const today = buildDay({ SOURCE_DATE_EPOCH: seconds }, root);
  const plan = draftPlan(bytes, { path: file, id, known: readKnown(root), today });
  told(writeDraft(root, plan), around);
  for (const { line, quote } of plan.skipped) around.out(`${words.skipped(line, quote)}\n`);
  around.out(words.next(plan.confirm.length, plan.numbers));
}

function told({ created, extended }: Written, { out }: Surroundings): void {
  for (const path of created) out(`${words.wrote(path)}\n`);
  for (const path of extended) out(`${words.added(path)}\n`);
}

interface Asked {
  /** The file of a plan, or the id of anything else. */
  word: string;
  id: string | null;
  site: string | null;
}

/** What the arguments ask for; throws `Refused` with the one that is wrong. */
function asked(kind: Kind, args: readonly string[]): Asked {
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--site' || (arg === '--id' && kind === 'plan')) {
      const value = args[i + 1];
      if (value === undefined || value.startsWith('--')) throw new Refused(words.noValue(arg));
      flags.set(arg, value);
      i += 1;
    } else if (arg.startsWith('--')) throw new Refused(words.tooMany(arg));
    else rest.push(arg);
  }
  const [word, second] = rest;
  if (word === undefined) throw new Refused(words.noArgument(kind));
  if (second !== undefined) throw new Refused(words.tooMany(second));
  return { word, id: flags.get('--id') ?? null, site: flags.get('--site') ?? null };
}
