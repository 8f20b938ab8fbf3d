/** What is wrong with a fact element of prose, and what to write instead. */
export const prose = {
  code: 'bài viết không chạy mã; hãy bỏ đoạn này, dấu ngoặc thì viết \\{',
  element: (name: string, known: string) => `<${name}>: không có thẻ này; hãy dùng ${known}`,
  fault: (name: string, fault: string) => `<${name}>: ${fault}`,
  unknownHotline: (id: string) =>
    `không có đường dây «${id}» trong data/hotlines.json; hãy sửa lại mã`,
  unknownForm: (form: string) =>
    `đường dây không có cách viết «${form}»; hãy dùng printed (chữ số), spoken (cách đọc), hoặc bỏ phần này để có nút gọi`,
  unknownRow: (row: string, dataset: string) =>
    `không có dòng «${row}» trong data/figures/${dataset}.json; hãy sửa lại mã`,
  unknownValue: (of: string) =>
    `không hiểu mã «${of}»; mã bắt đầu bằng source:, land:, hotline:, target: hoặc figure:, hãy sửa lại`,
  unknownSourceDay: (id: string) =>
    `không có nguồn «${id}» trong data/sources.json; hãy thêm nguồn hoặc sửa mã`,
  noSourceDay: (id: string, which: string) =>
    `nguồn «${id}» không có ngày «${which}»; hãy dùng published (ngày ra) hoặc checked (ngày đọc)`,
  unknownLand: (land: string) =>
    `không có dòng nào trong data/figures ghi địa giới «${land}»; hãy sửa lại mã`,
  unknownAnchor: (anchor: string) =>
    `kế hoạch không có neo «${anchor}»; hãy chọn một neo có trong kế hoạch`,
  notInPlan: (words: string, anchor: string) =>
    `câu «${words}» không có nguyên văn ở neo «${anchor}» của kế hoạch; hãy chép đúng từng chữ`,
  unknownLaw: (id: string) => `không có văn bản «${id}» trong data/laws.json; hãy sửa lại mã`,
  unknownLawPart: (law: string, part: string) =>
    `văn bản «${law}» không có phần «${part}»; hãy dùng name (tên gọi) hoặc status (tình trạng)`,
  unknownProvision: (law: string, id: string) =>
    `văn bản «${law}» không có điều khoản «${id}» trong data/laws.json; hãy thêm vào đó hoặc sửa lại mã`,
  unknownSource: (id: string) =>
    `không có nguồn «${id}» trong data/sources.json; hãy thêm vào đó hoặc sửa lại mã`,
  /** A line that loses its call button is named only where a replacement is declared. */
  callOutside: (id: string) =>
    `đường dây «${id}» có ngày hết hạn; hãy viết cả câu trong <IfCallable of="${id}">…<Otherwise>câu thay khi số hết hạn</Otherwise></IfCallable>`,
  otherwiseMissing: (id: string) =>
    `<IfCallable of="${id}"> chưa có câu thay; hãy thêm <Otherwise>câu thay khi số hết hạn</Otherwise> trước thẻ đóng`,
  otherwiseAlone:
    '<Otherwise> đứng một mình; hãy đặt trong <IfCallable of="…">, mỗi <IfCallable> một lần',
};
