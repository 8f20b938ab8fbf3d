import { kindOf, type PhoneKind } from '../../../src/pipeline/phone/kinds.ts';

/** Reads telephone numbers as people write them: what is printed must be read back as the same number. */

/** A number that can be dialled inside Việt Nam. */
export interface Phone {
  kind: PhoneKind;
  /** As dialled from a Vietnamese phone, digits only: `111`, `18001233`, `02553822861`. */
  digits: string;
  /** Digits to press after the call is answered, or null. */
  extension: string | null;
}

/** Why a text is not one number; each reason has its own remedy. */
export type RefusalReason = 'empty' | 'letters' | 'range' | 'several' | 'no-area-code' | 'unknown';

export interface PhoneRefusal {
  reason: RefusalReason;
  /** Vietnamese, for the person who edits the data: what was found and what to write instead. */
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; refusal: PhoneRefusal };

const REMEDY: Record<RefusalReason, string> = {
  empty: 'chưa có số nào; hãy ghi một số điện thoại',
  letters: 'có ký tự không thuộc số điện thoại; hãy chỉ ghi chữ số, dấu cách, dấu chấm, gạch nối',
  range: 'đây là một dải số; hãy ghi từng số, đủ chữ số',
  several: 'có nhiều hơn một số; hãy ghi mỗi số một mục',
  'no-area-code': 'số cố định thiếu mã vùng; hãy ghi cả mã vùng, ví dụ 0255 3822 861',
  unknown: 'không khớp dạng số nào (ba chữ số 11x, 1800, 1900, cố định 02…, di động, 069)',
};

const EXTENSION = /\s*[,;]?\s*\(?(?:máy lẻ|máy nhánh|nhánh|ext\.?|số lẻ)\s*:?\s*(\d{1,6})\)?$/iu;
const RANGE_WORDS = /\d\s*(?:đến|tới|to|~|÷|\.{2,}|…)\s*\+?\d/iu;
const SEVERAL = /\d\s*(?:\/|;|,|hoặc|và|\|)\s*[(+]?\d/iu;

/**
 * Reads one phone number as people write it. A text that might mean more than one number is refused,
 * never squeezed: «8911-5061 đến 65» is a range without an area code, not a number of ten digits.
 */
export function parsePhone(text: string): Parsed<Phone> {
  const plain = tidy(text);
  if (plain === '') return refuse('empty');
  if (RANGE_WORDS.test(plain)) return refuse('range');
  const found = EXTENSION.exec(plain);
  const main = found === null ? plain : plain.slice(0, found.index);
  if (SEVERAL.test(main)) return refuse('several');
  if (!/^[\d\s.()+-]*$/.test(main)) return refuse('letters');
  const digits = nationalDigits(main);
  if (digits === '') return refuse('empty');
  // Dashes between whole groups are separators; a short tail after a whole number is a range.
  if (tailAfterWholeNumber(main)) return refuse('range');
  const kind = kindOf(digits);
  if (kind !== null && groupsAreSane(main)) {
    return { ok: true, value: { kind, digits, extension: found?.[1] ?? null } };
  }
  return refuse(/^[2-9]\d{5,7}$/.test(digits) ? 'no-area-code' : 'unknown');
}

/** Reads «0255 3822 861 đến 0255 3822 863» into its numbers, ends included; both ends must be whole. */
export function parsePhoneRange(text: string): Parsed<Phone[]> {
  const ends = tidy(text).split(/\s*(?:đến|tới|~|÷|…)\s*/iu);
  const [first, last] = ends;
  if (ends.length !== 2 || first === undefined || last === undefined) return refuse('range');
  const from = parsePhone(first);
  const to = parsePhone(last);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const [start, end] = [Number(from.value.digits), Number(to.value.digits)];
  const width = from.value.digits.length;
  const same = from.value.kind === to.value.kind && width === to.value.digits.length;
  const plain = from.value.extension === null && to.value.extension === null;
  if (!same || !plain || end <= start || end - start > 99) return refuse('range');
  const { kind } = from.value;
  return {
    ok: true,
    value: Array.from({ length: end - start + 1 }, (_, step) => ({
      kind,
      digits: String(start + step).padStart(width, '0'),
      extension: null,
    })),
  };
}

function refuse(reason: RefusalReason): { ok: false; refusal: PhoneRefusal } {
  return { ok: false, refusal: { reason, message: REMEDY[reason] } };
}

/** One kind of space, one kind of hyphen, ASCII digits of full-width ones; other scripts stay and are refused. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^(?:tel|đt|điện thoại|hotline)\s*[:.]?\s*/iu, '')
    .trim();
}

/** `+84 (0)255…` and `0084…` become the form dialled at home. */
function nationalDigits(text: string): string {
  const international = /^\s*(?:\+|00)\s*84[\s.-]*(?:\(0\))?/u;
  if (international.test(text)) return `0${text.replace(international, '').replace(/\D/g, '')}`;
  if (text.includes('+')) return text.replace(/[\s.()-]/g, '');
  return text.replace(/\D/g, '');
}

/** «0255 3822 861-65», «1800 1233 - 34»: whole number, then a tail that continues it. */
function tailAfterWholeNumber(text: string): boolean {
  const cut = text.lastIndexOf('-');
  if (cut < 0) return false;
  const head = nationalDigits(text.slice(0, cut));
  return kindOf(head) !== null;
}

/** A separator may not stand where a digit was lost: «0912--345 678», «(0255 3822861». */
function groupsAreSane(text: string): boolean {
  const opened = (text.match(/\(/g) ?? []).length;
  const closed = (text.match(/\)/g) ?? []).length;
  return (
    opened === closed &&
    opened <= 1 &&
    !/[.-]\s*[.-]/.test(text) &&
    !/^[\s]*[.-]|[.-]\s*$/.test(text)
  );
}
