import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanChange, PlanTree } from '../../src/plan-text/index.ts';

function plan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/plan.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PLAN = 'content/plans/quang-ngai-2025/plan.txt';

describe('npm run -s plan', () => {
  it('prints the outline of the contract, with the declared corrections', () => {
    const { status, stdout, stderr } = plan(PLAN, '--outline');
    expect(stdout.split('\n')).toContain(
      '31\tpoint\tđ\tii-dd\t100% các tội phạm liên quan đến mại dâm đều được xử lý theo',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each([
    ['--json', '{'],
    ['--markdown', '---'],
    ['--akn', '<?xml'],
    ['--targets', '['],
    ['--help', 'npm run -s plan'],
  ])('%s', (flag, begin) => {
    const { status, stdout } = plan(PLAN, flag);
    expect(stdout.startsWith(begin)).toBe(true);
    expect(status).toBe(0);
  });

  it('tells problems on stderr and still succeeds', () => {
    const file = 'tests/fixtures/plan-text/plan-ordinal-repeated/plan.txt';
    const { status, stderr } = plan(file);
    expect(stderr).toMatch(`${file}:7:1 error plan-ordinal-repeated`);
    expect(status).toBe(0);
  });

  it.each(['plan-empty', 'plan-binary', 'plan-not-utf8', 'plan-no-structure'])(
    'fails for %s, with its own problem',
    (rule) => {
      const { status, stderr } = plan(`tests/fixtures/plan-text/${rule}/plan.txt`);
      expect(stderr).toContain(` error ${rule} `);
      expect(status).toBe(1);
    },
  );

  it('says which argument is wrong, and only that one', () => {
    const told = (...args: string[]) => {
      const { status, stdout, stderr } = plan(...args);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      return stderr.trim();
    };
    expect(told('no-such-file.txt')).toBe(
      'không mở được tệp no-such-file.txt; hãy xem lại đường dẫn',
    );
    expect(told(PLAN, '--pdf')).toBe('không hiểu --pdf; hãy xem --help');
    expect(told(PLAN, 'b.txt')).toBe('mỗi lần chỉ đọc một tệp; hãy bỏ b.txt rồi chạy riêng');
    expect(told(PLAN, '--json', '--akn')).toBe('mỗi lần chỉ in một dạng; hãy bỏ --akn');
    expect(told(PLAN, '--akn', '--compare', PLAN)).toBe('mỗi lần chỉ in một dạng; hãy bỏ --akn');
    expect(told(PLAN, '--compare')).toBe('sau --compare phải là tệp của bản cũ');
    expect(told('--json')).toBe('chưa có tệp nào để đọc; hãy xem --help');
    expect(told()).toMatch(/^npm run -s plan/u);
  });

  it('prints the anchors and the numbers as the content folder keeps them', () => {
    const kept = (name: string) =>
      JSON.parse(readFileSync(path.join(path.dirname(PLAN), name), 'utf8')) as unknown;
    expect(JSON.parse(plan(PLAN, '--anchors').stdout)).toEqual(kept('anchors.json'));
    expect(JSON.parse(plan(PLAN, '--numbers').stdout)).toEqual(kept('numbers.json'));
  });

  it('sets aside only what the contract names', () => {
    const kinds = /^(?:page-header|page-number|signature|rule|letterhead|front-matter)$/u;
    for (const name of ['signed-before-recipients', 'decision-with-plan']) {
      const file = name === 'decision-with-plan' ? 'plan.txt' : 'plan.md';
      const tree = JSON.parse(
        plan(`tests/fixtures/plan-text/${name}/${file}`, '--json').stdout,
      ) as PlanTree;
      expect(tree.setAside.length).toBeGreaterThan(0);
      for (const { what } of tree.setAside) expect(what).toMatch(kinds);
    }
  });
});

describe('npm run -s plan with files of its own', () => {
  let folder = '';
  const put = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plan-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['a.docx', [0x50, 0x4b, 3, 4, 0xe1], 'plan-binary', '.docx'],
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0], 'plan-binary', '.doc'],
    ['a.pdf', [...Buffer.from('%PDF-1.7')], 'plan-binary', 'PDF'],
    ['a.rtf', [...Buffer.from('{\\rtf1')], 'plan-binary', 'RTF'],
    ['le.txt', [0xff, 0xfe, 73, 0], 'plan-not-utf8', 'UTF-16'],
    ['be.txt', [0xfe, 0xff, 0, 73], 'plan-not-utf8', 'UTF-16'],
    ['a.html', [...Buffer.from('<!DOCTYPE html>\n<p>I. MỤC')], 'plan-binary', 'trang web'],
  ])('names the format of %s and what to do', (name, bytes, rule, words) => {
    const { status, stderr } = plan(put(name, Uint8Array.from(bytes)), '--outline');
    expect(stderr).toContain(` error ${rule} `);
    expect(stderr).toContain(words);
    expect(stderr).toContain('; hãy mở ');
    expect(status).toBe(1);
  });

  it('compares two versions point by point', () => {
    const older = put('older.txt', 'I. MỤC TIÊU\n1. Có 70% xã đạt.\n2. Có 50% trường đạt.\n');
    const newer = put('newer.txt', 'I. MỤC TIÊU\n1. Có 75% xã đạt.\nII. KINH PHÍ\n');
    const { status, stdout } = plan(newer, '--compare', older);
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        '3 điểm khác nhau: 1 thêm, 1 bỏ, 1 sửa.\n',
        'sửa #i-1 (dòng 2) → #i-1 (dòng 2)\n  Có [bỏ: 70%] [thêm: 75%] xã đạt.\n',
        'thêm #ii (dòng 3)\n  KINH PHÍ\n',
        'bỏ #i-2 (dòng 3)\n  Có 50% trường đạt.\n',
      ].join('\n'),
    );
    const changes = JSON.parse(plan(newer, '--compare', older, '--json').stdout) as PlanChange[];
    expect(changes.map(({ how }) => how)).toEqual(['changed', 'added', 'removed']);
    expect(plan(older, '--compare', older).stdout).toBe('Hai bản giống nhau từng điểm.\n');
    expect(plan(newer, '--compare', put('empty.txt', ' \n')).status).toBe(1);
  });

  it('tells which published anchors a new lock would lose', () => {
    const file = put('plan.txt', 'I. MỤC TIÊU\n');
    const lock = { plan: 'x', anchors: { ii: 'KINH PHÍ' }, aliases: {} };
    put('anchors.json', JSON.stringify(lock));
    const { stdout, stderr } = plan(file, '--anchors');
    expect(JSON.parse(stdout)).toEqual({
      plan: path.basename(folder),
      anchors: { i: 'MỤC TIÊU' },
      aliases: {},
    });
    expect(stderr).toContain(' error plan-anchor-dropped ');
  });

  it('ends quietly when nobody reads on', () => {
    const file = put(
      'long.txt',
      Array.from({ length: 5000 }, (_, i) => `Điều ${String(i + 1)}. Việc.`).join('\n'),
    );
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" scripts/plan.ts "$1" --json | head -1', process.execPath, file],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('');
  });

  it('says that a file beside the plan is broken', () => {
    const file = put('plan.txt', 'I. MỤC TIÊU\n');
    put('corrections.json', '[');
    const { status, stderr } = plan(file);
    expect(stderr).toContain('corrections.json không phải JSON đúng');
    expect(status).toBe(1);
  });
});
