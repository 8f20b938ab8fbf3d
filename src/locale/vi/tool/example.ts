/** Why a folder is not taken for an example edition. */
export const example = {
  realFolder: (folder: string): string =>
    `${folder}: thư mục này dành cho trang thật; hãy chọn thư mục khác`,
  holdsProject: (folder: string): string =>
    `${folder}: thư mục này chứa cả dự án; hãy chọn thư mục khác`,
  notEmpty: (folder: string): string =>
    `${folder}: thư mục không trống; hãy chọn một thư mục trống hoặc chưa có`,
};
