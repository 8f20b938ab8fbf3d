/** What the built pages say, locale and views included: no word that shames, frightens or promises. */
import { describe, expect, test } from 'vitest';
import { facts, site } from '../pipeline/prose/lint.ts';
import { parsePage, readDist } from './dist.ts';
import { blocksOf, plain, refusedInBlock } from './words.ts';

const KINDS = ['stigma', 'threat', 'promise', 'consent-age'] as const;

/** The plan word for word, what the laws say, and labels that a figure has from its source. */
const OTHERS = plain(
  [
    ...site.plans.map(({ text }) => text),
    ...site.laws.flatMap(({ provisions }) => provisions.map(({ says }) => says)),
    'Hội nghị tập huấn, tuyên truyền về tệ nạn xã hội và mua bán người',
  ].join('\n'),
);

function refusedOn(html: string): string[] {
  return blocksOf(parsePage('/', html).$).flatMap((block) =>
    KINDS.flatMap((kind) =>
      refusedInBlock(block, kind, facts, OTHERS).map((found) => `${kind} ${found}`),
    ),
  );
}

describe('the reading of a page', () => {
  test.each<[string, string[]]>([
    ['<p>Một <b>gái</b> gọi ở đó</p>', ['stigma «gái gọi» in «gái gọi ở đó»']],
    ['<p>Có em gái</p><p>gọi điện</p>', []],
    ['<p>Một<br>gái <a href="/">gọi ở</a> đó</p>', ['stigma «gái gọi» in «gái gọi ở đó»']],
    ['<p aria-label="Kẻ nào sẽ bị bắt">Một</p>', ['threat «sẽ bị bắt» in «Kẻ nào sẽ bị bắt»']],
    [
      '<meta name="description" content="Bí mật tuyệt đối">',
      ['promise «Bí mật tuyệt đối» in «Bí mật tuyệt đối»'],
    ],
    ['<title>Tuổi đồng thuận</title>', ['consent-age «Tuổi đồng thuận» in «Tuổi đồng thuận»']],
    ['<svg><text>gái gọi</text></svg>', ['stigma «gái gọi» in «gái gọi»']],
    ['<script>gái gọi</script><style>.gái-gọi {}</style>', []],
    // The plan's own words are its own; the same word in ours is not.
    ['<p>cơ sở dịch vụ dễ phát sinh tệ nạn mại dâm</p>', []],
    [
      '<p>quét sạch tệ nạn mại dâm ở đây</p>',
      ['stigma «tệ nạn mại dâm» in «quét sạch tệ nạn mại dâm ở đây»'],
    ],
  ])('%s', (html, expected) => {
    expect(refusedOn(html)).toEqual(expected);
  });
});

test('no built page says a refused word', () => {
  const { pages } = readDist();
  const found = pages.flatMap(({ address, html }) =>
    refusedOn(html).map((one) => `${address}: ${one}`),
  );
  expect([...new Set(found)]).toEqual([]);
  expect(pages.length).toBeGreaterThan(50);
});
