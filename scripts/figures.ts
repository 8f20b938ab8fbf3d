import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../src/pipeline/load/clock.ts';
import { basePath } from '../src/pipeline/load/current-site.ts';
import { jsonSchemas } from '../src/pipeline/exports/json-schemas.ts';
import { loadSite } from '../src/pipeline/load/load-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';
import { formatFault } from '../src/pipeline/sheets/cell-fault.ts';
import { changesOf, formatChange } from '../src/pipeline/sheets/changes.ts';
import { formSite } from '../src/pipeline/sheets/form-site.ts';
import { jsonText } from '../src/pipeline/sheets/json-text.ts';
import { formOf } from '../src/pipeline/sheets/layout.ts';
import { readDataset } from '../src/pipeline/sheets/read-dataset.ts';
import { sheetTemplate } from '../src/pipeline/sheets/template.ts';
import type { Site } from '../src/pipeline/load/site.ts';
import { Id } from '../src/schema/primitives.ts';

const HELP = `npm run -s figures -- template MÃ [--out TỆP.xlsx]
npm run -s figures -- import TỆP.xlsx [--write]
npm run -s figures -- schemas

  template   viết bảng tính để điền: có sẵn số hiện có của tập số liệu MÃ, hoặc trống nếu MÃ là mới
  import     đọc bảng tính, in từng ô sai (trang!ô: thấy gì; hãy làm gì), rồi in từng giá trị sẽ đổi
    --write  ghi vào data/figures/MÃ.json, chỉ khi cả bảng đúng
  schemas    viết lại docs/schema/: lược đồ JSON cho trình soạn thảo
  --out TỆP  tên tệp bảng tính, mặc định MÃ.xlsx
  --help     lời giải thích này

Kết thúc với mã 0 nếu đúng, 1 nếu bảng tính có chỗ sai, 2 nếu gõ lệnh sai hoặc không đọc được tệp.
Kiểm tra mà không cần lệnh nào: trang /so-lieu/kiem-tra/.
`;

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function site(): Site | null {
  const root = process.cwd();
  const loaded = loadSite(root, { asOf: buildDay(process.env, root), base: basePath(process.env) });
  if (loaded.site === null) {
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    process.stderr.write(`${errors.map(formatProblem).join('\n')}\n`);
  }
  return loaded.site;
}

async function template(id: string, out: string): Promise<number> {
  if (!Id.safeParse(id).success) {
    return refuse(`mã «${id}» chỉ được có chữ thường không dấu, chữ số và dấu gạch nối`);
  }
  const checked = site();
  if (checked === null) return refuse('hãy sửa các lỗi trên trước khi viết bảng tính');
  const dataset = checked.datasets.find((one) => one.id === id) ?? null;
  writeFileSync(out, await sheetTemplate(formSite(checked), dataset, id));
  const what = dataset === null ? 'bảng trống' : `${String(dataset.rows.length)} dòng hiện có`;
  process.stdout.write(`đã viết ${out} (${what})\n`);
  return 0;
}

function importSheet(path: string, write: boolean): number {
  if (!existsSync(path)) return refuse(`không mở được tệp ${path}; hãy xem lại đường dẫn`);
  const checked = site();
  if (checked === null) return refuse('hãy sửa các lỗi trên trước khi nhập bảng tính');
  const { dataset, before, faults, notices } = readDataset(readFileSync(path), {
    form: formOf(formSite(checked)),
    sources: checked.sources,
    published: checked.datasets,
  });
  for (const notice of notices) process.stderr.write(`${formatFault(notice)}\n`);
  if (dataset === null) {
    for (const fault of faults) process.stdout.write(`${formatFault(fault)}\n`);
    process.stderr.write(`${String(faults.length)} chỗ cần sửa; chưa ghi gì\n`);
    return 1;
  }
  const changes = changesOf(before, dataset);
  for (const change of changes) process.stdout.write(`${formatChange(change)}\n`);
  process.stderr.write(`${String(changes.length)} giá trị thay đổi\n`);
  const out = join('data', 'figures', `${dataset.id}.json`);
  if (write && changes.length > 0) {
    writeFileSync(out, jsonText({ ...editorNote(out), ...dataset }));
    process.stderr.write(`đã ghi ${out}\n`);
  }
  const numbers = changes.filter(({ path: changed }) => /^rows\..*\.value$/.test(changed));
  if (numbers.length > 0) {
    const figures = numbers.map(
      ({ path: changed, from, to }) =>
        `  ${dataset.id}:${changed.split('.')[1] ?? ''} (${from === null ? 'thêm' : to === null ? 'xoá' : 'sửa'})`,
    );
    process.stderr.write(
      `Cần nhập lần thứ hai: một người khác đọc văn bản và tự ghi vào data/ledger.json\n${figures.join('\n')}\n`,
    );
  }
  if (!write) process.stderr.write('chưa ghi gì; thêm --write để ghi\n');
  return 0;
}

/** What a file says to editors stays when its data change. */
function editorNote(path: string): { $schema?: unknown } {
  if (!existsSync(path)) return {};
  const { $schema } = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: unknown };
  return $schema === undefined ? {} : { $schema };
}

function schemas(): number {
  const checked = site();
  if (checked === null) return refuse('hãy sửa các lỗi trên trước khi viết lược đồ');
  for (const { noun, text } of jsonSchemas(checked.words.data.schemas)) {
    writeFileSync(join('docs', 'schema', `${noun}.json`), text);
  }
  return 0;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.length === 0) {
    process.stdout.write(HELP);
    return 0;
  }
  if (args.length === 1 && args[0] === 'schemas') return schemas();
  const [command, target, option, value, ...rest] = args;
  if (target === undefined || rest.length > 0) return refuse(`thiếu hoặc thừa chữ\n\n${HELP}`);
  if (command === 'template') {
    if (option === undefined) return template(target, `${target}.xlsx`);
    if (option === '--out' && value !== undefined) return template(target, value);
  }
  if (command === 'import' && value === undefined && [undefined, '--write'].includes(option)) {
    return importSheet(target, option === '--write');
  }
  return refuse(`không hiểu: ${args.join(' ')}\n\n${HELP}`);
}

process.exitCode = await main(process.argv.slice(2));
