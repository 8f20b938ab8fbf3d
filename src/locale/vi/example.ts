/** Words of the example edition, whose results are made up. */
export const example = {
  /** On every page, in every picture and in every file. */
  watermark: 'Số liệu minh hoạ, không phải kết quả thật',
  siteName: (name: string): string => `${name} (số liệu minh hoạ)`,
  sourceNote:
    'Các con số này được nghĩ ra để cho thấy trang trông thế nào khi có kết quả. Không trích dẫn.',
  approvedBy: 'văn bản minh hoạ (không có thật)',
  locator: 'số minh hoạ',
  unit: 'xã, phường, đặc khu',
};
