import type { Dataset, FigureComparator, FigureKind, WithheldRow } from '../../schema/dataset.ts';
import { formatDate } from './format.ts';

/** Head of a column, and what goes in. */
interface ColumnWords {
  head: string;
  note: string;
}

/** A line of «Thông tin»: what it is called, what goes in, and what its second cell holds, if it has one. */
interface FactWords {
  term: string;
  note: string;
  second?: string;
}

const names = {
  table: 'Số liệu',
  facts: 'Thông tin',
  sums: 'Phép cộng',
  guide: 'Hướng dẫn',
};

const PICK = 'Chọn trong danh sách';
const ELSEWHERE = 'Chỉ ghi khi khác cả bảng';
const SHARE = 'Mã dòng; chỉ khi mẫu số là «tỷ lệ»';

/**
 * Words of the officers' spreadsheet: what stands in its cells, and by which words officers say how a
 * number is to be read.
 */
export const sheets = {
  names,

  kinds: {
    establishments: 'cơ sở',
    inspections: 'lượt kiểm tra',
    violations: 'vi phạm',
    sanctions: 'lần xử lý',
    money: 'tiền',
    cases: 'vụ',
    persons: 'người',
    estimate: 'ước tính',
    sessions: 'buổi',
    articles: 'tin, bài',
    units: 'đơn vị',
    percent: 'tỷ lệ',
  } satisfies Record<FigureKind, string>,
  comparators: {
    exact: 'đúng bằng',
    'more-than': 'trên',
    'at-least': 'ít nhất',
    about: 'khoảng',
    'at-most': 'nhiều nhất',
  } satisfies Record<FigureComparator, string>,
  relations: {
    'adds-up': 'cộng đúng bằng',
    'does-not-add-up': 'không cộng lại được',
  } satisfies Record<Dataset['sums'][number]['relation'], string>,
  statuses: {
    provisional: 'sơ bộ',
    final: 'chính thức',
    corrected: 'đã đính chính',
    'status-not-stated': 'nguồn không nói',
  } satisfies Record<Dataset['status'], string>,
  pictures: {
    bars: 'cột ngang',
    'part-to-whole': 'phần của tổng',
    none: 'không vẽ',
  } satisfies Record<Dataset['chart'], string>,
  confidence: {
    high: 'cao',
    medium: 'vừa',
    low: 'thấp',
  } satisfies Record<Dataset['provenance']['confidence'], string>,
  bases: {
    'base-not-published': 'chưa thấy công bố',
    'not-a-share': 'không phải tỷ lệ',
    share: 'tỷ lệ',
  },
  /** What a cell holds where a number is kept back. */
  withheld: {
    'fewer-than-5': 'dưới 5',
    'protects-another': 'không đăng',
  } satisfies Record<WithheldRow['why'], string>,
  /** What a cell holds where press, law or a statistic stands in the place of an approving office. */
  noApproval: 'không có',

  table: {
    id: {
      head: 'Mã dòng',
      note: 'Không dấu, nối bằng gạch; để trống thì trang tự đặt theo nội dung',
    },
    label: {
      head: 'Nội dung',
      note: 'Đếm cái gì, ở đâu; không ghi tên, số điện thoại, địa chỉ của ai',
    },
    value: {
      head: 'Giá trị',
      note: 'Con số; số đếm người, cơ sở từ một đến bốn thì ghi «dưới 5»; số phải giấu kèm thì ghi «không đăng»',
    },
    unit: { head: 'Đơn vị', note: 'Ví dụ: người, cơ sở, xã, %' },
    kind: { head: 'Loại', note: 'Chọn trong danh sách: một đơn vị là gì' },
    comparator: { head: 'Cách đọc', note: 'Để trống là «đúng bằng»' },
    method: {
      head: 'Mã cách tính',
      note: `Một mã có ở trang «${names.facts}», mục «Cách tính»`,
    },
    boundaries: { head: 'Địa giới', note: ELSEWHERE },
    from: { head: 'Từ ngày', note: ELSEWHERE },
    to: { head: 'Đến ngày', note: ELSEWHERE },
    drawn: { head: 'Thứ tự trên hình', note: 'Số thứ tự nếu được vẽ; để trống nếu không' },
  } satisfies Record<string, ColumnWords>,

  sums: {
    total: { head: 'Dòng tổng', note: 'Mã dòng của tổng' },
    parts: { head: 'Các dòng cộng lại', note: 'Mã các dòng, cách nhau bằng dấu phẩy' },
    relation: { head: 'Quan hệ', note: PICK },
    note: { head: 'Ghi chú', note: 'Vì sao không cộng lại được, nếu có' },
  } satisfies Record<string, ColumnWords>,

  factHeads: ['Mục', 'Nội dung', 'Ghi thêm', 'Hướng dẫn'],
  /** `place` is capitalised; `day` the last day of the period that the site's plan is for. */
  facts: (place: string, day: string) =>
    ({
      id: { term: 'Mã tập số liệu', note: 'Không dấu, nối bằng gạch; không đổi về sau' },
      title: { term: 'Tên', note: 'Tên của bảng, có nơi và năm' },
      summary: { term: 'Tóm tắt', note: 'Một câu đứng riêng được, không có con số' },
      counted: { term: 'Đếm cái gì', note: 'Ai hoặc cái gì được đếm' },
      'place.name': { term: 'Nơi', note: `Ví dụ: ${place}` },
      'place.boundaries': { term: 'Địa giới', note: PICK },
      'period.from': { term: 'Từ ngày', note: 'Ngày đầu của kỳ báo cáo' },
      'period.to': { term: 'Đến ngày', note: 'Ngày cuối của kỳ báo cáo' },
      periodText: { term: 'Kỳ báo cáo, bằng lời', note: `Ví dụ: Năm ${day.slice(0, 4)}` },
      approvedBy: { term: 'Người duyệt', note: 'Chức danh và cơ quan, không ghi tên người' },
      document: { term: 'Văn bản', note: 'Số, ngày, tên văn bản có các con số này' },
      'coverage.reported': {
        term: 'Số nơi đã báo cáo',
        note: 'Bao nhiêu xã, phường, sở đã gửi số',
      },
      'coverage.of': { term: 'Trên tổng số nơi', note: 'Bao nhiêu nơi phải báo cáo' },
      'coverage.unit': { term: 'Loại nơi báo cáo', note: 'Ví dụ: xã, phường' },
      status: { term: 'Tình trạng số liệu', note: PICK },
      base: { term: 'Mẫu số', note: PICK },
      'base.numerator': { term: 'Tử số của tỷ lệ', note: SHARE },
      'base.denominator': { term: 'Mẫu số của tỷ lệ', note: SHARE },
      'base.text': { term: 'Tỷ lệ của cái gì', note: 'Bằng lời; chỉ khi mẫu số là «tỷ lệ»' },
      chart: { term: 'Hình', note: PICK },
      methods: {
        term: 'Cách tính',
        note: 'Cột giữa: mã; cột bên: cách đếm bằng lời',
        second: 'cách đếm bằng lời',
      },
      caveats: { term: 'Cần lưu ý', note: 'Điều người đọc dễ hiểu sai' },
      leftOut: { term: 'Cố ý không đăng', note: 'Điều bỏ ra và lý do, không ghi con số' },
      'provenance.source': { term: 'Mã nguồn', note: 'Mã đã có ở trang Nguồn và văn bản' },
      'provenance.locator': { term: 'Chỗ trong nguồn', note: 'Trang, bảng, mục' },
      'provenance.checkedOn': { term: 'Ngày đối chiếu', note: 'Ngày so lại với văn bản' },
      'provenance.confidence': { term: 'Độ tin cậy', note: PICK },
      otherSources: { term: 'Nguồn khác', note: 'Mã nguồn khác ghi cùng số' },
      revisions: {
        term: 'Lịch sử',
        note: 'Cột giữa: ngày; cột bên: đã đổi gì',
        second: 'đã đổi gì',
      },
    }) satisfies Record<string, FactWords>,
  required: (note: string) => `${note} (bắt buộc)`,

  /** What Excel says when a cell is filled otherwise. */
  refused: {
    list: 'Hãy chọn trong danh sách.',
    date: 'Hãy ghi ngày/tháng/năm.',
    whole: 'Hãy ghi số nguyên.',
  },

  /** What an officer must know, one line a row of the sheet «Hướng dẫn». */
  guide: (day: string) => [
    'Cách điền (các cột bên phải là danh sách để chọn, xin đừng sửa)',
    `1. Điền trang «${names.table}»: mỗi hàng một con số. Không gộp ô, không ẩn hàng.`,
    `2. Điền trang «${names.facts}»: người duyệt, văn bản và mức độ báo cáo là bắt buộc.`,
    `3. Nếu có tổng, điền trang «${names.sums}»: máy sẽ cộng lại để kiểm tra.`,
    '4. Số đếm người hoặc cơ sở từ một đến bốn: ghi «dưới 5». Không ghi con số.',
    '5. Nếu lấy tổng trừ ra được số «dưới 5», ghi «không đăng» ở thêm một dòng cùng tổng.',
    '6. Chỉ ghi số gộp: không tên người, số điện thoại, số giấy tờ, địa chỉ nhà.',
    `7. Số viết kiểu Việt Nam: 1.234,5. Tỷ lệ viết 70% (đơn vị %). Ngày viết ${formatDate(day)}.`,
    '8. Số không chính xác: ghi «khoảng 516», «trên 3.200», «ít nhất 12».',
    '9. Xong thì thả tệp vào trang «Kiểm tra bảng tính» của trang web: tệp không rời máy của bạn.',
  ],

  /**
   * How officers write in words what stands around a number: patterns for a text in lower case, as
   * strings, because the browser fetches them as data.
   */
  reading: {
    comparators: [
      { words: '^(?:~|≈|khoảng|gần|ước(?: tính)?)\\s*', means: 'about' },
      { words: '^(?:>=|≥|ít nhất|tối thiểu|từ(?=.*trở lên))\\s*', means: 'at-least' },
      { words: '^(?:<=|≤|nhiều nhất|tối đa)\\s*', means: 'at-most' },
      { words: '^(?:>|trên|hơn)\\s*', means: 'more-than' },
    ] satisfies { words: string; means: FigureComparator }[],
    /** What may follow the number after «từ». */
    orMore: '\\s*trở lên$',
    fewerThan5: '^(?:dưới 5|<\\s*5)$',
    fewerThan: '^(?:dưới|<)',
    /** How a remark under the table begins. */
    remark: '^(?:ghi chú|nguồn|chú thích|lưu ý|người lập|\\(?\\*)',
  },
};
