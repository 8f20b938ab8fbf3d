import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditFolder, prepareAudit } from '../src/audit/audit-folder.ts';
import { formatVerdict, type Verdict } from '../src/audit/audit-page.ts';
import { CLAIM_KINDS } from '../src/audit/claim.ts';
import { toolWords } from '../src/locale/tool.ts';
import { buildDay } from '../src/pipeline/load/clock.ts';
import { basePath } from '../src/pipeline/load/current-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';

const HELP = `npm run audit [-- THƯ-MỤC]

Sau khi dựng trang: mỗi con số hiện ra hay được đọc lên ở mọi trang của THƯ-MỤC (mặc định dist/) phải là
số liệu, câu nguyên văn, ngày, số điện thoại hoặc số cấu trúc đã khai báo, và phải đứng đúng chỗ của nó.
In số lượng theo loại, rồi từng số chưa truy được nguồn, mỗi số một dòng:
  trang: con số: chữ xung quanh
Kết thúc với mã 1 nếu còn số chưa truy được nguồn, 2 nếu không kiểm tra được.

  --list    in cả những số đã truy được, kèm nơi lấy
  --help    lời giải thích này
`;

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const [folder = 'dist', ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...args.filter((arg) => arg.startsWith('--') && arg !== '--list'), ...more][0];
  if (unknown !== undefined) return refuse(`không hiểu «${unknown}»; xem npm run audit -- --help`);
  if (!existsSync(join(folder, 'index.html')))
    return refuse(`không thấy trang đã dựng trong ${folder}; hãy chạy npm run build trước`);
  const root = process.cwd();
  const { auditor, problems } = prepareAudit(root, folder, {
    base: basePath(process.env),
    today: buildDay(process.env, root),
  });
  if (auditor === null) return refuse(problems.map(formatProblem).join('\n'));
  const verdicts = auditFolder(auditor);
  if (args.includes('--list'))
    for (const verdict of verdicts) process.stdout.write(`${listed(verdict)}\n`);
  return report(verdicts, auditor.pages.length);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function listed(verdict: Verdict): string {
  return `${formatVerdict(verdict)} ← ${verdict.kind ?? 'không rõ'} ${verdict.from ?? ''}`;
}

function report(verdicts: readonly Verdict[], pages: number): number {
  const untraced = verdicts.filter(({ kind }) => kind === null);
  process.stdout.write(`${String(verdicts.length)} con số trên ${String(pages)} trang và hình\n`);
  for (const kind of CLAIM_KINDS) {
    const count = verdicts.filter((verdict) => verdict.kind === kind).length;
    process.stdout.write(`${String(count).padStart(7)}  ${toolWords.audit.kinds[kind]}\n`);
  }
  process.stdout.write(`${String(untraced.length).padStart(7)}  chưa truy được nguồn\n`);
  for (const verdict of untraced) process.stdout.write(`${formatVerdict(verdict)}\n`);
  return untraced.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
