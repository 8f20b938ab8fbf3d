import { isAllUpper } from './text-class.ts';

/** Names of kinds of documents as printed above their title (Nghị định 30/2020/NĐ-CP, Điều 7). */
const KIND_NAMES = [
  'Kế hoạch',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Công điện',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Đề án',
  'Phương án',
  'Quy chế',
  'Quy định',
  'Báo cáo',
  'Tờ trình',
  'Kết luận',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Lệnh',
  'Chiến lược',
  'Quy hoạch',
  'Dự án',
  'Điều lệ',
  'Công văn',
  'Thông cáo',
  'Bản ghi nhớ',
  'Biên bản',
  'Giấy mời',
  'Hợp đồng',
  'Danh mục',
  'Nội quy',
  'Quy trình',
];

const BY_UPPER = new Map(KIND_NAMES.map((name) => [name.toUpperCase(), name]));

/** Kinds that are issued by another document and follow it. */
const ATTACHABLE = new Set([
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Phương án',
  'Quy chế',
  'Quy định',
  'Chiến lược',
  'Quy hoạch',
  'Hướng dẫn',
  'Điều lệ',
  'Nội quy',
  'Quy trình',
  'Dự án',
]);

const MOTTO =
  /^(?:CỘNG H[OÒ][AÀ]A? XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc)/iu;
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const NUMBER =
  /(?:^|\s)Số\s*:?\s*((?:\d[\d\p{L}]*)?\s*\/\s*[\p{L}\d][\p{L}\d/-]*(?:\s*-\s*[\p{L}\d]+)*)/iu;
const DATED =
  /^(?:(?!ngày)([\p{L}][\p{L} .-]{1,40}),\s*)?ngày\s+(\d{1,2}|…+|\.+)?\s*tháng\s+(\d{1,2}|…+|\.+)?\s*năm\s+(\d{4})[.\s]*$/iu;
const ENACTED = /^\(?(?:Được )?(?:[Bb]an hành )?(?:kèm|Kèm|KÈM) (?:theo|THEO)\s/u;
const RECIPIENTS = /^N[ơoớ]i [Nn]h[ậâaạ]n\s*:?\s*/iu;
const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|Biểu mẫu|MẪU SỐ|Mẫu số|MẪU BIỂU|BIỂU SỐ|Biểu số)(?:\s+(?:số\s*|SỐ\s*)?[\dIVXLC]{1,6}[A-Za-z]?(?:[.-]\d{1,2})*|\s+[A-ZĐ])?\s*[.:]?(?=$|\s)/u;
const SIGNING = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q|TTg)(?:\s*\.\s*(?:\p{Lu}|$)|\s+\p{Lu})/u;
const OFFICE =
  /^(?:PHÓ |Q\. ?|QUYỀN )?(?:CHỦ TỊCH|CHỦ NHIỆM|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỐNG ĐỐC|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|BÍ THƯ|TỔNG BÍ THƯ|TRƯỞNG BAN|VIỆN TRƯỞNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|HIỆU TRƯỞNG)(?:\s|$)/u;
/** Headings that typists put over what they add themselves. */
const NOTE_HEADS =
  /^(?:GHI CHÚ|NGUỒN|NGUỒN THAM KHẢO|THAM KHẢO|TÓM TẮT|THÔNG TIN BỔ SUNG|VĂN BẢN LIÊN QUAN|TÀI LIỆU LIÊN QUAN|LIÊN KẾT|TẢI VỀ|XEM THÊM)(?=$|[\s:])/iu;
const FULL_TEXT =
  /^(?:VĂN BẢN|NỘI DUNG|NỘI DUNG VĂN BẢN|TOÀN VĂN|TOÀN VĂN VĂN BẢN|NỘI DUNG TOÀN VĂN)$/iu;
const NOTE = /^(?:Nguồn|Ghi chú|Lưu ý|Tham khảo|Nguồn tham khảo|Văn bản gốc|Tải về)\s*:/iu;

/** «KẾ HOẠCH» on a line of its own → `Kế hoạch`; null for anything else. */
export function kindOfLine(text: string, prominent: boolean): string | null {
  if (text.length > 24) return null;
  const exact = BY_UPPER.get(text);
  if (exact !== undefined) return exact;
  return prominent ? (BY_UPPER.get(text.toUpperCase()) ?? null) : null;
}

