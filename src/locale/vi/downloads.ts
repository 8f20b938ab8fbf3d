/** What each kind of file to take away is good for, in the order of the lists. */
export const downloads = {
  kinds: {
    xlsx: 'Bảng tính (XLSX, mở bằng Excel)',
    csv: 'Bảng (CSV)',
    json: 'Dữ liệu (JSON)',
    png: 'Hình cho báo in và mạng xã hội (PNG)',
    svg: 'Hình phóng to không vỡ (SVG)',
  } as Record<string, string>,
  ofAllTargets: (file: string) => `Tất cả chỉ tiêu: ${file}`,
};
