import { classOf, DIGIT } from './text-class.ts';

/** «CÔNG BÁO/Số 277/Ngày 16-05-2026», alone or with its page number. */
const GAZETTE =
  /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số\s.{0,60}?Ngày\s+\d{1,2}\s*-\s*\d{1,2}\s*-\s*\d{4}(?:\s+\d{1,4})?$/iu;
/** «(Xem tiếp Công báo số 715 + 716)». */
const CONTINUED = /^\((?:Xem tiếp|Tiếp theo)\s+Công báo\s.{0,60}\)$/iu;
const PAGE = /^(?:Trang|Page)\s+\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?$/iu;
const DASHED_PAGE = /^[-–—]\s*\d{1,4}\s*[-–—]$/u;
const SIGNED =
  /^(?:Ký bởi|Người ký|Ký số bởi|Được ký bởi|Signature Not Verified|Digitally signed by|Chữ ký số)(?:\s*:|\s|$)/iu;
const SIGNED_FIELD =
  /^(?:Ký bởi|Người ký|Cơ quan|Ngày ký|Thời gian ký|Giờ ký|Email|Thư điện tử|Chức vụ|Date|Lý do|Reason|Location|Tổ chức)\s*:/iu;
const SIGNED_END = /^(?:Ngày ký|Thời gian ký|Giờ ký|Date)\s*:/iu;
const RULE_OF_SIGNS = /^[_=*~.·\-–—─━\s]{3,}$/u;
const ORNAMENT = /^[-–—*_\s]*o[0O]o[-–—*_\s]*$/u;

/** A header that the gazette prints on each page. */
export function isPageHeader(text: string): boolean {
  if (text.length > 100 || text.length < 12) return false;
  const code = text.charCodeAt(0);
  if (code === 40) return CONTINUED.test(text);
  if (code !== 67 && code !== 99 && classOf(code) !== DIGIT) return false;
  return GAZETTE.test(text);
}

/** The number of a line that is nothing but a whole number, or −1. */
export function bareNumber(text: string): number {
  if (text.length > 4 || text.length === 0) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** «Trang 3/10», «- 3 -». */
export function isPageLabel(text: string): boolean {
  return text.length < 24 && (PAGE.test(text) || DASHED_PAGE.test(text));
}

/** First line of a digital signature («Ký bởi: …»). */
export function opensSignature(text: string): boolean {
  return text.length < 200 && SIGNED.test(text);
}

/** A further line of a digital signature. */
export function isSignatureField(text: string): boolean {
  return SIGNED_FIELD.test(text);
}

/** Last line of a digital signature («Ngày ký: …»). */
export function closesSignature(text: string): boolean {
  return SIGNED_END.test(text);
}

/** A line drawn with signs: «_____», «---», «-------o0o-------». */
export function isRule(text: string): boolean {
  if (text.length < 3) return false;
  const first = text.charCodeAt(0);
  if (first > 127 ? first < 0x2010 : classOf(first) !== 0 && first !== 111) return false;
  return RULE_OF_SIGNS.test(text) ? !/^\.+$/.test(text) : ORNAMENT.test(text);
}
