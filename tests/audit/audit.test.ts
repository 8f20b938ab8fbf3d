/** What the audit accepts and refuses, on pages of one line, with the project's own data. */
import { describe, expect, it } from 'vitest';
import { auditTexts, formatVerdict } from '../../src/audit/audit-page.ts';
import { allClaims } from '../../src/audit/claims.ts';
import { indexClaims } from '../../src/audit/match.ts';
import { pageTexts } from '../../src/audit/page-texts.ts';
import { squeeze } from '../../src/audit/squeezed.ts';
import { loadSite } from '../../src/pipeline/load/load-site.ts';

const { site } = loadSite(process.cwd(), { asOf: '2026-11-24', base: '' });
if (site === null) throw new Error('content/ and data/ have errors');
const files = [
  { path: '/du-lieu/chi-tieu.csv', bytes: 4755, sha256: 'a'.repeat(64) },
  { path: '/du-lieu/chi-tieu.json', bytes: 14661, sha256: 'b'.repeat(64) },
  { path: '/so-lieu/toan-quoc-2020/index.html', bytes: 1, sha256: 'c'.repeat(64) },
];
const said = [{ says: 'không muộn hơn 72 giờ', pages: ['/ho-tro/'], provenance: null }];
const index = indexClaims(allClaims({ site, said, files }));

/** Numbers of a page that nothing allows. */
function untraced(page: string, body: string): string[] {
  return auditTexts(pageTexts(`<main>${body}</main>`, page), index)
    .filter(({ kind }) => kind === null)
    .map(({ number }) => number);
}

const NOWHERE = '/gioi-thieu/';

describe('accepted at its place', () => {
  it.each([
    [
      'an aim with what it is an aim of',
      NOWHERE,
      '<p>Ít nhất 70% <b>xã, phường có tuyên truyền</b></p>',
    ],
    [
      'a stretch of the plan',
      NOWHERE,
      '<p>«Có 70% xã, phường, thị trấn trở lên tổ chức được ít nhất một hình thức»</p>',
    ],
    [
      'a stretch that is cut short',
      NOWHERE,
      '<p>…giai đoạn 2021-2025 trên địa bàn tỉnh Quảng Ngãi và…</p>',
    ],
    [
      'a row of its own table',
      '/so-lieu/quang-ngai-2017-co-so/',
      '<table><tr><th>Nhà nghỉ</th><td>120</td><td>cơ sở</td><td>–</td></tr></table>',
    ],
    [
      'a figure beside the link to its dataset',
      NOWHERE,
      '<p>Nhà nghỉ: 120 cơ sở <a href="/so-lieu/quang-ngai-2017-co-so/">nguồn</a></p>',
    ],
    [
      'the words of a fact link',
      NOWHERE,
      '<p>Có <a href="/so-lieu/quang-ngai-2017-co-so/#nha-nghi">120 cơ sở</a></p>',
    ],
    ['a number to call', NOWHERE, '<a href="tel:113">Gọi 113</a>'],
    [
      'the article that the link names',
      NOWHERE,
      '<a href="/nguon/#tctt" data-of="law:tctt:dieu-7">(Luật Tiếp cận thông tin 2026, Điều 7)</a>',
    ],
    [
      'a file size right after its link',
      NOWHERE,
      '<li><a href="/du-lieu/chi-tieu.csv">Bảng</a> <span>4,8 kB</span></li>',
    ],
    [
      'a declared number on its page',
      '/ho-tro/',
      '<p>Càng sớm càng tốt, không muộn hơn 72 giờ.</p>',
    ],
    ['the day of the build', NOWHERE, '<p>Trang dựng từ nội dung tính đến ngày 24/11/2026.</p>'],
  ])('%s', (_, page, body) => {
    expect(untraced(page, body)).toEqual([]);
  });
});

