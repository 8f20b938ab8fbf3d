/** What the page /so-lieu/kiem-tra/ says of a workbook that was dropped there. */
export const sheetResult = {
  toMend: (file: string, count: number) => `${file}: ${String(count)} chỗ cần sửa.`,
  faults: 'Cần sửa',
  notices: 'Xin lưu ý',
  right: (file: string) => `${file}: cả bảng đúng.`,
  cell: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  empty: 'Ô trống.',
  found: (text: string) => `Thấy «${text}».`,

  preview: 'Xem trước',
  sentence: (place: string, period: string, rows: readonly string[]) =>
    `${place}, ${period}. ${rows.join('; ')}.`,
  isNew: 'Đây là tập số liệu mới, chưa có trên trang.',
  changes: (count: number) => `Sẽ thay đổi: ${String(count)} giá trị`,
  change: (path: string, from: string, to: string) => `${path}: ${from}, sửa thành ${to}`,

  send: 'Gửi đi',
  how: 'Lưu tệp dưới đây rồi gửi cho người phụ trách trang, kèm văn bản có các con số. Người thứ hai sẽ đọc văn bản và nhập lại một lần nữa.',
  save: (file: string) => `Lưu ${file}`,
};
