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
