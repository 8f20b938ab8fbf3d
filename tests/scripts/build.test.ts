import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { REAL, Project } from '../pipeline/project.ts';

const project = new Project(REAL);
afterAll(() => {
  project.remove();
});

/** Every file below a folder with the fingerprint of its bytes. */
function prints(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
}

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(project.root, 'scripts', script), ...args], {
    cwd: project.root,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795392000' },
  });
}

test('a build of broken content stops with 1, tells every place, and leaves the last good dist/ alone', () => {
  for (const part of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(REAL, part), join(project.root, part), { recursive: true });
  }
  symlinkSync(join(REAL, 'node_modules'), join(project.root, 'node_modules'));
  const dist = join(project.root, 'dist');
  mkdirSync(join(dist, 'chi-tieu'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Lần dựng trước</title>\n');
  writeFileSync(join(dist, 'chi-tieu/index.html'), Buffer.from([0, 1, 2, 255]));
  const before = prints(dist);

  const good = run('check.ts');
  expect(good.stdout.split('\n').filter((line) => / error /.test(line))).toEqual([]);
  expect(good.status).toBe(0);

  // Right content, but the builder itself fails.
  const config = project.read('astro.config.mjs');
  project.write('astro.config.mjs', "throw new Error('cố ý');\n");
  const failed = run('build.ts');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('Dựng trang không thành công');
  expect(prints(dist)).toEqual(before);
  project.write('astro.config.mjs', config);

  const material = 'content/materials/bot-ky-thi.mdx';
  const targets = 'data/plans/quang-ngai-2025/targets.json';
  project.apply({
    file: targets,
    find: '"value": 60,\n    "base"',
    put: '"value": 61,\n    "base"',
  });
  project.apply({ file: 'data/laws.json', find: '"id": "pl2003"', put: '"id": "pl-2003"' });
  project.write(material, `${project.read(material)}\n<b>không đóng\n`);

  const check = run('check.ts');
  const told = check.stdout.trim().split('\n');
  expect(check.status).toBe(1);
  for (const line of told) expect(line).toMatch(/^\S+:\d+:\d+ (error|warning) [a-z0-9-]+ \S/);
  expect(told.some((line) => line.startsWith(targets) && line.includes(' target-value '))).toBe(
    true,
  );
  expect(told.some((line) => line.startsWith(material) && line.includes(' prose-syntax '))).toBe(
    true,
  );
  expect(check.stderr).toMatch(/^\d+ lỗi, \d+ cảnh báo\n$/);

  const quiet = run('check.ts', '--quiet');
  expect(quiet.stdout).not.toContain(' warning ');
  expect(quiet.stdout).toContain(' error ');

  const build = run('build.ts');
  expect(build.status).toBe(1);
  expect(build.stderr).toContain('target-value');
  expect(build.stderr).toContain('dist/ của lần dựng trước được giữ nguyên');
  expect(prints(dist)).toEqual(before);
  // Nothing half-built stands beside it.
  const beside = join(project.root, '.build');
  expect(readdirSync(beside).filter((name) => name.startsWith('site-'))).toEqual([]);
});
