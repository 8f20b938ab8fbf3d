import { describe, expect, test } from 'vitest';
import { frontMatterPassage } from '../../../src/pipeline/prose/lint/passages.ts';
import { countedWords, LONGEST } from '../../../src/pipeline/prose/lint/rule-long-sentence.ts';
import { sentencesOf, textOf } from '../../../src/pipeline/prose/lint/sentences.ts';
import { facts, told } from './lint.ts';

const passage = (text: string) => frontMatterPassage(text, { line: 1, column: 1 });
const split = (text: string): string[] =>
  sentencesOf(passage(text), facts.words.abbreviations).map(textOf);

test.each<[string, string[]]>([
  ['', []],
  [' \n ', []],
  ['Một câu', ['Một câu']],
  ['Một. Hai! Ba? Bốn…', ['Một.', 'Hai!', 'Ba?', 'Bốn…']],
  ['Bạn của con. Con kể.', ['Bạn của con.', 'Con kể.']],
  ['Gọi 111. Số này', ['Gọi 111.', 'Số này']],
  ['Có 1.234 người. 5 người về.', ['Có 1.234 người.', '5 người về.']],
  ['Ở TP. Quảng Ngãi.', ['Ở TP. Quảng Ngãi.']],
  ['Quán, nhà trọ, v.v. thì khác.', ['Quán, nhà trọ, v.v. thì khác.']],
  ['Quán, nhà trọ, v.v. Chủ phải xem.', ['Quán, nhà trọ, v.v.', 'Chủ phải xem.']],
  ['«Em sợ.» Chị nghe.', ['«Em sợ.»', 'Chị nghe.']],
  ['«Em sợ!» chị nói.', ['«Em sợ!» chị nói.']],
  ['Vào takeitdown.ncmec.org rồi gõ.', ['Vào takeitdown.ncmec.org rồi gõ.']],
  ['Thật à?! Ừ.', ['Thật à?!', 'Ừ.']],
  ['Hết.\nĐầu dòng.', ['Hết.', 'Đầu dòng.']],
  ['Khoan... để xem. Rồi.', ['Khoan... để xem.', 'Rồi.']],
])('%j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('a full stop within a value, a note or the plan’s words ends nothing', () => {
  const text = 'Gọi A. B nhé. Xong.';
  for (const origin of ['value', 'note', 'quote', 'dated'] as const) {
    const given = passage(text);
    given.origins.fill(origin, 4, 8);
    const found = sentencesOf(given, facts.words.abbreviations).map(textOf);
    expect(found, origin).toEqual(['Gọi A. B nhé.', 'Xong.']);
  }
  expect(split(text)).toEqual(['Gọi A.', 'B nhé.', 'Xong.']);
});

describe('the length of a sentence', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'chữ').join(' ');

  test.each([
    [LONGEST, []],
    [LONGEST + 1, ['1:1 prose-long-sentence']],
  ])('%d words', (count, expected) => {
    expect(told(`${words(count)}.`)).toEqual(expected);
    expect(told(`${words(count)}: – … «».`)).toEqual(expected);
  });

  test.each([
    // A value counts as it is printed; a note and the plan's words do not.
    [`Gọi ${words(26)} <Value of="hotline:111" />.`, []],
    [`Gọi ${words(27)} <Value of="hotline:111" />.`, ['1:1 prose-long-sentence']],
    [`Gọi ${words(27)} <Law of="pl2003:dieu-4" />.`, []],
    [`Gọi ${words(27)} <Source of="who-lives" />.`, []],
    [`${words(28)}. <Source of="who-lives" /> Hai.`, []],
    [`Một ${words(27)} <Quote at="ii-d" text="ít nhất 60% người lao động" />.`, []],
    [`- ${words(20)}\n- ${words(20)}`, []],
    [`| ${words(20)} | ${words(20)} |\n| --- | --- |\n| một | hai |`, []],
    [`Một.\n\n> Hai. Ba ${words(28)}`, ['3:8 prose-long-sentence']],
    [
      `<details>\n<summary>${words(29)}</summary>\n\nHai.\n\n</details>`,
      ['2:10 prose-long-sentence'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('counts syllables as printed', () => {
    const [only] = sentencesOf(passage('HIV/AIDS, kinh tế - xã hội: 20% «và» 1.234.'), []);
    expect(only === undefined ? 0 : countedWords(only)).toBe(8);
  });
});