const FIRST_WORDS = /^(\p{Lu}+)(?:\s(\p{Lu}+))?(?:\s(\p{Lu}+))?(?=[\s(])/u;

/** A kind with its title on the same line: «KẾ HOẠCH HÀNH ĐỘNG», «QUY CHẾ Phối hợp …»; null otherwise. */
export function kindAtStart(text: string): { kind: string; title: string } | null {
  if (text.length > 300) return null;
  const match = FIRST_WORDS.exec(text);
  if (!match) return null;
  const [, one = '', two = '', three = ''] = match;
  for (const words of [`${one} ${two} ${three}`, `${one} ${two}`, one]) {
    const kind = BY_UPPER.get(words.trim());
    if (kind !== undefined) return { kind, title: text.slice(words.trim().length).trim() };
  }
  return null;
}

/** True for kinds of text that another document puts into force. */
export function isAttachable(kind: string): boolean {
  return ATTACHABLE.has(kind);
}

/** «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM», «Độc lập - Tự do - Hạnh phúc». */
export function isMotto(text: string): boolean {
  return text.length < 200 && MOTTO.test(text);
}

/** A piece of the country's name that the header table broke over lines: «CHỦ NGHĨA VIỆT NAM**». */
export function isMottoPart(text: string): boolean {
  const words = text.replace(/[*_]/g, '').trim();
  return words.length > 2 && COUNTRY.includes(words.replace('HOÀ', 'HÒA'));
}

/** The number of a document out of its «Số: 74/KH-UBND» line, or null. */
export function numberOf(text: string): string | null {
  if (text.length > 160) return null;
  const found = NUMBER.exec(text)?.[1]?.replace(/\s*([/-])\s*/g, '$1');
  return found !== undefined && !found.startsWith('/') ? found : null;
}

/** True for a «Số: …/…» line, the number filled in or not. */
export function isNumberLine(text: string): boolean {
  return text.length < 160 && /^Số\s*(?::|\d+[^\s]*\/)/iu.test(text);
}

/** «Quảng Ngãi, ngày 10 tháng 4 năm 2025» → its parts; null for any other line. */
export function placeAndDate(text: string): { place: string | null; date: string | null } | null {
  if (text.length > 120) return null;
  const match = DATED.exec(text);
  if (!match) return null;
  const [, place, day, month, year] = match;
  const known = /^\d+$/.test(day ?? '') && /^\d+$/.test(month ?? '');
  const date = known
    ? `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
    : null;
  return { place: place?.trim() ?? null, date };
}

/** «(Kèm theo Quyết định số …)», «(Ban hành kèm theo …)». */
export function isEnactedBy(text: string): boolean {
  return text.length < 400 && ENACTED.test(text);
}

/** «Nơi nhận:» → length of the label; 0 for any other line. Knows how scans misread it. */
export function recipientsLabel(text: string): number {
  if (text.charCodeAt(0) !== 78 && text.charCodeAt(0) !== 110) return 0;
  const match = RECIPIENTS.exec(text);
  if (!match) return 0;
  const rest = text.slice(match[0].length);
  // «Nơi nhận hồ sơ …» is text: after a label without colon nothing more stands on the line.
  return match[0].includes(':') || rest === '' ? match[0].length : 0;
}

/** Head of an annex: «Phụ lục», «PHỤ LỤC II», «Mẫu số 01», with or without a capital title. */
export function isAnnexHead(text: string): boolean {
  if (text.length > 200) return false;
  const match = ANNEX.exec(text);
  if (!match) return false;
  const rest = text.slice(match[0].length).trim();
  return rest === '' || isAllUpper(rest);
}

/** First line of a signature block: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ THỦ TƯỚNG». */
export function isSigning(text: string): boolean {
  return text.length < 120 && (SIGNING.test(text) || OFFICE.test(text)) && isAllUpper(text);
}

/** A remark of whoever typed the text, after its end; `heading` where it is set as a heading. */
export function isEditorsNote(text: string, heading: boolean): boolean {
  return NOTE.test(text) || (heading && NOTE_HEADS.test(text));
}

/** The heading «VĂN BẢN» that Markdown re-typesettings put over the text itself. */
export function isFullTextHead(text: string): boolean {
  return text.length < 24 && FULL_TEXT.test(text);
}
