import { describe, expect, test } from 'vitest';
import { WordLists } from '../../../src/schema/words.ts';
import { changed, verdict } from '../../schema/verdict.ts';
import { facts, lint, readText, site } from './lint.ts';

const { refused } = facts.words;
const forms = refused.flatMap(({ kind, forms: all }) => all.map((form) => [kind, form] as const));

/** A form as somebody writes it: «…» filled with two words. */
const written = (form: string): string => form.replaceAll('…', 'một hai');
const rules = (text: string): string[] => lint(text).map(({ rule }) => rule);

describe('data/words.json', () => {
  const valid: unknown = JSON.parse(readText('data/words.json'));

  test('is accepted and kept as it is', () => {
    expect(verdict(WordLists, valid)).toBe('');
    expect(WordLists.parse(valid)).toEqual(valid);
  });

  test.each([
    ['refused.0.kind', 'rude', 'refused.0.kind'],
    ['refused.0.forms', [], 'refused.0.forms'],
    ['refused.0.forms', ['một', 'một'], 'refused.0.forms'],
    ['refused.0.forms.0', 'Gái gọi', 'refused.0.forms.0'],
    ['refused.0.forms.0', 'gái  gọi', 'refused.0.forms.0'],
    ['refused.0.forms.0', '… gọi', 'refused.0.forms.0'],
    ['refused.0.forms.0', 'gái gọi'.normalize('NFD'), 'refused.0.forms.0'],
    ['refused.0.why', '', 'refused.0.why'],
    ['refused.0.instead', [], 'refused.0.instead'],
    ['refused.0.alternative', 'x', 'refused.0+alternative'],
    ['law.claims', undefined, 'law.claims'],
    ['abbreviations.0', 'TP', 'abbreviations.0'],
  ])('%s = %j → «%s»', (path, to, expected) => {
    expect(verdict(WordLists, changed(valid, path, to))).toBe(expected);
  });

  test('has words of every kind, each with its reason and another way to say it', () => {
    expect(forms.length).toBeGreaterThan(150);
    expect(new Set(refused.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(refused.map(({ id }) => id)).size).toBe(refused.length);
    expect(new Set(forms.map(([, form]) => form)).size).toBe(forms.length);
  });

  test('offers nothing that it refuses itself', () => {
    for (const { instead } of refused) {
      for (const words of instead) {
        const said = words.replace(/ \(kèm .*$/, '');
        const kinds = new Set(rules(`Viết ${said}.`));
        for (const { kind } of refused) expect(kinds.has(`prose-${kind}`), said).toBe(false);
      }
    }
  });
});

describe('a refused word', () => {
  test.each(forms)('%s: «%s» is found however it is typed', (kind, form) => {
    const words = written(form);
    const costumes = [
      `Người ta nói ${words} ở chợ.`,
      `${words.toLocaleUpperCase('vi-VN')}: vậy đó.`,
      `Người ta nói ${words.normalize('NFD')} ở chợ.`,
      `- Một\n\n  «${words.replaceAll(' ', '\n  ')}» hai.`,
      `Người ta nói **${words}** ở chợ.`,
      `Người ta nói ${words.replaceAll(' ', '\u00a0')} ở chợ.`,
      `Một [${words} ở chợ](/nguon/) hai.`,
      `| Một | Hai |\n| --- | --- |\n| ${words} | ba |`,
    ];
    for (const costume of costumes) expect(rules(costume), costume).toContain(`prose-${kind}`);
    // Part of a longer word is another word.
    expect(rules(`Người ta nói x${words}x ở chợ.`)).not.toContain(`prose-${kind}`);
  });

  test.each(refused.flatMap(({ kind, except }) => except.map((words) => [kind, words] as const)))(
    '%s: «%s» is harmless',
    (kind, words) => {
      expect(rules(`Có ${words} ở đó.`)).not.toContain(`prose-${kind}`);
    },
  );

  test('the plan’s own words are exempt, the same words typed are not', () => {
    const [, words = ''] =
      /(\S+ \S+ \S+ tệ nạn xã hội)/.exec(JSON.stringify(site.plans[0]?.tree)) ?? [];
    expect(words).not.toBe('');
    const anchor = /"anchor":"([^"]+)"(?=(?:(?!"anchor").)*tệ nạn xã hội)/.exec(
      JSON.stringify(site.plans[0]?.tree.body),
    )?.[1];
    expect(anchor).toBeDefined();
    const quoted = `<Quote at="${anchor ?? ''}" text="tệ nạn xã hội" />`;
    expect(rules(`Kế hoạch viết ${quoted}.`)).toEqual([]);
    expect(rules('Kế hoạch viết về tệ nạn xã hội.')).toEqual(['prose-stigma']);
  });

  test('names of acts, agencies and sources are exempt', () => {
    for (const name of [
      ...site.laws.flatMap((law) => [law.name, law.shortName]),
      ...site.agencies.map((agency) => agency.name),
      ...site.sources.flatMap((source) => [source.title, source.publisher]),
    ]) {
      const said = rules(`Đọc ${name.replaceAll(/[[\]{}<>*_`#|]/g, ' ')}`).filter((rule) =>
        /stigma|threat|promise|consent/.test(rule),
      );
      expect(said, name).toEqual([]);
    }
  });

  test.each([
    ['Làm vậy có đi tù không?', []],
    ['Làm vậy thì đi tù.', ['prose-threat']],
    ['Chúng tôi không hứa được giữ kín.', []],
    ['Được giữ kín, chúng tôi không hứa gì hơn.', ['prose-promise']],
    ['Đừng hứa bí mật tuyệt đối.', []],
    ['Không thấy dấu hiệu nào không có nghĩa là an toàn.', []],
    ['Không thấy dấu hiệu nào là an toàn.', ['prose-promise']],
    ['Anh bị phạt nhiều lần trong năm.', []],
    ['Giữ kín. Tuyệt đối giữ kín.', ['prose-promise']],
    ['Gái, gọi mẹ đi.', []],
    ['Em gái gọi mẹ.', ['prose-stigma']],
    ['Mười sáu không phải tuổi đồng thuận.', ['prose-consent-age']],
    ['Phạt từ hai đến năm mươi triệu đồng.', ['prose-threat']],
    ['Gái\u200b gọi, gái g\u00adọi.', ['prose-stigma', 'prose-stigma']],
  ])('%s', (text, expected) => {
    expect(rules(text).filter((rule) => rule !== 'prose-law-source')).toEqual(expected);
  });
});
