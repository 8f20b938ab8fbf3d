import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  assigneesOf,
  citedDocuments,
  parsePlan,
  proposeSections,
  reportDates,
} from '../../src/plan-text/index.ts';

const real = parsePlan(readFileSync('content/plans/quang-ngai-2025/plan.txt'));

describe('which places of a plan hold what', () => {
  it('by the titles of its sections, as the data of the real plan has it', () => {
    const { sections } = JSON.parse(
      readFileSync('content/plans/quang-ngai-2025/plan.json', 'utf8'),
    ) as { sections: unknown };
    expect(proposeSections(real)).toEqual(sections);
  });

  it('in an attached plan', () => {
    const tree = parsePlan(readFileSync('tests/fixtures/plan-text/decision-with-plan/plan.txt'));
    expect(proposeSections(tree)).toEqual({
      targets: ['k1-i'],
      tasks: ['k1-ii'],
      assignments: ['k1-iii'],
      reporting: [],
    });
    expect(assigneesOf(tree, ['k1-iii']).map(({ name }) => name)).toEqual([
      'Bộ Tài chính',
      'Bộ Y tế',
    ]);
  });

  it.each([
    [
      'items tell apart what one title names together',
      'I. MỤC TIÊU, NHIỆM VỤ\n\n1. Mục tiêu\n\nA.\n\n2. Nhiệm vụ\n\nB.\n',
      { targets: ['i-1'], tasks: ['i-2'], assignments: [], reporting: [] },
    ],
    [
      'a task about duties is no section of duties',
      'I. NHIỆM VỤ\n\n1. Phân công cán bộ\n\nA.\n\nII. PHÂN CÔNG THỰC HIỆN\n\n1. Sở Y tế chủ trì.\n\n2. Chế độ báo cáo: Hằng quý.\n',
      { targets: [], tasks: ['i'], assignments: ['ii'], reporting: ['ii-2'] },
    ],
    [
      'without titles, by who is named and which day is set',
      '1. Sở Y tế hoàn thành trước ngày 10 tháng 6 năm 2026.\n\n2. Công an tỉnh báo cáo kết quả trước ngày 15/12/2026.\n',
      { targets: ['1'], tasks: [], assignments: ['1', '2'], reporting: ['2'] },
    ],
    [
      'and none where the words tell nothing',
      'I. MỘT\n\n1. A.\n',
      { targets: [], tasks: [], assignments: [], reporting: [] },
    ],
  ])('%s', (_what, text, expected) => {
    expect(proposeSections(parsePlan(text))).toEqual(expected);
  });
});

describe('who is given work', () => {
  const named = (line: string) =>
    assigneesOf(parsePlan(`I. TỔ CHỨC THỰC HIỆN\n\n1. ${line}\n`), ['i']).map(({ name }) => name);
  it.each([
    ['Sở Y tế: chủ trì.', ['Sở Y tế']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền.', null],
    [
      'Giao Sở Tư pháp, Sở Nội vụ và Sở Tài chính phối hợp.',
      ['Sở Tư pháp', 'Sở Nội vụ', 'Sở Tài chính'],
    ],
    ['Đài Phát thanh và Truyền hình, Báo tỉnh đưa tin.', null],
    ['Nâng cao chất lượng.', []],
    ['Ban hành văn bản.', []],
  ])('%s', (line, expected) => {
    if (expected === null) expect(named(line)).toHaveLength(1);
    else expect(named(line)).toEqual(expected);
  });

  it('in the real plan: the ones that its data names, each at its place', () => {
    const [first, second] = assigneesOf(real, ['iv']);
    expect(first).toMatchObject({ name: 'Sở Y tế', anchors: ['iv-1'], line: 83 });
    expect(second).toMatchObject({ name: 'Công an tỉnh', anchors: ['iv-2'] });
  });
});

describe('what a plan cites and asks for', () => {
  it('documents, once each, with the day that is printed', () => {
    expect(citedDocuments(real).map(({ number, issuedOn }) => [number, issuedOn])).toEqual([
      ['1736/QĐ-UBND', '2021-11-05'],
      ['368/CPCTNXH-CSPCMD', '2024-07-30'],
      ['566/TTr-SYT', '2025-03-24'],
    ]);
  });

  it('what it replaces whole, and what it carries on', () => {
    const tree = parsePlan(
      'I. A\n\n1. Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 01/02/2024.\n\n2. Thay thế Điều 5 Quyết định số 9/QĐ-TTg.\n\n3. Tiếp tục thực hiện Chỉ thị số 7-CT/TW.\n',
    );
    expect(citedDocuments(tree).map(({ number, relation }) => [number, relation])).toEqual([
      ['12/KH-UBND', 'replaces'],
      ['9/QĐ-TTg', null],
      ['7-CT/TW', 'follows'],
    ]);
  });

  it('reports by a day, the year only where it is printed', () => {
    expect(reportDates(real)).toMatchObject([
      { anchor: 'iv-10', quote: 'trước ngày 30/11', day: 30, month: 11, year: null },
    ]);
    const tree = parsePlan(
      'I. A\n\n1. Nộp trước ngày 1/2/2026. Báo cáo trước ngày 3 tháng 4 năm 2026.\n',
    );
    expect(reportDates(tree)).toMatchObject([
      { quote: 'trước ngày 3 tháng 4 năm 2026', day: 3, month: 4, year: 2026 },
    ]);
  });
});
