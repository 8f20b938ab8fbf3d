import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { numbersOf } from '../../src/plan-text/index.ts';
import type { ToConfirm } from '../../src/schema/to-confirm.ts';
import { MINIMAL, Project } from '../pipeline/project.ts';

const DECISION = 'tests/fixtures/plan-text/decision-with-plan/plan.txt';

const made: Project[] = [];
afterEach(() => {
  for (const project of made.splice(0)) project.remove();
});

function project(): Project {
  const fresh = new Project(MINIMAL);
  made.push(fresh);
  return fresh;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795500000' },
  });
  return { status, stdout, stderr };
}

/** Every file of a project with its text. */
function filesOf({ root }: Project): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(root.length + 1), readFileSync(file, 'utf8')];
      }),
  );
}

function errorsOf(one: Project) {
  return one.load().problems.filter(({ severity }) => severity === 'error');
}

/** Whether `after` is `before` with one stretch put in, and nothing taken out. */
function insertedOnly(before: string, after: string): boolean {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return head + tail === before.length;
}

/** What a person does who compares a draft with the text: types the numbers, fills what is empty, clears the list. */
function confirm(one: Project, id: string): void {
  const content = `content/plans/${id}`;
  one.write(
    `${content}/numbers.json`,
    JSON.stringify(numbersOf(one.read(`${content}/plan.txt`)), null, 2),
  );
  for (const name of readdirSync(join(one.root, `data/plans/${id}/results`))) {
    const path = `data/plans/${id}/results/${name}`;
    one.write(
      path,
      one
        .read(path)
        .replace('"searchedOn": ""', '"searchedOn": "2026-11-20"')
        .replace('[""]', '["báo"]'),
    );
  }
  one.write(`${content}/to-confirm.json`, '[]\n');
}

