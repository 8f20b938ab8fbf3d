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

const HELP = `npm run -s plan -- TỆP [--json|--outline|--markdown|--akn|--targets|--anchors|--numbers]
npm run -s plan -- TỆP --compare BẢN_CŨ [--json]

Đọc một văn bản kế hoạch bất kỳ (.txt hoặc .md, UTF-8). Cây in ra stdout, vấn đề in ra stderr.
  --json      cây đầy đủ (mặc định)
  --outline   mỗi nút một dòng: dòng, loại, số thứ tự, neo, chữ đầu; cách nhau bằng tab
  --markdown  văn bản dạng Markdown
  --akn       Akoma Ntoso 3.0
  --targets   bản nháp chỉ tiêu để người duyệt xác nhận
  --anchors   khóa neo (anchors.json); giữ bí danh của anchors.json cạnh TỆP, báo neo sắp mất.
              Hãy ghi ra tệp khác, đọc lời báo, rồi mới thay anchors.json
  --numbers   mọi con số theo dòng, đúng dạng numbers.json, để người nhập lần hai
              đối chiếu từng số với bản công bố
  --compare   từng điểm đã thêm, bỏ, sửa, chuyển chỗ từ BẢN_CŨ sang TỆP; thêm --json để máy đọc
  --help      trang này
Nếu cạnh TỆP có plan.json, corrections.json thì dùng luôn.
Thoát với mã 1 chỉ khi tệp không đọc được như một kế hoạch.
`;

const words = toolWords.planText;

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
    throw new Refused(`${place} không phải JSON đúng; hãy sửa hoặc tạm bỏ tệp này`);
  }
}

function open(file: string): Opened {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refused(`không mở được tệp ${file}; hãy xem lại đường dẫn`);
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
      if (older === null || older.startsWith('--'))
        throw new Refused('sau --compare phải là tệp của bản cũ');
      i += 1;
    } else if (!arg.startsWith('--')) files.push(arg);
    else if (arg in WRITERS) flags.push(arg);
    else throw new Refused(`không hiểu ${arg}; hãy xem --help`);
  }
  const [file, ...others] = files;
  if (file === undefined) throw new Refused('chưa có tệp nào để đọc; hãy xem --help');
  if (others.length > 0)
    throw new Refused(`mỗi lần chỉ đọc một tệp; hãy bỏ ${others.join(', ')} rồi chạy riêng`);
  const [flag = older === null ? '--json' : '--compare', ...more] = flags;
  const second = more[0] ?? (older !== null && flag !== '--json' ? flags[0] : undefined);
  if (second !== undefined) throw new Refused(`mỗi lần chỉ in một dạng; hãy bỏ ${second}`);
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
    process.stdout.write(HELP);
    return 0;
  }
  if (args.length === 0) {
    process.stderr.write(HELP);
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
