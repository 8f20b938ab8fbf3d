import { buildDay } from '../src/pipeline/load/clock.ts';
import { basePath } from '../src/pipeline/load/current-site.ts';
import { loadSite } from '../src/pipeline/load/load-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';

const help = `npm run check

Kiểm tra toàn bộ nội dung (content/) và số liệu (data/).
In mỗi vấn đề một dòng: tệp:dòng:cột mức quy-tắc lời-giải-thích.
Kết thúc với mã 1 nếu có lỗi (error), 0 nếu chỉ có cảnh báo (warning).
Mỗi quy tắc được giải thích trong docs/problems.md.

  --quiet     chỉ in lỗi, không in cảnh báo
  --verbose   in thêm những văn bản, cơ quan, điều khoản mà kế hoạch nhắc tới nhưng chưa có chỗ dẫn đến
  --help      in lời giải thích này
`;

const args = process.argv.slice(2);
const unknown = args.find((arg) => !['--help', '--quiet', '--verbose'].includes(arg));
if (args.includes('--help')) {
  process.stdout.write(help);
} else if (unknown !== undefined) {
  process.stderr.write(`không hiểu «${unknown}»; xem npm run check -- --help\n`);
  process.exitCode = 2;
} else {
  const root = process.cwd();
  const { problems } = loadSite(root, {
    asOf: buildDay(process.env, root),
    base: basePath(process.env),
    verbose: args.includes('--verbose'),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = args.includes('--quiet') ? errors : problems;
  for (const problem of told) process.stdout.write(`${formatProblem(problem)}\n`);
  const warnings = problems.length - errors.length;
  process.stderr.write(`${String(errors.length)} lỗi, ${String(warnings)} cảnh báo\n`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
