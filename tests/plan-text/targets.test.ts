import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/plan-text/index.ts';
import { candidateTargets, parsePlan } from '../../src/plan-text/index.ts';

const FOLDER = 'content/plans/quang-ngai-2025';
const corrections = JSON.parse(readFileSync(`${FOLDER}/corrections.json`, 'utf8')) as Correction[];

function proposed(sentence: string) {
  return candidateTargets(parsePlan(`I. CHỈ TIÊU\n\n1. ${sentence}\n`));
}

describe('candidate targets', () => {
  it('are the nine percentages of section II, with their comparators', () => {
    const tree = parsePlan(readFileSync(`${FOLDER}/plan.txt`), { corrections });
    const percents = candidateTargets(tree).filter(({ measure }) => measure === 'percent');
    expect(percents.map(({ anchor, comparator, value }) => [anchor, comparator, value])).toEqual([
      ['ii-a', 'as-stated', 100],
      ['ii-b', 'at-least', 70],
      ['ii-c', 'as-stated', 50],
      ['ii-d', 'at-least', 70],
      ['ii-d', 'at-least', 60],
      ['ii-d', 'as-stated', 70],
      ['ii-dd', 'as-stated', 100],
      ['ii-e', 'as-stated', 100],
      ['ii-g', 'at-least', 20],
    ]);
  });

  it.each([
    ['Phấn đấu trên 70% xã có kế hoạch.', 'more-than', 'percent', 70],
    ['Giảm xuống dưới 5,5% số hộ.', 'less-than', 'percent', 5.5],
    ['Khoảng 60% học sinh được học.', 'about', 'percent', 60],
    ['Từ 30% - 40% cơ sở được kiểm tra.', 'range', 'range', { from: 30, to: 40, unit: '%' }],
    ['Đạt 30-40% cơ sở.', 'range', 'range', { from: 30, to: 40, unit: '%' }],
    ['Không quá 10% số vụ.', 'at-most', 'percent', 10],
    ['10/10 huyện có kế hoạch.', 'as-stated', 'share', { part: 10, whole: 10, unit: 'huyện' }],
    ['Tổ chức ít nhất 02 lớp tập huấn.', 'at-least', 'count', { number: 2, unit: 'lớp' }],
    ['Tổ chức ít nhất một buổi nói chuyện.', 'at-least', 'count', { number: 1, unit: 'buổi' }],
    ['Hỗ trợ 1.200 người trở lên.', 'at-least', 'count', { number: 1200, unit: 'người' }],
    [
      'Giảm ít nhất 5% số vụ so với năm 2024.',
      'at-least',
      'change',
      { direction: 'decrease', by: 5, unit: '%', against: 'so với năm 2024' },
    ],
    [
      'Giảm số vụ từ 23 vụ xuống còn 18 vụ.',
      'as-stated',
      'from-to',
      { direction: 'decrease', from: 23, to: 18, unit: 'vụ' },
    ],
    [
      'Tử vong không quá 4/100.000 dân.',
      'at-most',
      'rate',
      { number: 4, unit: null, per: 100_000, perUnit: 'dân' },
    ],
    ['Báo cáo trước ngày 10 tháng 6 năm 2026.', 'less-than', 'deadline', '2026-06-10'],
    ['Báo cáo trước ngày 30/11.', 'less-than', 'deadline', '--11-30'],
    ['Chậm nhất ngày 15/12/2026 phải xong.', 'at-most', 'deadline', '2026-12-15'],
    ['Hoàn thành trong quý II năm 2026.', 'at-most', 'deadline', '2026-Q2'],
  ])('%s', (sentence, comparator, measure, value) => {
    expect(proposed(sentence)).toMatchObject([{ comparator, measure, value }]);
  });

  it.each([
    'Thực hiện Quyết định số 12/QĐ-UBND năm 2021.',
    'Số điện thoại 0255.3822.',
    'HIV/AIDS giai đoạn 2021-2025.',
  ])('proposes nothing for: %s', (sentence) => {
    expect(proposed(sentence)).toEqual([]);
  });

  it('names subject, place and clause', () => {
    expect(
      proposed('Ít nhất 20% số cơ sở dịch vụ trên địa bàn tỉnh được kiểm tra; việc khác.'),
    ).toMatchObject([
      {
        quote: 'Ít nhất 20% số cơ sở dịch vụ trên địa bàn tỉnh được kiểm tra',
        subject: 'cơ sở dịch vụ',
        place: 'trên địa bàn tỉnh',
      },
    ]);
  });
});
