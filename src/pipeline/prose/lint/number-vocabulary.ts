/** The words by which a Vietnamese sentence is seen to hold a number; recognised, never shown. */

const YEAR = String.raw`(?:19[2-9]\d|20\d\d)`;

/** «2000 người» is no year. */
const COUNTED =
  'người|em|trẻ|phụ nữ|học sinh|lao động|hộ|xã|trường|cơ sở|đơn vị|vụ|ca|cuộc|lượt|buổi|tờ|nghìn|triệu|tỷ|đồng';

/** Digits that name a day, a year or a document; they count nothing and ring nowhere. */
export const NAMES = new RegExp(
  [
    String.raw`\d{1,2}[/-]\d{1,2}[/-]${YEAR}`,
    String.raw`${YEAR}-\d\d-\d\d`,
    String.raw`${YEAR}\s?[-–]\s?${YEAR}`,
    // «178/2004/NĐ-CP», «53/2024», «74/KH-UBND», and a month with its year.
    String.raw`\d{1,4}/${YEAR}(?:/\p{Lu}[\p{L}\d-]*)?`,
    String.raw`\d{1,4}/\p{Lu}[\p{L}\d]*-[\p{L}\d-]+`,
    String.raw`(?<=năm\s+)${YEAR}`,
    String.raw`${YEAR}(?!\s+(?:${COUNTED})(?!\p{L}))`,
  ]
    .map((one) => `(?<![\\d\\p{L}])${one}(?![\\d\\p{L}])`)
    .join('|'),
  'gu',
);

/** A share in digits. */
export const SHARE = /\d[\d.,]*\s*(?:%|‰|phần trăm)/giu;

/** The ends of a share in words: «… mươi phần trăm». */
export const SHARE_IN_WORDS = 'một hai ba bốn năm sáu bảy tám chín mười mươi trăm mốt tư lăm rưỡi'
  .split(' ')
  .map((word) => `${word} phần trăm`);
