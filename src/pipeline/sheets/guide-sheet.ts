import { sheetNames } from '../../locale/vi/sheets.ts';

/** A drop-down's words, as a column of the guide sheet. */
export interface List {
  head: string;
  items: string[];
}

type Offering = { choices: Readonly<Record<string, string>> | null } & (
  { head: string } | { term: string }
);

/** The lists that columns and facts offer, each once. */
export function listsOf(offering: readonly Offering[]): List[] {
  const lists = new Map<string, List>();
  for (const one of offering) {
    if (one.choices === null) continue;
    const items = Object.values(one.choices);
    const key = items.join('|');
    if (!lists.has(key)) lists.set(key, { head: 'head' in one ? one.head : one.term, items });
  }
  return [...lists.values()];
}

/** What an officer must know, one line a row. */
export function guideLines(): string[] {
  return [
    'Cách điền (các cột bên phải là danh sách để chọn, xin đừng sửa)',
    `1. Điền trang «${sheetNames.table}»: mỗi hàng một con số. Không gộp ô, không ẩn hàng.`,
    `2. Điền trang «${sheetNames.facts}»: người duyệt, văn bản và mức độ báo cáo là bắt buộc.`,
    `3. Nếu có tổng, điền trang «${sheetNames.sums}»: máy sẽ cộng lại để kiểm tra.`,
    '4. Số đếm người hoặc cơ sở từ một đến bốn: ghi «dưới 5». Không ghi con số.',
    '5. Nếu lấy tổng trừ ra được số «dưới 5», ghi «không đăng» ở thêm một dòng cùng tổng.',
    '6. Chỉ ghi số gộp: không tên người, số điện thoại, số giấy tờ, địa chỉ nhà.',
    '7. Số viết kiểu Việt Nam: 1.234,5. Tỷ lệ viết 70% (đơn vị %). Ngày viết 31/12/2025.',
    '8. Số không chính xác: ghi «khoảng 516», «trên 3.200», «ít nhất 12».',
    '9. Xong thì thả tệp vào trang «Kiểm tra bảng tính» của trang web: tệp không rời máy của bạn.',
  ];
}