describe('refused elsewhere, or otherwise', () => {
  it.each([
    ['an aim with another subject', NOWHERE, '<p>Ít nhất 70% cơ sở dịch vụ</p>', ['70%']],
    [
      'the same row on the page of another dataset',
      '/so-lieu/toan-quoc-2020/',
      '<table><tr><th>Nhà nghỉ</th><td>120</td><td>cơ sở</td><td>–</td></tr></table>',
      ['120'],
    ],
    [
      'a part of a longer number',
      '/so-lieu/quang-ngai-2017-co-so/',
      '<p>Nhà nghỉ: 1.120 cơ sở</p>',
      ['1.120'],
    ],
    ['a number that goes on', NOWHERE, '<p>tính đến ngày 24/11/20265</p>', ['24/11/20265']],
    [
      'a label that ends as another does',
      '/so-lieu/don-vi-cap-xa/',
      '<p>Đơn vị cấp xã của toàn tỉnh mới: 86 đơn vị.</p>',
      ['86'],
    ],
    [
      'a stretch with another number',
      NOWHERE,
      '<p>«Có 71% xã, phường, thị trấn trở lên tổ chức được ít nhất một hình thức»</p>',
      ['71%'],
    ],
    ['a call link that prints another number', NOWHERE, '<a href="tel:113">Gọi 114</a>', ['114']],
    [
      'another article than the link names',
      NOWHERE,
      '<a href="/nguon/#tctt" data-of="law:tctt:dieu-7">(Luật Tiếp cận thông tin 2026, Điều 13)</a>',
      ['13'],
    ],
    [
      'the size of another file',
      NOWHERE,
      '<li><a href="/du-lieu/chi-tieu.json">Bảng</a> <span>4,8 kB</span></li>',
      ['4,8'],
    ],
    ['a declared number on another page', NOWHERE, '<p>không muộn hơn 72 giờ</p>', ['72']],
    [
      'a telephone number that is a count',
      NOWHERE,
      '<p>tổng số 1900 969 680 người</p>',
      ['1900', '969', '680'],
    ],
    ['a bare datum', NOWHERE, '<p>516</p>', ['516']],
  ])('%s', (_, page, body, numbers) => {
    expect(untraced(page, body)).toEqual(numbers);
  });
});

describe('what is read', () => {
  const texts = (html: string) =>
    pageTexts(html, '/').map(({ kind, text }) => [kind, text.replaceAll(/\s+/g, ' ').trim()]);

  it('rows cell by cell, terms with their explanation, signs of notes apart', () => {
    expect(texts('<table><tr><th>A</th><td>1</td></tr></table>')).toEqual([['text', 'A | 1']]);
    expect(texts('<dl><dt>Khi nào</dt><dd>Năm 2017</dd></dl>')).toEqual([
      ['text', 'Khi nào | Năm 2017'],
    ]);
    expect(texts('<p>a 1<sup><a href="#x">2</a></sup>, b 3</p>')).toEqual([
      ['text', '2'],
      ['text', 'a 1, b 3'],
    ]);
  });

  it('labels that are read out, descriptions, pictures, what a script will draw; not code, not styles', () => {
    const html = `<html><head><title>Tab 1</title><meta name="description" content="Mô tả 2"><style>p{top:9px}</style></head>
      <body><nav aria-label="Nhãn 3"></nav><img alt="Ảnh 4"><svg aria-labelledby="x-324-t"><title id="x-324-t">Tên 5</title>
      <path d="M1 2"/><text>Dòng</text><text>6</text></svg><figure data-chart="c"><script type="application/json">
      {"rows":[{"label":"A","reading":{"value":7,"printed":"7 xã"}}]}</script></figure><script>var n = 8</script></body></html>`;
    expect(texts(html).sort()).toEqual(
      [
        ['attribute', 'Mô tả 2'],
        ['attribute', 'Nhãn 3'],
        ['attribute', 'Ảnh 4'],
        ['drawing', 'Dòng 6'],
        ['drawing', 'Tên 5'],
        ['script', 'rows: A: 7 xã = 7'],
        ['text', 'Tab 1'],
      ].sort(),
    );
  });

  it('words around a block within a link, without scripts, in a field', () => {
    expect(texts('<a href="/x/">vào 1 <h3>tên 2</h3> còn 3</a> sau 4')).toEqual([
      ['text', 'vào 1'],
      ['text', 'tên 2'],
      ['text', 'còn 3 sau 4'],
    ]);
    expect(texts('<body><noscript><p>5 xã</p></noscript></body>')).toEqual([['text', '5 xã']]);
    expect(texts('<input value="6 xã">')).toEqual([['attribute', '6 xã']]);
  });

  it('digits of any script, and a hard space does not hide a phrase', () => {
    expect(squeeze('５ xã, ½').runs.map(({ digits }) => digits)).toEqual(['５', '½']);
    expect(untraced(NOWHERE, '<p>Ít nhất\u00a070% xã,\u00a0phường có tuyên truyền</p>')).toEqual(
      [],
    );
  });
});

it('a verdict is one line: page, number, context', () => {
  const [verdict] = auditTexts(pageTexts('<p>khoảng 35%\n học sinh</p>', '/a/'), index);
  expect(verdict && formatVerdict(verdict)).toBe('/a/: 35%: khoảng 35% học sinh');
});
