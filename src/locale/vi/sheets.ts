import type { Dataset, FigureComparator, FigureKind } from '../../schema/dataset.ts';

/** Words of the officers' spreadsheet: what stands in its cells, and what it means in the data. */

export const sheetNames = {
  table: 'Số liệu',
  facts: 'Thông tin',
  sums: 'Phép cộng',
  guide: 'Hướng dẫn',
} as const;

export const kindWords: Record<FigureKind, string> = {
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
};

export const comparatorWords: Record<FigureComparator, string> = {
  exact: 'đúng bằng',
  'more-than': 'trên',
  'at-least': 'ít nhất',
  about: 'khoảng',
  'at-most': 'nhiều nhất',
};

export const landWords: Record<string, string> = {
  country: 'cả nước',
  'province-to-2025-06-30': 'tỉnh, đến 30/6/2025',
  'province-from-2025-07-01': 'tỉnh, từ 1/7/2025',
};

export const relationWords: Record<Dataset['sums'][number]['relation'], string> = {
  'adds-up': 'cộng đúng bằng',
  'does-not-add-up': 'không cộng lại được',
};

export const stateWords: Record<Dataset['status'], string> = {
  provisional: 'sơ bộ',
  final: 'chính thức',
  corrected: 'đã đính chính',
  'status-not-stated': 'nguồn không nói',
};

export const pictureWords: Record<Dataset['chart'], string> = {
  bars: 'cột ngang',
  'part-to-whole': 'phần của tổng',
  none: 'không vẽ',
};

export const confidenceWords: Record<Dataset['provenance']['confidence'], string> = {
  high: 'cao',
  medium: 'vừa',
  low: 'thấp',
};

export const baseWords = {
  'base-not-published': 'chưa thấy công bố',
  'not-a-share': 'không phải tỷ lệ',
  share: 'tỷ lệ',
} as const;

/** What a cell holds where press, law or a statistic stands in the place of an approving office. */
export const NO_APPROVAL = 'không có';
