import type { SchemaFault } from './fault.ts';

/** The kinds of personal data that a text is refused for. */
type PersonalFault = Extract<SchemaFault, `personal-${string}`>;

/** What a published text may never hold, and how it is told. No match is ever shown to readers. */
const PERSONAL: readonly (readonly [what: PersonalFault, pattern: RegExp])[] = [
  ['personal-phone', /(?:\+84|(?<![\d.])0)[ .-]?[235789](?:[ .-]?\d){7,9}(?!\d)/u],
  ['personal-papers', /(?<![\d.,])(?:\d{12}|\d{9})(?![\d.,]*\d)/u],
  [
    'personal-papers',
    /(?:CCCD|CMND|CMT|căn cước|chứng minh nhân dân|hộ chiếu)[^\p{L}]{0,12}[A-Z]?\d/iu,
  ],
  [
    'personal-address',
    /(?:số nhà|nhà số|(?<!\p{L})(?:ngõ|ngách|hẻm|kiệt))\s+\d|(?<!\p{L})(?:tổ|tổ dân phố|khu phố|thôn|ấp|xóm)\s+(?:số\s+)?\d|(?<![\p{L}\d])(?:số\s+)?\d+[A-Za-z]?(?:\/\d+)*,?\s+(?:đường|phố)\s+\p{Lu}/iu,
  ],
  [
    'personal-name',
    /(?<!\p{L})(?:ông|bà|anh|chị|em|cháu|bị can|bị cáo|nạn nhân|đối tượng)\s+(?:\p{Lu}\p{Ll}+\s+)?\p{Lu}(?:\p{Ll}+|\.)/u,
  ],
];

// The commonest family names; a place that is named after a person is told by the word before it.
const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Trương|Đoàn|Lương|Cao|Mai|Tạ|Tô|Trịnh|Đào|Châu|Thái';
const NAMED = new RegExp(`(?<!\\p{L})(?:${FAMILY})\\s+(?:(?:\\p{Lu}\\p{Ll}*\\.?)\\s*){1,3}`, 'gu');
const PLACE_BEFORE =
  /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|TP\.?|P\.|đường|phố|cầu|chợ|sông|núi|trường|bệnh viện|khu|công viên|quảng trường|giải thưởng)(?:\s+(?:THPT|THCS|PTDTNT|tiểu học|mầm non|đại học|cao đẳng))?\s+$/iu;
/** Family names that begin a common name of a place. */
const PLACES =
  /^(?:Hồ Chí Minh|Châu (?:Á|Âu|Phi|Mỹ)|Cao Bằng|Thái (?:Lan|Bình|Nguyên)|Mai Châu|Lương Sơn)/u;

/**
 * What of a person stands in a text (a name, a telephone number, papers, a home), or null. Only the kind is told, so that a message never repeats it. A rule of thumb that
 * errs towards refusing (docs/decisions/0019-disclosure-gate.md).
 */
export function personalData(text: string): PersonalFault | null {
  const plain = text.normalize('NFC');
  const found = PERSONAL.find(([, pattern]) => pattern.test(plain));
  if (found !== undefined) return found[0];
  for (const match of plain.matchAll(NAMED)) {
    if (PLACES.test(match[0]) || PLACE_BEFORE.test(plain.slice(0, match.index))) continue;
    return 'personal-name';
  }
  return null;
}
