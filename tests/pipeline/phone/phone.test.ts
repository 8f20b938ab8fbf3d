import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { DIGITS } from '../../../src/locale/vi/number-words.ts';
import { kindOf } from '../../../src/pipeline/phone/kinds.ts';
import { parsePhone, parsePhoneRange } from './read-phone.ts';
import { groupDigits, printPhone, sayPhone, telHref } from '../../../src/pipeline/phone/print.ts';

const accepted: [written: string, digits: string, printed: string][] = [
  ['111', '111', '111'],
  [' 113 ', '113', '113'],
  ['1 1 1', '111', '111'],
  ['18001233', '18001233', '1800 1233'],
  ['1800.1233', '18001233', '1800 1233'],
  ['1800-1233', '18001233', '1800 1233'],
  ['1900 969 680', '1900969680', '1900 969 680'],
  ['1900969680', '1900969680', '1900 969 680'],
  ['02553822861', '02553822861', '0255 3822 861'],
  ['(0255) 3.822.861', '02553822861', '0255 3822 861'],
  ['0255-3822861', '02553822861', '0255 3822 861'],
  ['+84 255 3822 861', '02553822861', '0255 3822 861'],
  ['+84 (0)255 3822 861', '02553822861', '0255 3822 861'],
  ['0084.255.3822.861', '02553822861', '0255 3822 861'],
  ['024 3733 7337', '02437337337', '024 3733 7337'],
  ['0912 345 678', '0912345678', '0912 345 678'],
  ['09 1234 5678', '0912345678', '0912 345 678'],
  ['+84912345678', '0912345678', '0912 345 678'],
  ['ĐT: 0912.345.678', '0912345678', '0912 345 678'],
  ['０９１２３４５６７８', '0912345678', '0912 345 678'],
  ['0912\u00a0345\u202f678', '0912345678', '0912 345 678'],
  ['0912‑345‑678', '0912345678', '0912 345 678'],
  ['0912\u200b345678', '0912345678', '0912 345 678'],
  ['069 4321 567', '0694321567', '0694 321 567'],
  ['0255 3822 861 máy lẻ 12', '02553822861', '0255 3822 861 máy lẻ 12'],
  ['0255 3822 861 (nhánh 105)', '02553822861', '0255 3822 861 máy lẻ 105'],
  ['0255.3822861, ext. 7', '02553822861', '0255 3822 861 máy lẻ 7'],
];

const refused: [written: string, reason: string][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['Đang cập nhật', 'letters'],
  ['?', 'letters'],
  ['8911-5061 đến 65', 'range'],
  ['8911 5061 - 5065', 'unknown'],
  ['0255 3822 861-65', 'range'],
  ['0255.3822.861 - 863', 'range'],
  ['1800 1233-34', 'range'],
  ['0255 3822 861 đến 0255 3822 865', 'range'],
  // 19009696 is a whole number, so what follows the hyphen may be a second one.
  ['1900-96-96-80', 'range'],
  ['0255 3822 861~5', 'range'],
  ['0255 3822 861…865', 'range'],
  ['0255 3822 861/862', 'several'],
  ['113, 114', 'several'],
  ['113 hoặc 115', 'several'],
  ['113 114', 'unknown'],
  ['3822 861', 'no-area-code'],
  ['38228610', 'no-area-code'],
  ['055 382 286', 'unknown'],
  // A mobile number of eleven digits, as until 2018.
  ['0168 345 6789', 'unknown'],
  ['1800 123', 'unknown'],
  ['1900 96968', 'unknown'],
  ['112345', 'unknown'],
  ['120', 'unknown'],
  ['+1 202 555 0143', 'unknown'],
  ['+84 111 0', 'unknown'],
  ['0912 345 67O', 'letters'],
  ['0912 345 678 9', 'unknown'],
  ['0912--345 678', 'unknown'],
  ['(0255 3822 861', 'unknown'],
  ['٠٩١٢٣٤٥٦٧٨', 'letters'],
  ['tel:111;phone-context=+84', 'letters'],
];

describe('what people write', () => {
  test.each(accepted)('«%s» is %s', (written, digits, printed) => {
    const parsed = parsePhone(written);
    expect(parsed).toMatchObject({ ok: true, value: { digits } });
    if (parsed.ok) {
      const { extension } = parsed.value;
      const tail = extension === null ? '' : ` máy lẻ ${extension}`;
      expect(printPhone(parsed.value.digits) + tail).toBe(printed);
    }
  });

  test.each(refused)('«%s» is refused: %s', (written, reason) => {
    const parsed = parsePhone(written);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) {
      expect(parsed.refusal.reason).toBe(reason);
      expect(parsed.refusal.message).toMatch(/hãy|không khớp/);
    }
  });

  test('the old area code 055 now reads as a mobile prefix: the shape alone cannot tell', () => {
    expect(parsePhone('055 3822 861')).toMatchObject({ ok: true, value: { kind: 'mobile' } });
  });
});

