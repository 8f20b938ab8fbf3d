import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan, lockAnchors } from '../../../src/plan-text/index.ts';
import type { Aim } from '../../../src/schema/aim.ts';
import { MINIMAL, Project } from '../project.ts';
import { aTarget } from './a-target.ts';

const ID = 'mau-2026';

/** A target of each kind, as next year's plan sets it: the point, the words, the aim. */
export const SECOND: { id: string; quote: string; words: string | null; aim: Aim }[] = [
  {
    id: 'tuyen-truyen',
    quote: 'Ít nhất 75% xã, phường tổ chức tuyên truyền',
    words: 'Ít nhất',
    aim: { measure: 'percent', comparator: 'at-least', value: 75 },
  },
  {
    id: 'lop-tap-huan',
    quote: 'Tổ chức ít nhất 30 lớp tập huấn',
    words: 'ít nhất',
    aim: { measure: 'count', comparator: 'at-least', value: { number: 30, unit: 'lớp' } },
  },
  {
    id: 'huyen',
    quote: '10/10 huyện có kế hoạch riêng',
    words: null,
    aim: {
      measure: 'share',
      comparator: 'as-stated',
      value: { part: 10, whole: 10, unit: 'huyện' },
    },
  },
  {
    id: 'tu-van',
    quote: 'Tỷ lệ được tư vấn đạt từ 20% đến 30%',
    words: 'từ',
    aim: { measure: 'range', comparator: 'range', value: { from: 20, to: 30, unit: '%' } },
  },
  {
    id: 'ty-so',
    quote: 'Tỷ số giới tính khi sinh không quá 107/100',
    words: 'không quá',
    aim: {
      measure: 'rate',
      comparator: 'at-most',
      value: { number: 107, unit: null, per: 100, perUnit: null },
    },
  },
  {
    id: 'tai-nan',
    quote: 'Số vụ tai nạn giảm 5% so với năm 2025',
    words: null,
    aim: {
      measure: 'change',
      comparator: 'as-stated',
      value: { direction: 'decrease', by: 5, unit: '%', against: 'so với năm 2025' },
    },
  },
  {
    id: 'han',
    quote: 'Hoàn thành trước ngày 16 tháng 12 năm 2026',
    words: 'trước',
    aim: { measure: 'deadline', comparator: 'less-than', value: '2026-12-16' },
  },
  {
    id: 'giam-nguoi-chet',
    quote: 'Giảm số người chết từ 23 xuống 18 người',
    words: null,
    aim: {
      measure: 'from-to',
      comparator: 'as-stated',
      value: { direction: 'decrease', from: 23, to: 18, unit: 'người' },
    },
  },
];

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
const ANCHORS = ['a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h'];

const TEXT = `Mẫu, ngày 10 tháng 4 năm 2026

KẾ HOẠCH

Thực hiện Chương trình mẫu năm 2026

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU CỤ THỂ

${SECOND.map(({ quote }, index) => `${LETTERS[index] ?? ''}) ${quote}.`).join('\n\n')}

II. TỔ CHỨC THỰC HIỆN

1. Giao Sở Y tế chủ trì thực hiện Kế hoạch này./.

Nơi nhận:

- Sở Y tế;
- Lưu: VT.
`;

/** What a test changes of a target's record or result. */
export interface Changes {
  targets?: Record<string, Record<string, unknown>>;
  results?: Record<string, unknown>;
  /** No target at all, and no section that would hold any. */
  none?: true;
}

/** The minimal project with next year's plan beside its own, which sets a target of every kind. */
export function withSecondPlan({ targets = {}, results = {}, none }: Changes = {}): Project {
  const project = new Project(MINIMAL);
  const content = `content/plans/${ID}`;
  const data = `data/plans/${ID}`;
  for (const folder of [content, `${data}/results`]) {
    mkdirSync(join(project.root, folder), { recursive: true });
  }
  const json = (path: string, value: unknown) => {
    project.write(path, `${JSON.stringify(value, null, 2)}\n`);
  };
  const first = JSON.parse(project.read('content/plans/mau-2025/plan.json')) as object;
  const meta = {
    ...first,
    id: ID,
    number: '2/KH-UBND',
    title: 'Thực hiện Chương trình mẫu năm 2026',
    issuedOn: '2026-04-10',
    period: { from: '2026-01-01', to: '2026-12-31' },
    sections: { targets: none ? [] : ['i'], tasks: [], assignments: ['ii'], reporting: [] },
    follows: 'mau-2025',
  };
  json(`${content}/plan.json`, meta);
  project.write(`${content}/plan.txt`, TEXT);
  project.rehash(ID);
  json(`${content}/corrections.json`, []);
  json(`${content}/anchors.json`, {
    ...lockAnchors(parsePlan(TEXT, { path: 'plan.txt' })),
    plan: ID,
  });
  json(`${data}/calendar.json`, []);
  const kept = none ? [] : SECOND;
  json(
    `${data}/targets.json`,
    kept.map(({ id, quote, words, aim }, index) => ({
      ...aTarget(aim, {
        id,
        plan: ID,
        anchor: `i-${ANCHORS[index] ?? ''}`,
        quote,
        comparatorWords: words,
        label: `nhãn ${id}`,
        period: meta.period,
        ...(aim.measure === 'percent' ? {} : { base: [] }),
      }),
      ...targets[id],
    })),
  );
  for (const { id } of kept) {
    json(`${data}/results/${id}.json`, {
      target: id,
      result: results[id] ?? null,
      search: { searchedOn: '2026-11-01', where: ['trang của tỉnh'] },
    });
  }
  return project;
}

/** A published result with this value. */
export function aResult(value: unknown): Record<string, unknown> {
  return {
    value,
    numerator: null,
    denominator: null,
    coverage: null,
    period: { from: '2026-01-01', to: '2026-12-31' },
    status: 'final',
    approvedBy: 'Báo cáo mẫu',
    provenance: {
      source: 'nguon-a',
      locator: 'trang 1',
      checkedOn: '2026-11-01',
      confidence: 'high',
    },
  };
}
