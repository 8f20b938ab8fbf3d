import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSeconds } from '../src/pipeline/load/clock.ts';
import { currentSite } from '../src/pipeline/load/current-site.ts';
import { besideFolder, DEFAULT_FOLDER, exampleFolder } from '../src/pipeline/example/folder.ts';
import { unmarked } from '../src/pipeline/example/marked.ts';

const help = `npm run example [-- --out THƯ-MỤC]

Dựng một bản minh hoạ của trang, với kết quả được nghĩ ra, để xem trang trông thế nào khi có số liệu.
Mọi trang, mọi hình đều mang dòng «Số liệu minh hoạ»; trang thật trong dist/ không hề bị đụng đến.

  --out THƯ-MỤC      một thư mục trống hoặc chưa có; mặc định ${DEFAULT_FOLDER}
  SOURCE_DATE_EPOCH  đồng hồ của lần dựng (giây); mặc định là ngày của commit cuối

  --help             in lời giải thích này
`;

/** Builds beside the folder, looks at every page of the result, and only then puts it in its place. */
function example(root: string, out: string | undefined): number {
  const folder = exampleFolder(root, out);
  const fresh = besideFolder(folder, String(process.pid));
  mkdirSync(dirname(folder), { recursive: true });
  const astro = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'build',
      '--config',
      './.config/astro.example.mjs',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SOURCE_DATE_EPOCH: String(buildSeconds(process.env, root)),
        EXAMPLE_OUT: fresh,
      },
    },
  );
  const faults =
    astro.status === 0
      ? unmarked(fresh, currentSite().words.example.watermark)
      : ['astro build: không thành công'];
  if (faults.length > 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write(`${faults.join('\n')}\nDừng lại: bản minh hoạ chưa được dựng.\n`);
    return 1;
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  process.stdout.write(`Bản minh hoạ ở ${folder}\n`);
  return 0;
}

function run(): number {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  return example(process.cwd(), values.out);
}

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
