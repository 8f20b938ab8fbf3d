import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  changesInWords,
  checkAnchors,
  comparePlans,
  lockAnchors,
  numbersOf,
  parsePlan,
  planProblems,
  toAkn,
  toJson,
  toMarkdown,
  toOutline,
  toTargets,
  UNREADABLE,
} from '../src/plan-text/index.ts';
import type { AnchorLock, Correction, PlanMeta, PlanTree } from '../src/plan-text/index.ts';
import { toolWords } from '../src/locale/tool.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';

const words = toolWords.planText;
const says = toolWords.planCommand;

/** A plan file as read: its tree, its text, and where it lies. */
interface Opened {
  file: string;
  text: string;
  tree: PlanTree;
}

const WRITERS: Record<string, (opened: Opened) => string> = {
  '--json': ({ tree }) => toJson(tree),
  '--outline': ({ tree }) => toOutline(tree),
  '--markdown': ({ tree }) => toMarkdown(tree),
  '--akn': ({ tree }) => toAkn(tree, words),
  '--targets': ({ tree }) => toTargets(tree),
  '--anchors': writeAnchors,
  '--numbers': ({ text }) => asJson(numbersOf(text)),
};

/** What a person has to put right before anything can be read. */
class Refused extends Error {}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Reads a JSON file beside the plan, or gives `fallback` where there is none. */
function beside<T>(
  file: string,
  name: string,
  fallback: T,
): { value: T; text: string; path: string } {
  const place = path.join(path.dirname(file), name);
  if (!existsSync(place)) return { value: fallback, text: '', path: place };
  const text = readFileSync(place, 'utf8');
  try {
    return { value: JSON.parse(text) as T, text, path: place };
  } catch {
    throw new Refused(says.notJson(place));
  }
}

function open(file: string): Opened {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refused(says.noFile(file));
  }
  const meta = beside<Partial<PlanMeta>>(file, 'plan.json', {});
  const corrections = beside<Correction[]>(file, 'corrections.json', []);
  const tree = parsePlan(bytes, {
    path: file,
    meta: meta.value,
    corrections: corrections.value,
    correctionsSource: corrections,
    words,
  });
  return { file, text: bytes.toString('utf8'), tree };
}

function writeAnchors({ file, tree }: Opened): string {
  const before = beside<AnchorLock | null>(file, 'anchors.json', null);
  if (before.value) tree.problems.push(...checkAnchors(tree, before.value, before.path, words));
  const id = tree.id === '' ? path.basename(path.dirname(path.resolve(file))) : tree.id;
  return asJson({ ...lockAnchors(tree, before.value ?? undefined), plan: id });
}

function writeComparison(older: PlanTree, newer: PlanTree, json: boolean): string {
  const changes = comparePlans(older, newer);
  return json ? asJson(changes) : changesInWords(changes, words);
}

interface Asked {
  file: string;
  flag: string;
  /** The older version, where two are compared. */
  older: string | null;
}

/** What the arguments ask for; throws `Refused` with the one argument that is wrong. */
function asked(args: readonly string[]): Asked {
  const files: string[] = [];
  const flags: string[] = [];
  let older: string | null = null;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--compare') {
      older = args[i + 1] ?? null;
      if (older === null || older.startsWith('--')) throw new Refused(says.noOlder);
      i += 1;
    } else if (!arg.startsWith('--')) files.push(arg);
    else if (arg in WRITERS) flags.push(arg);
    else throw new Refused(says.unknown(arg));
  }
  const [file, ...others] = files;
  if (file === undefined) throw new Refused(says.noFiles);
  if (others.length > 0) throw new Refused(says.oneFile(others.join(', ')));
  const [flag = older === null ? '--json' : '--compare', ...more] = flags;
  const second = more[0] ?? (older !== null && flag !== '--json' ? flags[0] : undefined);
  if (second !== undefined) throw new Refused(says.oneForm(second));
  return { file, flag, older };
}

function run({ file, flag, older }: Asked): number {
  const opened = open(file);
  const before = older === null ? null : open(older);
  const trees = before === null ? [opened.tree] : [before.tree, opened.tree];
  const unreadable = trees.some(({ problems }) =>
    problems.some(({ rule }) => UNREADABLE.has(rule)),
  );
  if (before === null) process.stdout.write(WRITERS[flag]?.(opened) ?? '');
  else if (!unreadable)
    process.stdout.write(writeComparison(before.tree, opened.tree, flag === '--json'));
  for (const tree of trees)
    for (const problem of planProblems(tree)) process.stderr.write(`${formatProblem(problem)}\n`);
  return unreadable ? 1 : 0;
}

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(says.help);
    return 0;
  }
  if (args.length === 0) {
    process.stderr.write(says.help);
    return 1;
  }
  try {
    return run(asked(args));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

// Whoever reads may stop early (`… | head -1`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = main(process.argv.slice(2));
