import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/pipeline/load/load-site.ts';
import { listFiles } from '../../../src/pipeline/load/files/text-file.ts';
import { effort, steepness, STEEPEST, type Cost } from '../../growth.ts';
import { DAY, REAL } from '../project.ts';
import { facts, lint, readText, resolver, told } from './lint.ts';
import { lintProse } from '../../../src/pipeline/prose/lint/lint-prose.ts';

describe('typed numbers', () => {
  test.each<[string, number]>([
    ['Có 20% số xã.', 1],
    ['Có 20 % số xã.', 1],
    ['Có 20,5% số xã, 3 phần trăm và 5‰.', 3],
    ['Có hai mươi phần trăm.', 1],
    ['Có một phần trăm nghìn lẻ.', 1],
    ['Gọi 111.', 1],
    ['Gọi 0912 345 678.', 1],
    ['Gọi 0912.345.678 hoặc 0912-345-678.', 2],
    ['Gọi (0255) 3822 123.', 1],
    ['Gọi +84 912 345 678.', 1],
    ['Gọi 1900 969 680.', 1],
    ['Gọi 1900969680.', 1],
    ['Gọi 1800 1233.', 1],
    ['Gọi một chín không không, chín sáu chín, sáu tám không.', 1],
    ['Gọi một tám không không một hai ba ba.', 1],
    ['Có 1.234 người và 2 000 hộ.', 2],
    ['Có 350 cơ sở.', 1],
    ['Có 2000 người, năm 2025 em lên lớp.', 1],
    ['Điều 329 nói vậy.', 1],
    ['`Gọi 113`', 1],
    ['```\nGọi 113\n```', 1],
    ['Xem [số 113](/ho-tro/).', 1],
    ['Năm 2025, 2021-2025, 2021 – 2025.', 0],
    ['Ngày 1/7/2025, 01-07-2025, 2025-07-01, tháng 7/2025.', 0],
    ['Văn bản 74/KH-UBND và 53/2024/QH15.', 0],
    ['Chuẩn WCAG 2.2, giấy A4, 16 tuổi, 3 ngày.', 0],
    ['Mười tám tuổi, bảy mươi hai giờ.', 0],
    ['Gọi <Value of="hotline:111" /> ngay.', 0],
    ['Có <Value of="target:xa-phuong-tuyen-truyen" /> số xã.', 0],
    ['Cần <Quote at="ii-d" text="ít nhất 60% người lao động" />.', 0],
    ['Việc ấy <Law of="blhs:dieu-329" />.', 0],
    ['1. Một\n2. Hai\n100. Ba', 0],
  ])('%j: %d', (text, count) => {
    const found = lint(text).filter(({ rule }) => rule === 'prose-typed-number');
    expect(found.map(({ message }) => message)).toHaveLength(count);
  });

  test('every telephone line, typed as it is printed or read out', () => {
    for (const line of facts.lines) {
      for (const words of [line.digits, line.printed, line.spoken, line.spoken.toUpperCase()]) {
        const [found, ...more] = lint(`Hãy gọi ${words} nhé.`);
        expect(found?.message).toContain(`<Value of="hotline:${line.id}" />`);
        expect(more).toEqual([]);
      }
    }
  });
});

