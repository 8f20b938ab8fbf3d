/** Files meant to harm: refused or inert, within 300 MB and a bounded number of times a right one's work. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/pipeline/exports/csv.ts';
import { formatFault } from '../../../src/pipeline/sheets/cell-fault.ts';
import { Book, read } from './officer.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Work beside that of a right workbook, which the reader bounds by what it unpacks. */
const MOST_TIMES = 150;

const folder = mkdtempSync(join(tmpdir(), 'doc-hai-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A zip with one entry more than the template has, whose directory may lie about the size. */
function withPart(file: Uint8Array, name: string, packed: Uint8Array, claimed: number): Uint8Array {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  const label = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(label.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(label.length, 28);
  central.writeUInt32LE(start, 42);
  const old = bytes.subarray(start, end);
  const kept: Buffer[] = [];
  // The template's own entry of this name leaves the directory, so that ours is the one that is read.
  for (let at = 0; at < old.length;) {
    const length =
      46 + old.readUInt16LE(at + 28) + old.readUInt16LE(at + 30) + old.readUInt16LE(at + 32);
    const own = old.subarray(at + 46, at + 46 + old.readUInt16LE(at + 28)).toString();
    if (own !== name) kept.push(old.subarray(at, at + length));
    at += length;
  }
  const entry = Buffer.concat([local, label, packed]);
  const directory = Buffer.concat([...kept, central, label]);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(kept.length + 1, 8);
  tail.writeUInt16LE(kept.length + 1, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(start + entry.length, 16);
  expect(count).toBeGreaterThan(5);
  return Buffer.concat([bytes.subarray(0, start), entry, directory, tail]);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const HEAD =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const ten = 10_000_000;

/** Built in chunks: the whole text would be a gigabyte. */
function packedRows(rows: number): { packed: Uint8Array; size: number } {
  const chunk = '<row><c><v>1</v></c></row>'.repeat(10_000);
  const text = HEAD + chunk.repeat(Math.min(rows / 10_000, 40));
  const size = HEAD.length + (chunk.length / 10_000) * rows;
  return { packed: deflateRawSync(text), size };
}

/** A report with that many rows of people, all parts of one total. */
async function manyRows(value: string, rows: number): Promise<Uint8Array> {
  const ids = Array.from({ length: rows }, (_, at) => `d${String(at)}`);
  const text = (at: string, words: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const lines = ids.map((id, at) => {
    const row = String(at + 8);
    return `<row r="${row}">${text(`A${row}`, id)}${text(`B${row}`, `Nhóm ${id}`)}${text(`C${row}`, value)}${text(`D${row}`, 'người')}${text(`E${row}`, 'người')}${text(`G${row}`, 'bao-cao-xa')}</row>`;
  });
  return (await Book.of())
    .sheet('Số liệu', (xml) => xml.replace('</sheetData>', `${lines.join('')}</sheetData>`))
    .put('Phép cộng', 'B2', {
      text: ids
        .join(',')
        .slice(0, 1990)
        .replace(/,[^,]*$/, ''),
    })
    .file();
}

async function files(): Promise<[name: string, file: Uint8Array, says: string][]> {
  const plain = (await Book.of()).file();
  const zeros = deflateRawSync(Buffer.alloc(200_000_000));
  const rows = packedRows(ten);
  const million = packedRows(400_000);
  const book = async (spoil: (one: Book) => Book) => spoil(await Book.of()).file();
  return [
    ['bomb-that-tells.xlsx', withPart(plain, SHEET, zeros, 200_000_000), 'quá lớn'],
    ['bomb-that-lies.xlsx', withPart(plain, SHEET, zeros, 50_000), 'hỏng'],
    ['bomb-beside.xlsx', withPart(plain, 'xl/media/a.bin', zeros, 4_200_000_000), 'quá lớn'],
    ['ten-million-rows.xlsx', withPart(plain, SHEET, rows.packed, rows.size), 'quá lớn'],
    [
      'many-rows.xlsx',
      withPart(plain, SHEET, million.packed, Math.min(million.size, 11_900_000)),
      'h',
    ],
    [
      'styled-rows.xlsx',
      await book((one) =>
        one.sheet('Số liệu', (xml) =>
          xml.replace('</sheetData>', `${'<row/>'.repeat(900_000)}</sheetData>`),
        ),
      ),
      'quá nhiều ô',
    ],
    [
      'far-row.xlsx',
      await book((one) => one.put('Số liệu', 'A1048576', { text: 'x' })),
      'quá nhiều ô',
    ],
    ['macros.xlsm', await book((one) => one.add('xl/vbaProject.bin', new Uint8Array(9))), 'macro'],
    [
      'links.xlsx',
      await book((one) => one.add('xl/externalLinks/externalLink1.xml', strToU8('<a/>'))),
      'liên kết tới tệp khác',
    ],
    [
      'connection.xlsx',
      await book((one) => one.add('xl/connections.xml', strToU8('<a/>'))),
      'lấy dữ liệu từ nơi khác',
    ],
    [
      'object.xlsx',
      await book((one) => one.add('xl/embeddings/oleObject1.bin', new Uint8Array(9))),
      'đối tượng nhúng',
    ],
    [
      'entities.xlsx',
      await book((one) =>
        one.edit('xl/sharedStrings.xml', (xml) =>
          xml
            .replace(
              /<sst/,
              `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(999)}"><!ENTITY b "${'&a;'.repeat(999)}">]><sst`,
            )
            .replace(/<t[^>]*>[^<]*/, '<t>&b;&b;'),
        ),
      ),
      '',
    ],
    [
      'deep.xlsx',
      await book((one) => one.edit(SHEET, () => `${HEAD}${'<a>'.repeat(200_000)}`)),
      '',
    ],
    ['many-kept-back.xlsx', await manyRows('dưới 5', 2000), 'hãy gộp'],
    ['many-small.xlsx', await manyRows('3', 2000), 'hãy'],
    [
      'long-words.xlsx',
      await book((one) => one.put('Số liệu', 'B2', { text: 'Nguyễn Văn '.repeat(3000) })),
      'quá nhiều chữ',
    ],
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '.xls đời cũ'],
    ['text.xlsx', strToU8('id,value\n1,2'), 'không phải bảng tính'],
    ['nothing.xlsx', new Uint8Array(), 'không phải bảng tính'],
    ['cut.xlsx', plain.slice(0, plain.length / 2), 'hỏng'],
    ['large.xlsx', new Uint8Array(5_000_000).fill(0x50), 'lớn hơn'],
  ];
}

describe('in a process of its own', async () => {
  const all = await files();
  const script = join(folder, 'read.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     import { readDataset } from ${JSON.stringify(join(ROOT, 'src/pipeline/sheets/read-dataset.ts'))};
     import { formOf } from ${JSON.stringify(join(ROOT, 'src/pipeline/sheets/layout.ts'))};
     import { FORM } from ${JSON.stringify(join(ROOT, 'tests/pipeline/sheets/officer.ts'))};
     const [file, plain] = process.argv.slice(2).map((path) => readFileSync(path));
     const read = (bytes) => readDataset(bytes, { form: formOf(FORM), sources: [], published: [] });
     const ours = effort(() => read(plain));
     import { effort } from ${JSON.stringify(join(ROOT, 'tests/growth.ts'))};
     let told;
     const times = effort(() => { told = read(file); }) / ours;
     const { dataset, faults } = told;
     console.log(JSON.stringify({ times, kb: process.resourceUsage().maxRSS, dataset, message: faults[0]?.message ?? '', count: faults.length }));`,
  );
  const worst = { times: 0, mb: 0 };
  const right = join(folder, 'right.xlsx');
  writeFileSync(right, (await Book.of()).file());

  it.each(all)('%s', (name, file, says) => {
    const path = join(folder, name);
    writeFileSync(path, file);
    const { stdout, stderr } = spawnSync(process.execPath, [script, path, right], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const { times, kb, dataset, message } = JSON.parse(stdout) as {
      times: number;
      kb: number;
      dataset: unknown;
      message: string;
    };
    expect(dataset).toBeNull();
    expect(message).toContain(says);
    worst.times = Math.max(worst.times, times);
    worst.mb = Math.max(worst.mb, kb / 1024);
    expect(times).toBeLessThan(MOST_TIMES);
    expect(kb / 1024).toBeLessThan(300);
  });

  afterAll(() => {
    console.log(
      `hostile files: ${String(all.length)}, at most ${worst.times.toFixed(1)} times the work of a right one, ${worst.mb.toFixed(0)} MB`,
    );
  });
});

it('any bytes, and any damage to a good file, end in words and not in a crash', async () => {
  const plain = (await Book.of()).file();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 12,
      }),
      (hits) => {
        const file = Uint8Array.from(plain);
        for (const [at, byte] of hits) file[at] = byte;
        const { dataset, faults } = read(file);
        expect(dataset !== null || faults.length > 0).toBe(true);
      },
    ),
    { numRuns: 300, seed: 20260110 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (file) => {
      expect(read(file).faults.map(formatFault)).toHaveLength(1);
    }),
    { numRuns: 300, seed: 20260110 },
  );
});

describe('CSV that goes out', () => {
  it.each([
    '=1+1',
    '+84 912',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("https://x.vn")',
  ])('%j begins no formula', (text) => {
    const csv = toCsv([{ name: 'a', type: 'string', title: 'A' }], [[text]]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const cell = csv.slice(1).split('\r\n')[1]?.replace(/^"/, '') ?? '';
    expect(cell).toMatch(/^'/);
  });

  it('for any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const csv = toCsv([{ name: 'a', type: 'string', title: 'A' }], [[text]]);
        const [, ...lines] = csv.split('\r\n');
        expect(lines.join('\r\n').replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 2000 },
    );
  });
});
