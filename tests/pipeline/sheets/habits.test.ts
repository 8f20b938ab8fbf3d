/** What officers really do in Excel: read rightly, or refused with the cell and what to write. */
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/pipeline/sheets/cell-fault.ts';
import { Book, read, REPORT, type Put } from './officer.ts';

const T = 'Số liệu';
const F = 'Thông tin';
const valueOf = (file: Uint8Array, id: string) => {
  const { dataset, faults } = read(file);
  expect(faults.map(formatFault)).toEqual([]);
  return dataset?.rows.find((row) => row.id === id);
};

it('the workbook as it comes out reads as it went in', async () => {
  const { dataset, faults, notices } = read((await Book.of()).file());
  expect(faults.map(formatFault)).toEqual([]);
  expect(notices).toEqual([]);
  expect(dataset).toEqual(REPORT);
});

describe('read rightly', () => {
  const good: [habit: string, put: Put, value: number, comparator: string][] = [
    ['«1.234»: a point for thousands', { text: '1.234' }, 1234, 'exact'],
    ['«1 234» with a hard space', { text: '1\u00a0234' }, 1234, 'exact'],
    ['a number kept as text', { text: ' 1234 ' }, 1234, 'exact'],
    ['the unit written after the number', { text: '1.234 người' }, 1234, 'exact'],
    ['a formula with a result', { number: 1234, formula: 'SUM(X1:X2)' }, 1234, 'exact'],
  ];
  it.each(good)('%s', async (_, put, value, comparator) => {
    const found = valueOf((await Book.of()).put(T, 'C2', put).file(), 'hoc-sinh');
    expect([found?.value, found?.comparator]).toEqual([value, comparator]);
  });

  it.each([
    ['~1.234', 'about'],
    ['khoảng 1234', 'about'],
    ['trên 1.234', 'more-than'],
    ['>1234', 'more-than'],
    ['ít nhất 1.234', 'at-least'],
    ['từ 1.234 trở lên', 'at-least'],
    ['nhiều nhất 1.234', 'at-most'],
  ])('«%s» keeps its words as the comparator', async (text, comparator) => {
    const book = (await Book.of()).put(T, 'C2', { text }).put(T, 'F2', null);
    const found = valueOf(
      book.sheet('Phép cộng', (xml) => xml.replace(/<row r="2".*?<\/row>/s, '')).file(),
      'hoc-sinh',
    );
    expect([found?.value, found?.comparator]).toEqual([1234, comparator]);
  });

  it('«1.234,5» where halves make sense', async () => {
    const book = (await Book.of())
      .put(T, 'C7', { text: '1.234,5' })
      .put(T, 'D7', { text: 'triệu đồng' })
      .put(T, 'E7', { text: 'tiền' });
    expect(valueOf(book.file(), 'ty-le')?.value).toBe(1234.5);
  });

  it('«70%» as text, 70 as a number, 0,7 in a cell formatted as per cent', async () => {
    for (const put of [{ text: '70%' }, { text: '70 %' }, { number: 70 }]) {
      expect(valueOf((await Book.of()).put(T, 'C7', put).file(), 'ty-le')?.value).toBe(70);
    }
    const styled = (await Book.of())
      .put(T, 'C7', { number: 0.07, style: '1' })
      .edit('xl/styles.xml', (xml) =>
        xml.replace(
          /<cellXfs.*<\/cellXfs>/s,
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
        ),
      );
    expect(valueOf(styled.file(), 'ty-le')?.value).toBe(7);
  });

  it('days as serial numbers, formatted or bare, from 1900 or 1904', async () => {
    const bare = (await Book.of()).put(F, 'B8', { number: 45658 });
    expect(read(bare.file()).dataset?.period.from).toBe('2025-01-01');
    const mac = (await Book.of()).edit('xl/workbook.xml', (xml) =>
      xml.replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
    );
    for (const [at, serial] of [
      ['B8', 44196],
      ['B9', 44560],
      ['B29', 44570],
    ] as const) {
      mac.put(F, at, { number: serial });
    }
    mac.put(F, 'B32', { text: '10/1/2026' });
    const { dataset, faults } = read(mac.file());
    expect(faults.map(formatFault)).toEqual([]);
    expect(dataset?.period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });

  it.each(['31/12/2025', '31-12-2025', '2025-12-31'])('the day «%s»', async (text) => {
    expect(read((await Book.of()).put(F, 'B9', { text }).file()).dataset?.period.to).toBe(
      '2025-12-31',
    );
  });

  it('NFD text comes out composed', async () => {
    const label = 'Học sinh, sinh viên';
    const book = (await Book.of()).put(T, 'B2', { text: label.normalize('NFD') });
    expect(valueOf(book.file(), 'hoc-sinh')?.label).toBe(label);
  });

  it('a blank last row, and a blank row between', async () => {
    const book = (await Book.of()).sheet(T, (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="8"><c r="A8"/><c r="B8" t="s"/></row><row r="60"/></sheetData>',
      ),
    );
    expect(read(book.file()).dataset).toEqual(REPORT);
  });

  it('a footnote under the table is told and left out', async () => {
    const note = 'Ghi chú: số liệu tổng hợp từ báo cáo của xã.';
    const { dataset, notices } = read((await Book.of()).put(T, 'A9', { text: note }).file());
    expect(dataset).toEqual(REPORT);
    expect(notices.map(({ cell }) => cell)).toEqual(['A9']);
    expect(notices[0]?.message).toContain('Cần lưu ý');
  });

  it('a title in merged cells above the head, and a head of two rows', async () => {
    const book = (await Book.of()).sheet(T, (xml) =>
      xml
        .replaceAll(/<row r="(\d+)"/g, (_, row: string) => `<row r="${String(Number(row) + 2)}"`)
        .replaceAll(
          /<c r="([A-Z]+)(\d+)"/g,
          (_, letter: string, row: string) => `<c r="${letter}${String(Number(row) + 2)}"`,
        )
        .replace(
          '<sheetData>',
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>BÁO CÁO NĂM 2025</t></is></c></row><row r="2"><c r="I2" t="inlineStr"><is><t>Thời gian</t></is></c></row>',
        ),
    );
    book.merge(T, 'A1:K1', 'I2:J2');
    expect(read(book.file()).dataset).toEqual(REPORT);
  });

  it('the order of columns does not matter, and ids may be left out', async () => {
    const book = (await Book.of()).put(T, 'A5', null).put(T, 'A2', null);
    const { dataset, faults } = read(
      book.sheet('Phép cộng', (xml) => xml.replace(/<row r="2".*?<\/row>/s, '')).file(),
    );
    expect(faults).toEqual([]);
    expect(dataset?.rows.map(({ id }) => id).slice(0, 4)).toEqual([
      'hoc-sinh-sinh-vien',
      'cong-nhan',
      'lao-dong-dich-vu',
      'nhom-khac',
    ]);
  });
});

describe('refused, with the cell and what to write', () => {
  type Case = [what: string, spoil: (book: Book) => Book, cell: string, remedy: string];
  const cases: Case[] = [
    ['0,7 in a row of per cents', (b) => b.put(T, 'C7', { number: 0.7 }), `${T}!C7`, 'ví dụ 70%'],
    ['«0,7» as text', (b) => b.put(T, 'C7', { text: '0,7' }), `${T}!C7`, '0,7% hoặc 70%'],
    ['70% in a row of people', (b) => b.put(T, 'C2', { text: '70%' }), `${T}!C2`, 'sửa đơn vị'],
    [
      '«1,234»: thousands or a fraction',
      (b) => b.put(T, 'C2', { text: '1,234' }),
      `${T}!C2`,
      'viết 1234',
    ],
    ['«1234.5»', (b) => b.put(T, 'C2', { text: '1234.5' }), `${T}!C2`, '1.234,5'],
    ['half a person', (b) => b.put(T, 'C2', { text: '1.234,5' }), `${T}!C2`, 'số nguyên'],
    ['words for a number', (b) => b.put(T, 'C2', { text: 'nhiều' }), `${T}!C2`, 'gõ con số'],
    ['«dưới 100»', (b) => b.put(T, 'C2', { text: 'dưới 100' }), `${T}!C2`, 'nhiều nhất'],
    [
      'a formula with an error',
      (b) => b.put(T, 'C4', { error: '#DIV/0!', formula: 'A1/0' }),
      `${T}!C4`,
      'sửa công thức',
    ],
    [
      'a formula never calculated',
      (b) => b.put(T, 'C4', { formula: 'SUM(C2:C3)' }),
      `${T}!C4`,
      'mở tệp bằng Excel',
    ],
    ['a hidden row', (b) => b.row(T, 4, 'hidden="1"'), `${T}!A4`, 'bỏ ẩn'],
    [
      'a hidden column',
      (b) =>
        b.sheet(T, (xml) => xml.replace('<col min="3" max="3"', '<col min="3" max="3" hidden="1"')),
      `${T}!C2`,
      'bỏ ẩn',
    ],
    ['merged cells among the numbers', (b) => b.merge(T, 'D2:D3'), `${T}!D2`, 'bỏ gộp'],
    ['a sum that does not add up', (b) => b.put(T, 'C6', { number: 1851 }), `${T}!C6`, '1850'],
    [
      'a second sheet',
      (b) => b.addSheet('Sheet2', { B3: { number: 42 } }),
      'Sheet2!B3',
      'chuyển số sang',
    ],
    [
      'a column of their own',
      (b) => b.put(T, 'M3', { text: 'tạm tính' }),
      `${T}!M3`,
      'không có trong mẫu',
    ],
    [
      'a day that is not in the calendar',
      (b) => b.put(F, 'B9', { text: '31/11/2025' }),
      `${F}!B9`,
      'không có ngày này',
    ],
    ['a year alone', (b) => b.put(F, 'B9', { number: 2025 }), `${F}!B9`, '1/1/2025'],
    [
      'a period that ends before it begins',
      (b) => b.put(F, 'B9', { text: '1/1/2024' }),
      `${F}!B8`,
      'ngày bắt đầu',
    ],
    ['no approver', (b) => b.put(F, 'B11', null), `${F}!B11`, 'chức danh'],
    ['no document', (b) => b.put(F, 'B12', null), `${F}!B12`, 'văn bản'],
    ['no coverage', (b) => b.put(F, 'B13', null), `${F}!B13`, 'đã gửi số'],
    [
      '«không có» for an office of its own',
      (b) => b.put(F, 'B11', { text: 'không có' }),
      `${F}!B11`,
      'phải có người duyệt',
    ],
    ['more reported than there are', (b) => b.put(F, 'B13', { number: 97 }), `${F}!B13`, 'đọc lại'],
    [
      'a source that nobody knows',
      (b) => b.put(F, 'B27', { text: 'la-lam' }),
      `${F}!B27`,
      'không có nguồn',
    ],
    [
      'a word that is in no list',
      (b) => b.put(T, 'E2', { text: 'con người' }),
      `${T}!E2`,
      'chọn một trong',
    ],
    [
      'a text of two repeated rows',
      (b) => b.put(T, 'B3', { text: 'Học sinh, sinh viên' }),
      `${T}!B3`,
      'lặp lại ô B2',
    ],
    [
      'three people',
      (b) => b.put(T, 'C5', { number: 3 }).put(T, 'C6', { number: 1823 }),
      `${T}!C5`,
      '«dưới 5»',
    ],
    [
      'a telephone number in a label',
      (b) => b.put(T, 'B5', { text: 'Gọi 0912 345 678' }),
      `${T}!B5`,
      'số điện thoại',
    ],
    [
      'a person in the approver',
      (b) => b.put(F, 'B11', { text: 'Nguyễn Văn Mẫu, Giám đốc' }),
      `${F}!B11`,
      'tên người',
    ],
    [
      'a formula in words',
      (b) => b.put(T, 'B5', { text: "=cmd|'/c calc'!A1" }),
      `${T}!B5`,
      'lời thường',
    ],
    [
      'markup in a name',
      (b) => b.put(T, 'B5', { text: '<img src=x onerror=alert(1)>' }),
      `${T}!B5`,
      'lời thường',
    ],
    [
      'a formula that reaches out',
      (b) => b.put(T, 'C5', { number: 30, formula: '[1]Sheet1!A1' }),
      `${T}!C5`,
      'gọi ra ngoài',
    ],
  ];
  it.each(cases)('%s', async (_, spoil, cell, remedy) => {
    const { dataset, faults } = read(spoil(await Book.of()).file());
    expect(dataset).toBeNull();
    const lines = faults.map(formatFault);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${cell.replace('!', '!')}: `));
    expect(lines[0]).toContain(remedy);
  });

  it('a repeated period of one series', async () => {
    const book = await Book.of();
    for (const row of [2, 3]) {
      book
        .put(T, `B${String(row)}`, { text: 'Người được tư vấn' })
        .put(T, `I${String(row)}`, { text: '1/1/2025' })
        .put(T, `J${String(row)}`, { text: '30/6/2025' });
    }
    expect(read(book.file()).faults.map(formatFault)).toEqual([
      expect.stringMatching(/^Số liệu!I3: thấy «1\/1\/2025»; dòng này lặp lại ô B2/),
    ]);
  });
});

/** What the issue asks to be shown: fourteen faults, fourteen messages, each at its cell. */
it('one workbook with 14 different faults gives 14 messages; mended, it imports', async () => {
  const spoil: [cell: string, (book: Book) => Book, (book: Book) => Book][] = [
    [`${T}!C2`, (b) => b.put(T, 'C2', { text: '1,234' }), (b) => b.put(T, 'C2', { text: '1.234' })],
    [
      `${T}!C3`,
      (b) => b.put(T, 'C3', { error: '#REF!', formula: 'SUM(#REF!)' }),
      (b) => b.put(T, 'C3', { number: 516 }),
    ],
    [
      `${T}!A4`,
      (b) => b.row(T, 4, 'hidden="1"'),
      (b) => b.sheet(T, (xml) => xml.replace('hidden="1"', '')),
    ],
    [
      `${T}!B5`,
      (b) => b.put(T, 'B5', { text: 'Nhóm khác, gọi 0912 345 678' }),
      (b) => b.put(T, 'B5', { text: 'Nhóm khác' }),
    ],
    [
      `${T}!E6`,
      (b) => b.put(T, 'E6', { text: 'con người' }),
      (b) => b.put(T, 'E6', { text: 'Người' }),
    ],
    [`${T}!C7`, (b) => b.put(T, 'C7', { number: 0.7 }), (b) => b.put(T, 'C7', { text: '70%' })],
    [
      `${T}!C8`,
      (b) =>
        b
          .put(T, 'B8', { text: 'Nữ' })
          .put(T, 'C8', { number: 3 })
          .put(T, 'D8', { text: 'người' })
          .put(T, 'E8', { text: 'người' })
          .put(T, 'G8', { text: 'bao-cao-xa' }),
      (b) => b.put(T, 'C8', { text: 'dưới 5' }),
    ],
    [
      `${T}!C11`,
      (b) => {
        [9, 10, 11].forEach((row, index) => {
          b.put(T, `A${String(row)}`, { text: `quy-${String(index)}` })
            .put(T, `B${String(row)}`, { text: `Quý ${String(index)}` })
            .put(T, `C${String(row)}`, { number: [10, 20, 31][index] ?? 0 })
            .put(T, `D${String(row)}`, { text: 'buổi' })
            .put(T, `E${String(row)}`, { text: 'buổi' })
            .put(T, `G${String(row)}`, { text: 'bao-cao-xa' });
        });
        return b
          .put('Phép cộng', 'A3', { text: 'quy-2' })
          .put('Phép cộng', 'B3', { text: 'quy-0, quy-1' })
          .put('Phép cộng', 'C3', { text: 'cộng đúng bằng' });
      },
      (b) => b.put(T, 'C11', { number: 30 }),
    ],
    [
      `${T}!B12`,
      (b) =>
        b
          .put(T, 'B12', { text: 'Quý 0' })
          .put(T, 'C12', { number: 10 })
          .put(T, 'D12', { text: 'buổi' })
          .put(T, 'E12', { text: 'buổi' })
          .put(T, 'G12', { text: 'bao-cao-xa' }),
      (b) => b.put(T, 'B12', { text: 'Quý khác' }),
    ],
    [
      `${F}!B9`,
      (b) => b.put(F, 'B9', { text: '31/11/2025' }),
      (b) => b.put(F, 'B9', { number: 46022 }),
    ],
    [`${F}!B11`, (b) => b.put(F, 'B11', null), (b) => b.put(F, 'B11', { text: 'Giám đốc Sở mẫu' })],
    [
      `${F}!B12`,
      (b) => b.put(F, 'B12', null),
      (b) => b.put(F, 'B12', { text: 'Báo cáo 12/BC-SM' }),
    ],
    [`${F}!B13`, (b) => b.put(F, 'B13', null), (b) => b.put(F, 'B13', { number: 90 })],
    [
      'Nháp!B3',
      (b) => b.addSheet('Nháp', { B3: { number: 42 } }),
      (b) => b.edit('xl/workbook.xml', (xml) => xml.replace(/<sheet r:id="rId99"[^>]*>/, '')),
    ],
  ];
  const book = await Book.of();
  for (const [, fault] of spoil) fault(book);
  const lines = read(book.file()).faults.map(formatFault);
  expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(
    spoil.map(([cell]) => cell),
  );
  expect(lines).toHaveLength(14);
  expect(new Set(lines.map((line) => line.slice(line.indexOf('; ')))).size).toBe(14);
  console.log(lines.join('\n'));
  for (const [, , mend] of spoil) mend(book);
  const mended = read(book.file());
  expect(mended.faults.map(formatFault)).toEqual([]);
  expect(mended.dataset?.rows.map(({ value }) => value)).toEqual([
    1234, 516, 70, 30, 1850, 70, 10, 20, 30, 10,
  ]);
  expect(mended.dataset?.withheld?.map(({ label, why }) => [label, why])).toEqual([
    ['Nữ', 'fewer-than-5'],
  ]);
});
