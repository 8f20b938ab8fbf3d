import type { Link, Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import type { Problem } from '../../../src/pipeline/problem/problem.ts';
import { countWords, readProse } from '../../../src/pipeline/prose/read-prose.ts';
import { remarkFacts } from '../../../src/pipeline/prose/remark-facts.ts';
import { remarkLinks } from '../../../src/pipeline/prose/remark-links.ts';
import { factResolver } from '../../../src/pipeline/prose/values.ts';
import { DAY, MINIMAL } from '../project.ts';

const { site } = loadSite(MINIMAL, { asOf: DAY, base: '' });
if (site === null) throw new Error('the minimal project does not load');
const resolver = factResolver(site);

/** Every link of a text after its facts were put in: words and address. */
function links(text: string): [string, string][] {
  const problems: Problem[] = [];
  const tree = readProse({ path: 'a.mdx', body: text }, resolver, problems);
  expect(problems).toEqual([]);
  const found: [string, string][] = [];
  const walk = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === 'link') {
      const { url, children } = node as unknown as Link;
      const [first] = children;
      found.push([first?.type === 'text' ? first.value : '', url]);
    }
    for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
  };
  walk(tree as Root);
  return found;
}

describe('facts in prose', () => {
  test.each([
    ['<Value of="target:tuyen-truyen" />', 'ít nhất 70%', '/chi-tieu/mau-2025/tuyen-truyen/'],
    ['<Value of="target:truong-hoc" />', '50%', '/chi-tieu/mau-2025/truong-hoc/'],
    ['<Value of="figure:don-vi:tong" />', '30 đơn vị', '/so-lieu/don-vi/#tong'],
    ['<Value of="figure:don-vi:ty-le" />', '60%', '/so-lieu/don-vi/#ty-le'],
    ['<Value of="hotline:111" />', '111', 'tel:111'],
    ['<Quote at="i-a" text="50% trường học" />', '«50% trường học»', '/ke-hoach/mau-2025/#i-a'],
    ['<Law of="luat-b:dieu-1" />', '(VB luat-b, Điều 1)', '/nguon/#luat-b'],
    ['<Source of="nguon-b" />', '(nguồn: Nhà xuất bản nguon-b)', '/nguon/#nguon-b'],
  ])('%s is «%s»', (element, words, url) => {
    expect(links(`Theo ${element}.`)).toEqual([[words, url]]);
    expect(links(`${element}\n`)).toEqual([[words, url]]);
    expect(links(`<details>\n\n- Theo ${element}\n\n</details>`)).toEqual([[words, url]]);
  });

  test('several in one sentence, each in its place', () => {
    const text =
      '<Value of="hotline:113" />, <Value of="hotline:111" /> và <Source of="nguon-a" />';
    expect(links(text).map(([, url]) => url)).toEqual(['tel:113', 'tel:111', '/nguon/#nguon-a']);
  });

  test('the builder itself refuses a wrong id, at its place', () => {
    const processor = remark()
      .use(remarkMdx)
      .use(remarkFacts, { resolver: () => resolver });
    const file = new VFile({ path: 'a.mdx', value: 'Gọi\n<Value of="hotline:119" />' });
    expect(() => processor.runSync(processor.parse(file), file)).toThrow('119');
    expect(file.messages[0]).toMatchObject({
      line: 2,
      column: 1,
      ruleId: 'prose-value',
      fatal: true,
    });
  });

  test('a comment is no code', () => {
    expect(links('Một {/* ghi chú */} hai.\n\n{/* ghi chú */}\n')).toEqual([]);
  });

  test('plain Markdown of the log of changes is left as it is', () => {
    const problems: Problem[] = [];
    const tree = readProse(
      { path: 'a.md', body: 'Một { hai <Value of="x" />' },
      resolver,
      problems,
    );
    expect(problems).toEqual([]);
    expect(tree).not.toBeNull();
  });
});

describe('links in prose', () => {
  const run = (text: string, base: string): Link => {
    const processor = remark().use(remarkLinks, { base });
    const tree = processor.runSync(processor.parse(text)) as Root;
    const [paragraph] = tree.children;
    const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    if (link?.type !== 'link') throw new Error('no link');
    return link;
  };

  test.each([
    ['[a](/nguon/)', '/thu-muc', '/thu-muc/nguon/'],
    ['[a](/nguon/#b)', '', '/nguon/#b'],
    ['[a](#b)', '/thu-muc', '#b'],
    ['[a](tel:111)', '/thu-muc', 'tel:111'],
    ['[a](https://vidu.vn/)', '/thu-muc', 'https://vidu.vn/'],
  ])('%s below «%s» goes to %s', (text, base, url) => {
    expect(run(text, base).url).toBe(url);
  });

  test('another site is told nothing of where the reader comes from', () => {
    expect(run('[a](https://vidu.vn/)', '').data?.hProperties).toMatchObject({
      rel: ['noreferrer'],
      referrerPolicy: 'no-referrer',
    });
    expect(run('[a](/nguon/)', '').data?.hProperties).toBeUndefined();
  });
});

test.each([
  ['Một hai ba.', 3],
  ['## Đề mục\n\nMột **hai**, ba – bốn.', 6],
  ['`mã` và [chữ](/nguon/)', 2],
  ['', 0],
])('the words of %j: %d', (text, count) => {
  expect(countWords(remark().parse(text))).toBe(count);
});
