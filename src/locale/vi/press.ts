import { formatDate } from './format.ts';

/** Words of /bao-chi/. */
export const press = {
  title: 'Bàn báo chí',
  description: 'Con số kèm câu trích dẫn sẵn, ngày, nguồn, và những chỗ dễ nhầm.',
  asOf: (day: string) =>
    `Các con số dưới đây lấy từ nội dung của trang tính đến ngày ${formatDate(day)}; ngày kiểm tra từng số ghi ở trang của nó.`,
  targets: 'Chỉ tiêu của kế hoạch',
  toTarget: 'Trang của chỉ tiêu này',
  figures: 'Số liệu đã công bố',
  figure: (dataset: string, first: string, period: string) => `${dataset}. ${first} (${period}).`,
  firstOf: (label: string, printed: string) => `${label}: ${printed}`,
  toFigure: 'Bảng, nguồn và điều cần lưu ý',
  changes: 'Những gì đã thay đổi',
  downloads: 'Tải về',
  allData: 'Toàn bộ dữ liệu mở',
};
