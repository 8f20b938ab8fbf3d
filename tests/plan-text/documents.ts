import fc from 'fast-check';
import { readFileSync } from 'node:fs';

const REAL = readFileSync('content/plans/quang-ngai-2025/plan.txt', 'utf8');
const REAL_LINES = REAL.split('\n');

const WORDS = [
  'Nâng cao',
  'trách nhiệm',
  'phòng, chống mại dâm',
  'kinh tế - xã hội',
  'ngày 15',
  'tại khoản',
  'Điều',
  'và',
  'năm 2025.',
  '100%',
  'của Sở Y tế;',
  '(*qua Sở*)',
  '**đậm**',
  'a_b_c',
  '\\*',
  '“trích”',
  'tháng',
  'như sau:',
  './.',
  '42-',
  'CT/TW',
  '<b>',
  '`x`',
  '…',
];

const MARKS = [
  'I. ',
  'II. ',
  'III.',
  'I- ',
  'IV) ',
  'C. ',
  'A. ',
  'B. ',
  '1. ',
  '2. ',
  '3.',
  '10. ',
  '1.1. ',
  '1.2 ',
  '2.1.3. ',
  '1) ',
  '2/ ',
  'a) ',
  'b) ',
  'd) ',
  'đ) ',
  'e. ',
  'f) ',
  'z) ',
  '- ',
  '-',
  '– ',
  '+ ',
  '* ',
  '• ',
  'Điều 1. ',
  'Điều 2: ',
  'Chương I',
  'Chương II. ',
  'Phần thứ nhất ',
  'PHẦN I ',
  'Mục 1. ',
  'Tiểu mục 2. ',
  '### I. ',
  '**1.** ',
  '**a)** ',
  '> ',
  '# ',
  '  - ',
  '    - ',
];

const WHOLE = [
  '',
  '',
  '',
  ' ',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'QUYẾT ĐỊNH:',
  '(Kèm theo Quyết định số 12/QĐ-UBND)',
  'CÔNG BÁO/Số 277/Ngày 16-05-2026',
  '52',
  '53',
  '- 4 -',
  '_______',
  '---',
  '```',
  '| a | b |',
  '|---|---|',
  '<table>',
  '</table>',
  'Nơi nhận:',
  'Noi nhận:',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Phụ lục I',
  'PHỤ LỤC',
  'TT',
  'Ký bởi: CÔNG BÁO',
  'Ngày ký: 2026-05-15',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 74/KH-UBND',
  'Quảng Ngãi, ngày 10 tháng 4 năm 2025',
  '**Nguồn:** đâu đó',
  '<!-- plan: {"kind":"paragraph"} -->',
  '- xã hội',
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' '));
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...MARKS), words).map((pair) => pair.join('')) },
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const ending = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n\f', ' \n', '\u00a0\n');

/** Documents put together from marks, words, furniture and noise. */
const composed = fc
  .array(fc.tuple(line, ending), { maxLength: 40, size: 'max' })
  .map((lines) => lines.flat().join(''));

/** The real plan with lines dropped, doubled, swapped, cut, glued or decomposed. */
const mutated = fc
  .tuple(
    fc.nat(REAL_LINES.length - 2),
    fc.integer({ min: 2, max: 40 }),
    fc.array(fc.tuple(fc.nat(60), fc.nat(7), line), { maxLength: 6 }),
    fc.constantFrom('', '\ufeff', '---\na: b\n---\n'),
    fc.boolean(),
  )
  .map(([from, size, changes, head, decomposed]) => {
    const lines = REAL_LINES.slice(from, from + size);
    for (const [place, how, other] of changes) {
      const at = lines.length === 0 ? 0 : place % lines.length;
      const here = lines[at] ?? '';
      if (how === 0) lines.splice(at, 1);
      else if (how === 1) lines.splice(at, 0, here);
      else if (how === 2) lines.splice(at, 1, here.slice(0, place), here.slice(place));
      else if (how === 3) lines.splice(at, 2, here + (lines[at + 1] ?? ''));
      else if (how === 4) lines.splice(at, 0, other);
      else if (how === 5) lines[at] = here.replace(/ /g, '\u00a0');
      else if (how === 6) lines[at] = `  ${here.replace(' ', '  ')}`;
      else lines[at] = other + here;
    }
    const text = head + lines.join('\n');
    return decomposed ? text.normalize('NFD') : text;
  });

/** Random and mutated documents for property tests. */
export const documents = fc.oneof(composed, mutated);
