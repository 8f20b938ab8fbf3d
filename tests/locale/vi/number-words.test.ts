import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateWords,
  decimalWords,
  digitWords,
  LARGEST,
  DIGITS,
  percentWords,
  wholeNumberWords,
} from '../../../src/locale/vi/number-words.ts';
import { sayPhone } from '../../../src/pipeline/phone/print.ts';
import { Hotlines } from '../../../src/schema/hotline.ts';
import { readDigits, readNumber } from '../../pipeline/print/read-words.ts';

const CASES: readonly [number, string][] = [
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [1005, 'một nghìn không trăm linh năm'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [76037, 'bảy mươi sáu nghìn không trăm ba mươi bảy'],
  [1_000_000, 'một triệu'],
  [2_161_755, 'hai triệu một trăm sáu mươi mốt nghìn bảy trăm năm mươi lăm'],
  [0.05, 'không phẩy không năm'],
  [0.5, 'không phẩy năm'],
  [12.34, 'mười hai phẩy ba bốn'],
  [68.75, 'sáu mươi tám phẩy bảy năm'],
];

describe('numbers as they are read aloud', () => {
  it.each(CASES)('%s is «%s»', (value, words) => {
    expect(decimalWords(value)).toBe(words);
  });

  it('comes back for every percentage from 0 to 100,00 in steps of 0,01', () => {
    const said = new Set<string>();
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
      const words = percentWords(hundredths / 100);
      said.add(words);
      expect(words.endsWith(' phần trăm')).toBe(true);
      expect(readNumber(words.replace(/ phần trăm$/, ''))).toBe(hundredths / 100);
    }
    // No two of them sound alike.
    expect(said.size).toBe(10_001);
  });

  it('comes back for any whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST }), (value) => {
        expect(readNumber(wholeNumberWords(value))).toBe(value);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('comes back for every hotline, digit by digit', () => {
    const hotlines = Hotlines.parse(JSON.parse(readFileSync('data/hotlines.json', 'utf8')));
    expect(hotlines.lines.length).toBeGreaterThan(0);
    for (const { digits, spoken } of hotlines.lines) {
      expect(readDigits(digitWords(digits))).toBe(digits);
      expect(readDigits(sayPhone(digits, DIGITS))).toBe(digits);
      expect(readDigits(spoken)).toBe(digits);
    }
    expect(digitWords('111')).toBe('một một một');
  });

  it('says a day', () => {
    expect(dateWords('2025-04-10')).toBe(
      'ngày mười tháng tư năm hai nghìn không trăm hai mươi lăm',
    );
    expect(dateWords('2026-11-21')).toBe(
      'ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi sáu',
    );
  });

  it.each([-1, 1.234, Number.NaN, LARGEST + 1])('refuses %s', (value) => {
    expect(() => decimalWords(value)).toThrow(RangeError);
  });

  it('refuses what is no digit', () => {
    expect(() => digitWords('1a1')).toThrow(RangeError);
    expect(() => readDigits('một mươi')).toThrow();
  });
});
