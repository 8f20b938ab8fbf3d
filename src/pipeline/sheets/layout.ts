import {
  baseWords,
  comparatorWords,
  confidenceWords,
  kindWords,
  landWords,
  pictureWords,
  relationWords,
  stateWords,
} from '../../locale/vi/sheets.ts';

/** A column of a sheet: its head, what goes in, and the words that a drop-down offers. */
export interface Column {
  key: string;
  head: string;
  note: string;
  required: boolean;
  choices: Readonly<Record<string, string>> | null;
  width: number;
}

const column = (
  key: string,
  head: string,
  width: number,
  note: string,
  more: Partial<Pick<Column, 'required' | 'choices'>> = {},
): Column => ({ key, head, width, note, required: false, choices: null, ...more });

/** «Số liệu»: one row a number. */
export const TABLE: readonly Column[] = [
  column('id', 'Mã dòng', 18, 'Không dấu, nối bằng gạch; để trống thì trang tự đặt theo nội dung'),
  column(
    'label',
    'Nội dung',
    44,
    'Đếm cái gì, ở đâu; không ghi tên, số điện thoại, địa chỉ của ai',
    {
      required: true,
    },
  ),
  column(
    'value',
    'Giá trị',
    16,
    'Con số; số đếm người, cơ sở từ một đến bốn thì ghi «dưới 5»; số phải giấu kèm thì ghi «không đăng»',
    { required: true },
  ),
  column('unit', 'Đơn vị', 14, 'Ví dụ: người, cơ sở, xã, %', { required: true }),
  column('kind', 'Loại', 14, 'Chọn trong danh sách: một đơn vị là gì', {
    required: true,
    choices: kindWords,
  }),
  column('comparator', 'Cách đọc', 14, 'Để trống là «đúng bằng»', { choices: comparatorWords }),
  column('method', 'Mã cách tính', 22, 'Một mã có ở trang «Thông tin», mục «Cách tính»', {
    required: true,
  }),
  column('boundaries', 'Địa giới', 20, 'Chỉ ghi khi khác cả bảng', { choices: landWords }),
  column('from', 'Từ ngày', 13, 'Chỉ ghi khi khác cả bảng'),
  column('to', 'Đến ngày', 13, 'Chỉ ghi khi khác cả bảng'),
  column('drawn', 'Thứ tự trên hình', 12, 'Số thứ tự nếu được vẽ; để trống nếu không'),
];

/** «Phép cộng»: one row a sum. */
export const SUMS: readonly Column[] = [
  column('total', 'Dòng tổng', 24, 'Mã dòng của tổng', { required: true }),
  column('parts', 'Các dòng cộng lại', 60, 'Mã các dòng, cách nhau bằng dấu phẩy', {
    required: true,
  }),
  column('relation', 'Quan hệ', 22, 'Chọn trong danh sách', {
    required: true,
    choices: relationWords,
  }),
  column('note', 'Ghi chú', 50, 'Vì sao không cộng lại được, nếu có'),
];

/** An item of «Thông tin». */
export interface Fact {
  key: string;
  term: string;
  note: string;
  type: 'text' | 'id' | 'date' | 'count' | 'choice';
  choices: Readonly<Record<string, string>> | null;
  required: boolean;
  /** Several rows with this term make a list. */
  many: boolean;
  /** The list's rows have two cells: what the second holds. */
  second: string | null;
}

const fact = (
  key: string,
  term: string,
  type: Fact['type'],
  note: string,
  more: Partial<Pick<Fact, 'choices' | 'required' | 'many' | 'second'>> = {},
): Fact => ({
  key,
  term,
  type,
  note,
  choices: null,
  required: true,
  many: false,
  second: null,
  ...more,
});
const choice = (
  key: string,
  term: string,
  note: string,
  choices: Readonly<Record<string, string>>,
): Fact => fact(key, term, 'choice', note, { choices });

