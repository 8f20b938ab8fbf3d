import { formatDate } from './format.ts';

/** Words of pictures, still and interactive. */
export const charts = {
  source: (publisher: string) => `Nguồn: ${publisher}`,
  checkedOn: (iso: string) => `Kiểm tra ngày ${formatDate(iso)}`,
  reading: (label: string, printed: string) => `${label}: ${printed}`,
  /** The title of a picture in the list of files. */
  file: (title: string) => `Hình: ${title}`,

  /** What a reader is offered beside the still picture; the browser takes them from the page. */
  controls: {
    open: 'Xem biểu đồ tương tác',
    close: 'Trở lại hình tĩnh',
    help: 'Dùng phím mũi tên để nghe từng giá trị.',
    failed: 'Chưa tải được biểu đồ tương tác. Hình và bảng trên trang vẫn đầy đủ.',
  },
};