describe('ranges', () => {
  test('whole ends give every number between them', () => {
    const parsed = parsePhoneRange('0255 3822 861 đến 0255 3822 863');
    expect(parsed.ok && parsed.value.map(({ digits }) => digits)).toEqual([
      '02553822861',
      '02553822862',
      '02553822863',
    ]);
  });
  test.each([
    '8911-5061 đến 65',
    '0255 3822 861 đến 65',
    '0255 3822 865 đến 0255 3822 861',
    '0255 3822 861 đến 0912 345 678',
    '0255 3822 000 đến 0255 3829 999',
    '0255 3822 861',
    '0255 3822 861 đến 862 đến 863',
  ])('«%s» is refused', (written) => {
    expect(parsePhoneRange(written).ok).toBe(false);
  });
});

describe('said aloud', () => {
  test.each([
    ['111', 'một một một'],
    ['1900969680', 'một chín không không, chín sáu chín, sáu tám không'],
    ['18001233', 'một tám không không, một hai ba ba'],
    ['0912345678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
  ])('%s', (digits, said) => {
    expect(sayPhone(digits, DIGITS)).toBe(said);
  });
});

const numbers = fc.oneof(
  fc.integer({ min: 110, max: 119 }).map(String),
  fc
    .tuple(fc.constantFrom('1800', '1900'), fc.stringMatching(/^(\d{4}|\d{6})$/))
    .map((parts) => parts.join('')),
  fc.stringMatching(/^02\d{9}$/),
  fc.stringMatching(/^0[35789]\d{8}$/),
  fc.stringMatching(/^069\d{6,7}$/),
);

describe('properties', () => {
  test('what is printed is read back as the same number', () => {
    fc.assert(
      fc.property(numbers, fc.option(fc.stringMatching(/^\d{1,6}$/)), (digits, extension) => {
        const tail = extension === null ? '' : ` máy lẻ ${extension}`;
        const again = parsePhone(printPhone(digits) + tail);
        expect(again).toEqual({ ok: true, value: { kind: kindOf(digits), digits, extension } });
      }),
      { numRuns: 2000 },
    );
  });

  test('printing and saying keep every digit, in order', () => {
    const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
    fc.assert(
      fc.property(numbers, (digits) => {
        expect(groupDigits(digits).join('')).toBe(digits);
        const heard = sayPhone(digits, DIGITS).replaceAll(',', '').split(' ');
        expect(heard.map((word) => words.indexOf(word)).join('')).toBe(digits);
      }),
      { numRuns: 2000 },
    );
  });

  test('separators between groups change nothing', () => {
    const separator = fc.constantFrom(' ', '.', '\u00a0', ' . ');
    fc.assert(
      fc.property(numbers, separator, (digits, mark) => {
        expect(parsePhone(groupDigits(digits).join(mark))).toMatchObject({
          ok: true,
          value: { digits },
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('no text ever yields digits that it does not hold, and tel: holds nothing else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .()+\-–/;,đếnmáylẻ~]{0,24}$/u), (text) => {
        const parsed = parsePhone(text);
        if (!parsed.ok) return;
        const typed = text.replace(/\D/g, '');
        const { digits, extension } = parsed.value;
        expect(typed.endsWith(digits.replace(/^0/, '') + (extension ?? ''))).toBe(true);
        expect(telHref(digits)).toMatch(/^tel:\d{3,11}$/);
      }),
      { numRuns: 5000 },
    );
  });

  test('a second number after a range word or a slash is never swallowed', () => {
    const joint = fc.constantFrom(' đến ', ' - ', '-', '/', ', ', ' hoặc ', '~', ' tới ');
    fc.assert(
      fc.property(numbers, joint, fc.stringMatching(/^\d{1,4}$/), (digits, mark, tail) => {
        expect(parsePhone(`${printPhone(digits)}${mark}${tail}`).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('every landline and mobile that libphonenumber holds valid is read alike', () => {
    const candidates = fc.oneof(
      fc.stringMatching(/^02\d{9}$/),
      fc.stringMatching(/^0[35789]\d{8}$/),
      fc.stringMatching(/^0[1-9]\d{7,9}$/),
    );
    let valid = 0;
    fc.assert(
      fc.property(candidates, (text) => {
        const other = parsePhoneNumberFromString(text, 'VN');
        const type = other?.getType();
        // It still holds the mobile prefixes withdrawn in 2018 valid («016…»).
        if (/^01/.test(text)) return;
        if (other?.isValid() !== true || (type !== 'FIXED_LINE' && type !== 'MOBILE')) return;
        valid += 1;
        const parsed = parsePhone(text);
        expect(parsed).toMatchObject({
          ok: true,
          value: { kind: type === 'MOBILE' ? 'mobile' : 'landline' },
        });
        expect(parsed.ok && `+84${parsed.value.digits.slice(1)}`).toBe(other.number);
      }),
      { numRuns: 5000 },
    );
    expect(valid).toBeGreaterThan(500);
  });

  test('nothing but a number of the plan becomes a call link', () => {
    for (const bad of ['', '12', '8911506165', '111;ext=2', '+84912345678', '055382286']) {
      expect(() => telHref(bad)).toThrow(RangeError);
    }
  });
});