export const FACTS: readonly Fact[] = [
  fact('id', 'Mã tập số liệu', 'id', 'Không dấu, nối bằng gạch; không đổi về sau'),
  fact('title', 'Tên', 'text', 'Tên của bảng, có nơi và năm'),
  fact('summary', 'Tóm tắt', 'text', 'Một câu đứng riêng được, không có con số'),
  fact('counted', 'Đếm cái gì', 'text', 'Ai hoặc cái gì được đếm'),
  fact('place.name', 'Nơi', 'text', 'Ví dụ: Tỉnh Quảng Ngãi'),
  choice('place.boundaries', 'Địa giới', 'Chọn trong danh sách', landWords),
  fact('period.from', 'Từ ngày', 'date', 'Ngày đầu của kỳ báo cáo'),
  fact('period.to', 'Đến ngày', 'date', 'Ngày cuối của kỳ báo cáo'),
  fact('periodText', 'Kỳ báo cáo, bằng lời', 'text', 'Ví dụ: Năm 2025'),
  fact('approvedBy', 'Người duyệt', 'text', 'Chức danh và cơ quan, không ghi tên người'),
  fact('document', 'Văn bản', 'text', 'Số, ngày, tên văn bản có các con số này'),
  fact('coverage.reported', 'Số nơi đã báo cáo', 'count', 'Bao nhiêu xã, phường, sở đã gửi số'),
  fact('coverage.of', 'Trên tổng số nơi', 'count', 'Bao nhiêu nơi phải báo cáo'),
  fact('coverage.unit', 'Loại nơi báo cáo', 'text', 'Ví dụ: xã, phường'),
  choice('status', 'Tình trạng số liệu', 'Chọn trong danh sách', stateWords),
  choice('base', 'Mẫu số', 'Chọn trong danh sách', baseWords),
  fact('base.numerator', 'Tử số của tỷ lệ', 'id', 'Mã dòng; chỉ khi mẫu số là «tỷ lệ»', {
    required: false,
  }),
  fact('base.denominator', 'Mẫu số của tỷ lệ', 'id', 'Mã dòng; chỉ khi mẫu số là «tỷ lệ»', {
    required: false,
  }),
  fact('base.text', 'Tỷ lệ của cái gì', 'text', 'Bằng lời; chỉ khi mẫu số là «tỷ lệ»', {
    required: false,
  }),
  choice('chart', 'Hình', 'Chọn trong danh sách', pictureWords),
  fact('methods', 'Cách tính', 'id', 'Cột giữa: mã; cột bên: cách đếm bằng lời', {
    many: true,
    second: 'cách đếm bằng lời',
  }),
  fact('caveats', 'Cần lưu ý', 'text', 'Điều người đọc dễ hiểu sai', { many: true }),
  fact('leftOut', 'Cố ý không đăng', 'text', 'Điều bỏ ra và lý do, không ghi con số', {
    required: false,
    many: true,
  }),
  fact('provenance.source', 'Mã nguồn', 'id', 'Mã đã có ở trang Nguồn và văn bản'),
  fact('provenance.locator', 'Chỗ trong nguồn', 'text', 'Trang, bảng, mục'),
  fact('provenance.checkedOn', 'Ngày đối chiếu', 'date', 'Ngày so lại với văn bản'),
  choice('provenance.confidence', 'Độ tin cậy', 'Chọn trong danh sách', confidenceWords),
  fact('otherSources', 'Nguồn khác', 'id', 'Mã nguồn khác ghi cùng số', {
    required: false,
    many: true,
  }),
  fact('revisions', 'Lịch sử', 'date', 'Cột giữa: ngày; cột bên: đã đổi gì', {
    many: true,
    second: 'đã đổi gì',
  }),
];

/** Heads of «Thông tin». */
export const FACT_HEADS = ['Mục', 'Nội dung', 'Ghi thêm', 'Hướng dẫn'] as const;

/** «Nội  dung (*)» → «nội dung»: heads and choices are compared without their decoration. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[*:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The code behind a word of a drop-down, or null. */
export function codeOf(choices: Readonly<Record<string, string>>, word: string): string | null {
  return Object.entries(choices).find(([, words]) => plain(words) === plain(word))?.[0] ?? null;
}
