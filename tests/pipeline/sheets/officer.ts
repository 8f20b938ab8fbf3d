/** A made-up report of an office, its workbook, and ways to spoil it as people do. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { vi } from '../../../src/locale/vi/index.ts';
import { formOf, type FormSite } from '../../../src/pipeline/sheets/layout.ts';
import { readDataset, type SheetReading } from '../../../src/pipeline/sheets/read-dataset.ts';
import { sheetTemplate } from '../../../src/pipeline/sheets/template.ts';
import { Dataset } from '../../../src/schema/dataset.ts';

const row = (id: string, label: string, value: number, more: object = {}) => ({
  id,
  label,
  value,
  unit: 'người',
  kind: 'persons',
  comparator: 'exact',
  method: 'bao-cao-xa',
  boundaries: null,
  period: null,
  ...more,
});

/** Rows 2 to 7 of «Số liệu»: four groups and their total, and a share. */
export const REPORT: Dataset = Dataset.parse({
  id: 'bao-cao-mau',
  title: 'Người được tư vấn, theo nhóm, năm 2025',
  summary: 'Số người được tư vấn tại các điểm trợ giúp, chia theo nhóm.',
  counted: 'Người được tư vấn ít nhất một lần',
  place: { name: 'Tỉnh mẫu', boundaries: 'province-from-2025-07-01' },
  period: { from: '2025-01-01', to: '2025-12-31' },
  periodText: 'Năm 2025',
  rows: [
    row('hoc-sinh', 'Học sinh, sinh viên', 1234),
    row('cong-nhan', 'Công nhân', 516, { comparator: 'exact' }),
    row('lao-dong-dich-vu', 'Lao động dịch vụ', 70),
    row('nhom-khac', 'Nhóm khác', 30),
    row('tong', 'Tổng số', 1850),
    row('ty-le', 'Tỷ lệ hài lòng', 70, { unit: '%', kind: 'percent' }),
  ],
  sums: [
    {
      total: 'tong',
      parts: ['hoc-sinh', 'cong-nhan', 'lao-dong-dich-vu', 'nhom-khac'],
      relation: 'adds-up',
      note: null,
    },
  ],
  base: 'not-a-share',
  approval: {
    approvedBy: 'Giám đốc Sở mẫu',
    document: 'Báo cáo 12/BC-SM ngày 5/1/2026',
    coverage: { reported: 90, of: 96, unit: 'xã, phường' },
  },
  status: 'final',
  methods: [{ id: 'bao-cao-xa', says: 'Cộng báo cáo của các xã, phường.' }],
  caveats: ['Một người có thể được tư vấn ở hai nơi.'],
  leftOut: [],
  chart: 'bars',
  chartRows: ['hoc-sinh', 'cong-nhan', 'lao-dong-dich-vu', 'nhom-khac'],
  provenance: {
    source: 'bao-cao-so',
    locator: 'bảng 2',
    checkedOn: '2026-01-10',
    confidence: 'high',
  },
  otherSources: [],
  revisions: [{ on: '2026-01-10', text: 'Công bố lần đầu.' }],
});

/** A made-up province whose land changed in the middle of the year. */
export const FORM: FormSite = {
  words: vi,
  place: {
    fullName: 'tỉnh mẫu',
    territories: [
      {
        id: 'province-to-2025-06-30',
        name: 'tỉnh mẫu',
        sheetName: 'tỉnh',
        from: null,
        to: '2025-06-30',
        note: null,
      },
      {
        id: 'province-from-2025-07-01',
        name: 'tỉnh mẫu',
        sheetName: 'tỉnh',
        from: '2025-07-01',
        to: null,
        note: null,
      },
    ],
  },
  exampleDay: '2025-12-31',
};

export const SOURCES = [
  { id: 'bao-cao-so', kind: 'official' as const },
  { id: 'bai-bao', kind: 'press' as const },
];

export function read(file: Uint8Array, published: Dataset[] = []): SheetReading {
  return readDataset(file, { form: formOf(FORM), sources: SOURCES, published });
}

/** What a cell becomes. */
export type Put = {
  text?: string;
  number?: number | string;
  error?: string;
  formula?: string;
  style?: string;
};