test.each<[string, string[]]>([
  // Headings.
  ['## Một\n\n### Hai\n\n## Ba', []],
  ['## Một\n\n#### Hai', ['3:1 prose-heading']],
  ['### Một', ['1:1 prose-heading']],
  ['# Một', ['1:1 prose-heading']],
  ['## Một\n\n> #### Hai', ['3:3 prose-heading']],
  // Links.
  ['[tại đây](/nguon/)', ['1:1 prose-vague-link']],
  ['[TẠI ĐÂY!](/nguon/)', ['1:1 prose-vague-link']],
  ['[«Xem thêm»…](/nguon/)', ['1:1 prose-vague-link']],
  ['[](/nguon/)', ['1:1 prose-vague-link']],
  ['[https://vidu.vn/](https://vidu.vn/)', ['1:1 prose-vague-link']],
  ['Xem https://vidu.vn/ nhé', ['1:5 prose-vague-link']],
  ['[xem thêm trang nguồn](/nguon/)', []],
  ['[trang nguồn](/nguon/#a), [mục dưới](#b), [trang mẫu](https://vidu.vn/)', []],
  ['[trang mẫu](http://vidu.vn/)', ['1:1 prose-link-address']],
  ['[trang mẫu](//vidu.vn/)', ['1:1 prose-link-address']],
  ['[trang mẫu](https:///)', ['1:1 prose-link-address']],
  ['[trang mẫu](javascript:alert(1))', ['1:1 prose-link-address']],
  ['[trang mẫu](nguon/)', ['1:1 prose-link-address']],
  ['[trang mẫu][a]\n\n[a]: http://vidu.vn/', ['3:1 prose-link-address']],
  ['[gọi số này](tel:119)', ['1:1 prose-link-address']],
  // Elements and attributes.
  ['<details open>\n<summary>Một</summary>\n\nHai.\n\n</details>', []],
  ['H<sub>2</sub>O', []],
  ['<details style="x">\n\nHai.\n\n</details>', ['1:10 prose-html']],
  ['<details {...x}>\n\nHai.\n\n</details>', ['1:10 prose-html']],
  ['<details open={true}>\n\nHai.\n\n</details>', ['1:10 prose-html']],
  ['<summary onClick="x">Một</summary>', ['1:10 prose-html']],
  ['<img src="/a.png" />', ['1:1 prose-html']],
  ['<script>1</script>', ['1:1 prose-html']],
  ['<>Một</>', ['1:1 prose-html']],
  ['<Value of="hotline:111" hidden />', ['1:25 prose-html']],
])('%j: %j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Một <b>hai</b>.', ['1:5 prose-html', '1:11 prose-html']],
  ['<!-- ghi chú -->\n\nMột { hai.', []],
  ['<h1>Một</h1>', ['1:1 prose-html']],
])('in Markdown %j: %j', (text, expected) => {
  expect(told(text, 'content/changes/a.md')).toEqual(expected);
});

const paths = ['materials', 'pages', 'kit', 'changes'].flatMap((folder) => [
  ...listFiles(REAL, `content/${folder}`, '.mdx'),
  ...listFiles(REAL, `content/${folder}`, '.md'),
]);

describe('the prose of this site', () => {
  test('has no problem of prose', () => {
    const { problems } = loadSite(REAL, { asOf: DAY, base: '' });
    expect(problems.filter(({ rule }) => rule.startsWith('prose-'))).toEqual([]);
  });

  test('is checked with an effort that grows with its length', () => {
    const [path = ''] = paths;
    const text = 'Bạn có quyền hỏi. Hãy gọi khi cần, lúc nào cũng được.\n\n'.repeat(1000);
    const cost: Cost = (body, times) => effort(() => lint(body, path), times);
    expect(steepness(text, cost, 2_000)).toBeLessThan(STEEPEST);
  });

  test.each(paths)('%s: a fault at its end is told at its line', (path) => {
    const text = readText(path).replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, ''));
    const body = `${text}\nHôm qua có gái gọi và 350 người.\n`;
    const line = body.split('\n').length - 1;
    expect(told(body, path)).toEqual([
      `${String(line)}:23 prose-typed-number`,
      `${String(line)}:12 prose-stigma`,
    ]);
  });
});

test('words of the front matter are read as well', () => {
  const data = {
    title: 'Gái gọi',
    next: ['Một.', 'Gọi 113.'],
    summary: 'Mua dâm bị phạt.',
    help: ['113'],
  };
  const locate = (path: readonly PropertyKey[]) => ({ line: 2, column: path.length });
  const file = { path: 'a.mdx', body: '', value: data, locate };
  const found = lintProse(file, resolver, facts).map(
    ({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`,
  );
  expect(found).toEqual(['2:2 prose-typed-number', '2:1 prose-law-source', '2:1 prose-stigma']);
});

test('whatever the text, it is told at a place of that text, and twice the same', () => {
  const piece = fc.constantFrom(
    ...[
      'gái',
      ' ',
      'gọi',
      '.',
      '\n',
      '\n\n',
      '«',
      '»',
      '# ',
      '- ',
      '| ',
      '111',
      '%',
      '[a](b)',
      '**',
    ],
    ...['<Law of="pl2003:dieu-4" />', 'bị phạt', '\u0301', '\\{', '&amp;', '> ', '`', 'TP.', '?'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const body = pieces.join('');
      const found = lint(body);
      const lines = body.split('\n');
      for (const { line, column } of found) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
      expect(lint(body)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
