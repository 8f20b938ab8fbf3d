import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay, buildSeconds } from '../src/pipeline/load/clock.ts';
import { basePath } from '../src/pipeline/load/current-site.ts';
import { loadSite } from '../src/pipeline/load/load-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';

const help = `npm run build

Kiểm tra nội dung rồi dựng trang tĩnh vào dist/. Khi có lỗi, dist/ của lần dựng trước được giữ nguyên.

  SITE_URL           địa chỉ công khai, ví dụ https://vidu.vn
  BASE_PATH          thư mục con nếu trang không nằm ở gốc, ví dụ /ke-hoach-mo
  SOURCE_DATE_EPOCH  đồng hồ của lần dựng (giây); mặc định là ngày của commit cuối

  --help             in lời giải thích này
`;

/** Builds beside dist/ and swaps at the end, so that a failed build leaves the last good one alone. */
function build(root: string): number {
  const options = { asOf: buildDay(process.env, root), base: basePath(process.env) };
  const { site, problems } = loadSite(root, options);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (site === null) {
    process.stderr.write('Dừng lại: nội dung có lỗi. dist/ của lần dựng trước được giữ nguyên.\n');
    return 1;
  }
  const fresh = join(root, '.build', `site-${String(process.pid)}`);
  mkdirSync(join(root, '.build'), { recursive: true });
  const astro = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      stdio: process.stdout.isTTY ? 'inherit' : ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SOURCE_DATE_EPOCH: String(buildSeconds(process.env, root)),
        OUT_DIR: fresh,
      },
    },
  );
  if (astro.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write(
      'Dựng trang không thành công. dist/ của lần dựng trước được giữ nguyên.\n',
    );
    return 1;
  }
  swap(fresh, join(root, 'dist'));
  return 0;
}

/** Renames where one file system allows it, so that no reader meets half a site. */
function swap(fresh: string, dist: string): void {
  const old = `${fresh}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  try {
    renameSync(fresh, dist);
  } catch {
    cpSync(fresh, dist, { recursive: true });
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

if (process.argv.includes('--help')) process.stdout.write(help);
else process.exitCode = build(process.cwd());
