import { describe, expect, it } from 'vitest';
import { spellNumbers } from '../../../src/locale/vi/number-words.ts';
import { markOf } from '../../../src/pipeline/print/blocks.ts';
import { LanguageEdition } from '../../../src/schema/language-edition.ts';
import { Project, placed } from '../project.ts';
import { ROOT, realSite } from './project-site.ts';

const EDITION = {
  language: { code: 'hre', name: 'Hrê' },
  sheet: 'loa-phat-thanh',
  kind: 'audio',
  file: '/am-thanh/loa-phat-thanh-hre.mp3',
  madeBy: 'Đinh Văn Ví Dụ',
  reviewedBy: 'Đinh Thị Ví Dụ',
  reviewedOn: '2027-01-15',
  machineTranslated: false,
};

describe('editions in other languages', () => {
  it('are none today', () => {
    expect(realSite().languages).toEqual([]);
  });

  it('are accepted with the name of a person who reviewed them', () => {
    expect(LanguageEdition.safeParse(EDITION).success).toBe(true);
  });

  it.each([
    ['no reviewer', { reviewedBy: undefined }],
    ['an empty name', { reviewedBy: '' }],
    ['one blank', { reviewedBy: '   ' }],
    ['a placeholder', { reviewedBy: 'chưa' }],
    ['a mark', { reviewedBy: '-' }],
    ['a machine', { reviewedBy: 'Google Dịch' }],
    ['a machine by another name', { reviewedBy: 'hệ thống dịch máy' }],
    ['null', { reviewedBy: null }],
    ['a translation by machine', { machineTranslated: true }],
    ['nobody who made it', { madeBy: '' }],
    ['a file elsewhere', { file: 'https://vidu.vn/a.mp3' }],
    ['a key nobody knows', { note: 'x' }],
  ])('are refused with %s', (_name, change) => {
    expect(LanguageEdition.safeParse({ ...EDITION, ...change }).success).toBe(false);
  });
});

describe('today’s units', () => {
  const site = realSite();
  const units = site.units?.units ?? [];

  it('are as many as the figures say, of each kind', () => {
    const rows = site.datasets.find(({ id }) => id === 'don-vi-cap-xa')?.rows ?? [];
    const figure = (id: string) => rows.find((row) => row.id === id)?.value;
    const count = (kind: string) => units.filter(({ name }) => name.startsWith(`${kind} `)).length;
    expect(units).toHaveLength(figure('cap-xa-tinh-moi') ?? 0);
    expect([count('Xã'), count('Phường'), count('Đặc khu')]).toEqual([
      figure('xa-tinh-moi'),
      figure('phuong-tinh-moi'),
      figure('dac-khu-tinh-moi'),
    ]);
  });
});

describe('faults of the kit, each at its place', () => {
  const cases: [string, (project: Project) => void, string][] = [
    [
      'a hotline that is not there',
      (project) =>
        project.apply({ file: 'content/kit/the-viec-lam.mdx', find: "- '111'", put: "- '119'" }),
      'content/kit/the-viec-lam.mdx:9:5 error id-unknown',
    ],
    [
      'a point that the plan has not',
      (project) =>
        project.apply({ file: 'content/kit/the-viec-lam.mdx', find: 'iii-1-d', put: 'iii-9-z' }),
      'content/kit/the-viec-lam.mdx:7:5 error plan-anchor-unknown',
    ],
    [
      'a kind of sheet that nobody can print',
      (project) =>
        project.apply({
          file: 'content/kit/the-viec-lam.mdx',
          find: 'kind: card',
          put: 'kind: bia',
        }),
      'content/kit/the-viec-lam.mdx:2:7 error data-shape',
    ],
    [
      'a value that no data holds',
      (project) =>
        project.apply({
          file: 'content/kit/the-bi-doa.mdx',
          find: 'bao-thanh-hoa-bo-cong-an-tong-tien',
          put: 'khong-co',
        }),
      'content/kit/the-bi-doa.mdx:15:16 error prose-value',
    ],
    [
      'a unit twice',
      (project) => project.apply({ file: 'data/units.json', find: '"21025"', put: '"23293"' }),
      'data/units.json:8:12 error data-shape',
    ],
    [
      'an unknown source of the units',
      (project) =>
        project.apply({
          file: 'data/units.json',
          find: 'don-vi-hanh-chinh-viet-nam',
          put: 'khong-co',
        }),
      'data/units.json:3:15 error id-unknown',
    ],
    [
      'an edition without a reviewer',
      (project) => {
        project.write(
          'content/languages/hre.json',
          JSON.stringify({ ...EDITION, reviewedBy: '' }, null, 2),
        );
      },
      'content/languages/hre.json:10:17 error data-shape',
    ],
    [
      'an edition of a sheet that is not there',
      (project) => {
        project.write(
          'content/languages/hre.json',
          JSON.stringify({ ...EDITION, sheet: 'khong-co' }, null, 2),
        );
      },
      'content/languages/hre.json:6:12 error id-unknown',
    ],
  ];

  it.each(cases)('%s', (_name, spoil, expected) => {
    const project = new Project(ROOT);
    try {
      spoil(project);
      expect(project.load().problems.map(placed)).toContain(expected);
    } finally {
      project.remove();
    }
  });
});

describe('small parts', () => {
  it.each([
    ['ít nhất 70%', 'ít nhất bảy mươi phần trăm'],
    ['ngày 10/4/2025', 'ngày mười tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['76.037 cơ sở', 'bảy mươi sáu nghìn không trăm ba mươi bảy cơ sở'],
    ['68,75 %', 'sáu mươi tám phẩy bảy năm phần trăm'],
    ['40 đơn vị', 'bốn mươi đơn vị'],
    ['không có số', 'không có số'],
  ])('«%s» is read «%s»', (text, words) => {
    expect(spellNumbers(text)).toBe(words);
  });

  it('marks notes with letters', () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(markOf)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'az', 'ba']);
  });
});