const SHEETS = ['Số liệu', 'Thông tin', 'Phép cộng', 'Hướng dẫn'];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(at: string, { text, number, error, formula, style = '0' }: Put): string {
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (error !== undefined) return `<c r="${at}" s="${style}" t="e">${f}<v>${error}</v></c>`;
  if (text !== undefined) {
    return `<c r="${at}" s="${style}" t="inlineStr">${f}<is><t>${escaped(text)}</t></is></c>`;
  }
  return number === undefined
    ? `<c r="${at}" s="${style}">${f}</c>`
    : `<c r="${at}" s="${style}">${f}<v>${String(number)}</v></c>`;
}

/** A workbook taken apart, changed as a person at Excel would, and put together. */
export class Book {
  private readonly parts: Record<string, Uint8Array>;

  constructor(file: Uint8Array) {
    this.parts = unzipSync(file);
  }

  static async of(dataset: Dataset = REPORT): Promise<Book> {
    return new Book(await sheetTemplate(FORM, dataset));
  }

  edit(path: string, change: (xml: string) => string): this {
    this.parts[path] = strToU8(change(strFromU8(this.parts[path] ?? new Uint8Array())));
    return this;
  }

  sheet(name: string, change: (xml: string) => string): this {
    return this.edit(`xl/worksheets/sheet${String(SHEETS.indexOf(name) + 1)}.xml`, change);
  }

  /** Sets one cell; `null` empties it. */
  put(name: string, at: string, what: Put | null): this {
    const number = /\d+$/.exec(at)?.[0] ?? '';
    return this.sheet(name, (xml) => {
      const own = new RegExp(`<c r="${at}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's');
      const without = xml.replace(own, '');
      if (what === null) return without;
      const line = new RegExp(`(<row r="${number}"[^>]*?)(/>|>(.*?)</row>)`, 's');
      const made = cellXml(at, what);
      if (!line.test(without)) {
        return without.replace('</sheetData>', `<row r="${number}">${made}</row></sheetData>`);
      }
      return without.replace(line, (_, head: string, rest: string, cells: string | undefined) => {
        const open = rest === '/>' ? '' : (cells ?? '');
        return `${head}>${open}${made}</row>`;
      });
    });
  }

  row(name: string, number: number, attribute: string): this {
    return this.sheet(name, (xml) =>
      xml.replace(`<row r="${String(number)}"`, `<row r="${String(number)}" ${attribute}`),
    );
  }

  merge(name: string, ...areas: string[]): this {
    const made = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
    return this.sheet(name, (xml) =>
      xml.replace('</sheetData>', `</sheetData><mergeCells>${made}</mergeCells>`),
    );
  }

  /** A second sheet of the officer's own. */
  addSheet(name: string, cells: Record<string, Put>): this {
    const made = Object.entries(cells).map(([at, what]) => {
      const number = /\d+$/.exec(at)?.[0] ?? '';
      return `<row r="${number}">${cellXml(at, what)}</row>`;
    });
    this.parts['xl/worksheets/sheet9.xml'] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${made.join('')}</sheetData></worksheet>`,
    );
    return this.edit('xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', `<sheet r:id="rId99" sheetId="9" name="${name}"/></sheets>`),
    ).edit('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
      ),
    );
  }

  add(path: string, bytes: Uint8Array): this {
    this.parts[path] = bytes;
    return this;
  }

  file(): Uint8Array {
    return zipSync(this.parts, { level: 6 });
  }
}

/** The same report with two of its rows kept back. */
export const WITHHELD = Dataset.parse({
  ...REPORT,
  rows: REPORT.rows.filter(({ id }) => !['cong-nhan', 'nhom-khac'].includes(id)),
  withheld: [
    { ...pick('nhom-khac'), why: 'fewer-than-5' },
    { ...pick('cong-nhan'), why: 'protects-another' },
  ],
  chartRows: ['hoc-sinh', 'lao-dong-dich-vu'],
});

function pick(id: string) {
  const row = REPORT.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const { label, unit, kind, boundaries, period } = row;
  return { id, label, unit, kind, boundaries, period };
}