describe('npm run new -- plan', () => {
  it('drafts a decision with the plan that it issues, overwrites nothing, and is told until confirmed', () => {
    const site = project();
    const before = filesOf(site);
    const { status, stdout, stderr } = run(
      'plan',
      DECISION,
      '--id',
      'moi-2026',
      '--site',
      site.root,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('đã viết  content/plans/moi-2026/plan.json');

    const after = filesOf(site);
    const text = readFileSync(DECISION);
    expect(readFileSync(join(site.root, 'content/plans/moi-2026/plan.txt')).equals(text)).toBe(
      true,
    );
    for (const [path, words] of before) {
      // A list that exists got longer at its end: all that stood there stands there still.
      const kept = after.get(path) ?? '';
      if (kept === words) continue;
      expect(path).toMatch(/^data\/(?:agencies|laws|sources|place)\.json$/);
      expect(insertedOnly(words, kept), path).toBe(true);
    }

    const meta = JSON.parse(after.get('content/plans/moi-2026/plan.json') ?? '') as object;
    expect(meta).toMatchObject({
      number: '707/QĐ-TTg',
      numberInText: true,
      numberProvenance: null,
      issuer: 'Thủ tướng Chính phủ',
      placeId: 'ca-nuoc',
      issuedOn: '2026-04-22',
      period: { from: '2026-01-01', to: '2030-12-31' },
      sections: { targets: ['k1-i'], tasks: ['k1-ii'], assignments: ['k1-iii'], reporting: [] },
    });

    // Each proposal of the list is a problem, in the order of the list, and nothing is published.
    const list = JSON.parse(after.get('content/plans/moi-2026/to-confirm.json') ?? '') as ToConfirm;
    const told = errorsOf(site).filter(({ file }) => file.endsWith('/to-confirm.json'));
    expect(told.map(({ rule }) => rule)).toEqual(list.map(() => 'plan-unconfirmed'));
    list.forEach(({ found, path }, i) => {
      expect(told[i]?.message).toContain(`«${found}»`);
      expect(told[i]?.message).toContain(`«${path}»`);
    });
    expect(site.load().site).toBeNull();
    // Every proposal is where the list says.
    expect(told.filter(({ message }) => message.includes('không còn ở đó'))).toEqual([]);

    confirm(site, 'moi-2026');
    expect(errorsOf(site)).toEqual([]);
    const loaded = site.load().site?.plans.find(({ meta: { id } }) => id === 'moi-2026');
    expect(
      loaded?.targets.map(({ target }) => [target.anchor, target.measure, target.value]),
    ).toEqual([['k1-i-2-t1', 'percent', 100]]);
  });

  it('holds no number that a machine keyed a second time', () => {
    const site = project();
    run('plan', DECISION, '--id', 'moi-2026', '--site', site.root);
    const numbers = JSON.parse(site.read('content/plans/moi-2026/numbers.json')) as {
      line: number;
      numbers: string[];
    }[];
    const text = site.read('content/plans/moi-2026/plan.txt');
    expect(numbers.map(({ line }) => line)).toEqual(numbersOf(text).map(({ line }) => line));
    expect(numbers.flatMap((entry) => entry.numbers).join('')).toBe('');
    // One digit typed wrong is found, as in any plan.
    confirm(site, 'moi-2026');
    const keyed = site.read('content/plans/moi-2026/numbers.json');
    site.write('content/plans/moi-2026/numbers.json', keyed.replace('"707"', '"708"'));
    expect(errorsOf(site).map(({ rule }) => rule)).toEqual(['plan-number']);
    site.write('content/plans/moi-2026/numbers.json', keyed.replace('"707"', '""'));
    expect(errorsOf(site).map(({ rule }) => rule)).toEqual(['plan-unconfirmed']);
  });

  it('knows the agencies, documents and plans of its own place', () => {
    const site = project();
    const file = join(site.root, 'nam-sau.txt');
    site.write(
      'nam-sau.txt',
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH MẪU',
        'Số: 9/KH-UBND',
        'Mẫu, ngày 10 tháng 4 năm 2026',
        '',
        'KẾ HOẠCH',
        // As a Markdown copy has it.
        '**Phòng, chống năm 2026**',
        '',
        'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/11/2021 của Ủy ban nhân dân tỉnh Mẫu.',
        '',
        'I. MỤC TIÊU',
        '',
        'a) Ít nhất 70% xã có kế hoạch.',
        '',
        'b) Tổ chức ít nhất 30 lớp tập huấn.',
        '',
        'II. TỔ CHỨC THỰC HIỆN',
        '',
        '1. Sở A chủ trì, báo cáo trước ngày 15/12.',
        '',
        '2. Sở Mới phối hợp. Kế hoạch này thay thế Kế hoạch số 1/KH-UBND.',
        '',
      ].join('\n'),
    );
    const before = JSON.parse(site.read('data/agencies.json')) as {
      id: string;
      namedAs: string[];
    }[];
    const known = before[0];
    site.write('nam-sau.txt', site.read('nam-sau.txt').replace('Sở A', known?.namedAs[0] ?? ''));
    const meta = JSON.parse(site.read('content/plans/mau-2025/plan.json')) as { number: string };
    site.write('nam-sau.txt', site.read('nam-sau.txt').replace('1/KH-UBND', meta.number));
    const { stderr } = run('plan', file, '--site', site.root);
    expect(stderr).toBe('');
    const plan = JSON.parse(site.read('content/plans/mau-2026/plan.json')) as object;
    expect(plan).toMatchObject({
      id: 'mau-2026',
      issuer: 'Ủy ban nhân dân tỉnh Mẫu',
      placeId: 'mau',
      replaces: 'mau-2025',
      sections: { targets: ['i'], assignments: ['ii'], reporting: ['ii-1'] },
    });
    const agencies = JSON.parse(site.read('data/agencies.json')) as {
      id: string;
      assignments: Record<string, string[]>;
    }[];
    expect(agencies).toHaveLength(before.length + 1);
    expect(agencies[0]?.assignments['mau-2026']).toEqual(['ii-1']);
    expect(agencies.at(-1)).toMatchObject({
      name: 'Sở Mới',
      place: 'mau',
      assignments: { 'mau-2026': ['ii-2'] },
    });
    expect(JSON.parse(site.read('data/plans/mau-2026/calendar.json'))).toMatchObject([
      { anchor: 'ii-1', quote: 'trước ngày 15/12', yearInText: null, yearInferred: 2026 },
    ]);
    expect(JSON.parse(site.read('data/plans/mau-2026/targets.json'))).toMatchObject([
      { anchor: 'i-a', measure: 'percent', value: 70, comparator: 'at-least' },
      { anchor: 'i-b', measure: 'count', value: { number: 30, unit: 'lớp' } },
    ]);
    confirm(site, 'mau-2026');
    expect(errorsOf(site)).toEqual([]);
  });

  it('a plan without targets, and one whose marks are out of order', () => {
    const site = project();
    site.write(
      'a.txt',
      'KẾ HOẠCH\nHội thi năm 2026\n\nMẫu, ngày 10 tháng 4 năm 2026\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n1. Biểu dương.\n',
    );
    expect(
      run('plan', join(site.root, 'a.txt'), '--id', 'hoi-thi', '--site', site.root).status,
    ).toBe(0);
    expect(JSON.parse(site.read('data/plans/hoi-thi/targets.json'))).toEqual([]);
    expect(JSON.parse(site.read('content/plans/hoi-thi/corrections.json'))).toMatchObject([
      { line: 10, found: '1.', shown: '2.', certain: false },
    ]);
    const rules = new Set(errorsOf(site).map(({ rule }) => rule));
    // What the text does not tell (its number) is empty, and told as that.
    expect([...rules].sort()).toEqual(['data-shape', 'plan-unconfirmed']);
  });

  it('refuses, and writes nothing, with what to do', () => {
    const site = project();
    run('plan', DECISION, '--id', 'moi-2026', '--site', site.root);
    const before = filesOf(site);
    const told = (...args: string[]) => {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/hãy|npm run -s new/u);
      return stderr;
    };
    const at = ['--site', site.root];
    expect(told('plan', DECISION, '--id', 'moi-2026', ...at)).toContain('đã có');
    expect(told('plan', DECISION, '--id', 'Mới', ...at)).toContain('không dùng được');
    expect(told('plan', 'khong-co.txt', ...at)).toContain('không mở được');
    expect(told('plan', 'tests/fixtures/plan-text/plan-empty/plan.txt', ...at)).toContain(
      'plan-empty',
    );
    expect(told('plan', DECISION, '--site', join(site.root, 'data'))).toContain('data/site.json');
    expect(told('plan', DECISION, '--id')).toContain('sau --id');
    expect(told('plan', DECISION, 'b.txt', ...at)).toContain('«b.txt»');
    expect(told('plan', DECISION, '--wrong', ...at)).toContain('«--wrong»');
    expect(told('plan', ...at)).toContain('chưa có tệp');
    expect(told('target', 'x', ...at)).toContain('«target»');
    expect(told('dataset', ...at)).toContain('chưa có mã');
    expect(told('page', 'gioi-thieu', ...at)).toContain('đã có');
    expect(told('source', 'nguon-a', ...at)).toContain('đã dùng');
    expect(told()).toContain('npm run -s new');
    expect(filesOf(site)).toEqual(before);
  });
});

describe('npm run new for the small ones', () => {
  it.each([
    ['dataset', 'data/figures/moi.json'],
    ['page', 'content/pages/moi.mdx'],
    ['material', 'content/materials/moi.mdx'],
    ['source', 'data/sources.json'],
  ])('%s: every field is there, and each that is empty is refused at its place', (kind, path) => {
    const site = project();
    const before = existsSync(join(site.root, path)) ? site.read(path) : null;
    const { status, stdout } = run(kind, 'moi', '--site', site.root);
    expect(status).toBe(0);
    expect(stdout).toContain(path);
    if (before !== null)
      expect(site.read(path).startsWith(before.trimEnd().slice(0, -2))).toBe(true);
    const errors = errorsOf(site).filter(({ file }) => file === path);
    // Nothing but empty fields: the shape is whole, no key is missing or unknown.
    expect(errors.length).toBeGreaterThan(2);
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['data-shape']));
    for (const { message, line } of errors) {
      expect(line).toBeGreaterThan(1);
      expect(message).toContain('hãy sửa giá trị này');
    }
  });

  it.each(['plan', 'dataset', 'source', 'page', 'material'])('%s --help', (kind) => {
    const { status, stdout } = run(kind, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run -s new -- ${kind}`);
  });
});
