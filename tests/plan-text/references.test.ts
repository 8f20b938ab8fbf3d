import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan-text/index.ts';
import { findAgencies, findDocuments, referencesOf } from '../../src/plan-text/references.ts';

const TEXT = `QUYẾT ĐỊNH
Mẫu

Điều 1. Phạm vi
1. Theo điểm b khoản 2 Điều này và khoản 1 Điều 2.
2. Gồm:
a) Việc một theo khoản 5 Điều 1 Luật Phòng, chống ma túy;
b) Việc hai theo khoản 9 Điều này.
Điều 2. Thi hành
1. Các cơ quan theo Mục III của Kế hoạch.
`;

describe('cross-references', () => {
  const found = referencesOf(parsePlan(TEXT), { documents: [], agencies: [] }).flatMap(
    ({ anchor, references }) =>
      references
        .filter(({ what }) => what === 'node')
        .map(({ text, target }) => [anchor, text, target]),
  );
  it('resolve where the plan has the place, and are listed where it has not', () => {
    expect(found).toEqual([
      ['dieu-1-1', 'điểm b khoản 2 Điều này', 'dieu-1-2-b'],
      ['dieu-1-1', 'khoản 1 Điều 2', 'dieu-2-1'],
      ['dieu-1-2-b', 'khoản 9 Điều này', null],
    ]);
  });

  it('through sections and items', () => {
    const tree = parsePlan(
      'I. MỘT\n\n1. A\n\na) B.\n\nII. HAI\n\n1. Theo điểm a khoản 1 Mục I và mục 2 phần này.\n\n2. C.\n',
    );
    const [only] = referencesOf(tree, { documents: [], agencies: [] });
    expect(only?.references.map(({ text, target }) => [text, target])).toEqual([
      ['điểm a khoản 1 Mục I', 'i-1-a'],
      ['mục 2 phần này', 'ii-2'],
    ]);
  });
});

describe('documents cited', () => {
  const known = [{ id: 'ct-1736', number: '1736/QĐ-UBND' }];
  it.each([
    [
      'theo Quyết định số 1736/QĐ-UBND ngày 05/11/2021 của',
      'Quyết định số 1736/QĐ-UBND ngày 05/11/2021',
      'ct-1736',
    ],
    [
      'tại Công văn 368/CPCTNXH-CSPCMD ngày 30/7/2024;',
      'Công văn 368/CPCTNXH-CSPCMD ngày 30/7/2024',
      null,
    ],
    [
      'Kết luận số 213-KL/TW ngày 21 tháng 11 năm 2025 của',
      'Kết luận số 213-KL/TW ngày 21 tháng 11 năm 2025',
      null,
    ],
    ['Nghị định số 30/2020/NĐ-CP.', 'Nghị định số 30/2020/NĐ-CP', null],
  ])('%s', (text, words, target) => {
    expect(findDocuments(text, known)).toMatchObject([{ text: words, target }]);
  });
});

describe('agencies named', () => {
  const known = [
    { id: 'so-y-te', names: ['Sở Y tế'] },
    { id: 'so-vhttdl', names: ['Sở Văn hóa, Thể thao và Du lịch'] },
    { id: 'cong-an', names: ['Công an tỉnh', 'Công an'] },
  ];
  it('takes the longest name, and lists what nobody has declared', () => {
    const text = 'Giao Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh, Sở Y tế và Sở Tư pháp.';
    expect(findAgencies(text, known).map(({ text: name, target }) => [name, target])).toEqual([
      ['Sở Văn hóa, Thể thao và Du lịch', 'so-vhttdl'],
      ['Công an tỉnh', 'cong-an'],
      ['Sở Y tế', 'so-y-te'],
      ['Sở Tư pháp', null],
    ]);
  });
});

it('resolves the documents that the plan itself cites', () => {
  const tree = parsePlan(readFileSync('content/plans/quang-ngai-2025/plan.txt'));
  const [preamble] = referencesOf(tree, {
    documents: [{ id: 'ct-1736', number: '1736/QĐ-UBND' }],
    agencies: [],
  });
  expect(
    preamble?.references.filter(({ what }) => what === 'document').map(({ target }) => target),
  ).toEqual(['ct-1736', null, null]);
});
