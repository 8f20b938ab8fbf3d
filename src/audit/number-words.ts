/** The words by which a Vietnamese text is seen to hold a number; recognised, never shown. */

// A share may be typed in words: «ba mươi lăm phần trăm». No page writes one so, hence every one is told.
const SPELT_SHARE =
  '(?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|linh|lẻ|rưỡi|phẩy)\\s+)+phần\\s+trăm';

// A fingerprint is one number however many letters it has; a date and a price are one each; the two
// years of a period are two.
const FIGURES = '\\b[0-9a-f]{40,64}\\b|\\p{N}+(?:[.,/:]\\p{N}+)*(?:\\s?%)?';

/** Each number of a text as a reader sees it. */
export const NUMBER = new RegExp(`${FIGURES}|${SPELT_SHARE}`, 'giu');

/** Whether a text has a number at all. */
export const SPEAKS_OF_NUMBERS = new RegExp(`\\p{N}|${SPELT_SHARE}`, 'iu');

/** What is counted: a telephone number is never followed by it. */
export const COUNTED =
  /^\s*(?:\p{L}+\s)?(?:vụ|người|cơ sở|lượt|đơn vị|trường hợp|cuộc|đợt|buổi|bài|xã|phường|tỉnh|học sinh|trẻ|em|nạn nhân|triệu|tỷ|nghìn|đồng|ngày|giờ|tuổi|lần|phần trăm)(?![\p{L}])/iu;

/** The digits as they are read aloud. */
export const SPOKEN = 'không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín';
