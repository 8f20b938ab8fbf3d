import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import {
  parsePlan,
  planProblems,
  toAkn,
  toJson,
  toMarkdown,
  toOutline,
  toTargets,
  UNREADABLE,
} from '../src/pipeline/plan/index.ts';
import type { Correction, PlanMeta, PlanTree } from '../src/pipeline/plan/index.ts';
import { formatProblem } from '../src/pipeline/problem.ts';

const HELP = `npm run -s plan -- TỆP [--json|--outline|--markdown|--akn|--targets]

Đọc một văn bản kế hoạch bất kỳ (.txt hoặc .md, UTF-8). Cây in ra stdout, vấn đề in ra stderr.
  --json      cây đầy đủ (mặc định)
  --outline   mỗi nút một dòng: dòng, loại, số thứ tự, neo, chữ đầu; cách nhau bằng tab
  --markdown  văn bản dạng Markdown
  --akn       Akoma Ntoso 3.0
  --targets   bản nháp chỉ tiêu để người duyệt xác nhận
  --help      trang này
Nếu cạnh TỆP có plan.json, corrections.json thì dùng luôn.
Thoát với mã 1 chỉ khi tệp không đọc được như một kế hoạch.
`;

const WRITERS: Record<string, (tree: PlanTree) => string> = {
  '--json': toJson,
  '--outline': toOutline,
  '--markdown': toMarkdown,
  '--akn': toAkn,
  '--targets': toTargets,
};

/** Reads a JSON file beside the plan, or gives `fallback` where there is none. */
function beside<T>(
  file: string,
  name: string,
  fallback: T,
): { value: T; text: string; path: string } {
  const place = path.join(path.dirname(file), name);
  if (!existsSync(place)) return { value: fallback, text: '', path: place };
  const text = readFileSync(place, 'utf8');
  return { value: JSON.parse(text) as T, text, path: place };
}

function main(args: readonly string[]): number {
  if (args.includes('--help') || args.length === 0) {
    process.stdout.write(HELP);
    return 0;
  }
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  const write = WRITERS[flags[0] ?? '--json'];
  if (file === undefined || write === undefined || flags.length > 1) {
    process.stderr.write(`không hiểu: ${args.join(' ')}\n\n${HELP}`);
    return 1;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    process.stderr.write(`không mở được tệp ${file}; hãy xem lại đường dẫn\n`);
    return 1;
  }
  const meta = beside<Partial<PlanMeta>>(file, 'plan.json', {});
  const corrections = beside<Correction[]>(file, 'corrections.json', []);
  const tree = parsePlan(bytes, {
    path: file,
    meta: meta.value,
    corrections: corrections.value,
    correctionsSource: corrections,
  });
  process.stdout.write(write(tree));
  for (const problem of planProblems(tree)) process.stderr.write(`${formatProblem(problem)}\n`);
  return tree.problems.some(({ rule }) => UNREADABLE.has(rule)) ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
