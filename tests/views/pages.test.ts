import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/locale/vi/format.ts';
import type { Site } from '../../src/pipeline/load/site.ts';
import { changeViews } from '../../src/views/changes.ts';
import { datasetChart } from '../../src/views/dataset-chart.ts';
import { changesFeed } from '../../src/views/feeds.ts';
import { datasetView, figuresView } from '../../src/views/figures.ts';
import { layoutView } from '../../src/views/layout.ts';
import { materialCards, materialView } from '../../src/views/materials.ts';
import { pageView } from '../../src/views/page.ts';
import { sourcesPageView } from '../../src/views/sources.ts';
import { addressesOf, plan, site, wordsOf } from './site.ts';

/** «76.037» → 76037: the printed number back as a number. */
const back = (printed: string): number =>
  Number((/[\d.,]+/.exec(printed)?.[0] ?? 'x').replaceAll('.', '').replace(',', '.'));

describe('figures', () => {
  test('the list has every dataset, in order', () => {
    expect(figuresView(site).cards.map(({ link }) => link.href)).toEqual(
      site.datasets.map(({ id }) => `/thu-muc/so-lieu/${id}/`),
    );
  });

  test.each(site.datasets)(
    '$id: each printed number, read back, is the number of the data',
    (one) => {
      const { rows } = datasetView(site, one.id);
      expect(rows.map(({ id, value, unit }) => [id, back(value), unit])).toEqual(
        one.rows.map(({ id, value, unit }) => [id, value, unit]),
      );
      one.rows.forEach(({ comparator }, index) => {
        const words = { exact: /^[\d.]/, 'more-than': /^trên /, about: /^khoảng / };
        const pattern = comparator in words ? words[comparator as keyof typeof words] : /\d/;
        expect(rows[index]?.value).toMatch(pattern);
      });
    },
  );

  test.each(site.datasets)(
    '$id: caveats, methods, what was left out and source are told',
    (one) => {
      const view = datasetView(site, one.id);
      expect(view.caveats).toEqual(one.caveats);
      expect(view.methods).toEqual(one.methods.map(({ says }) => says));
      expect(view.leftOut).toEqual(one.leftOut);
      expect(view.provenance.link.href).toBe(`/thu-muc/nguon/#${one.provenance.source}`);
      expect(view.sums).toHaveLength(one.sums.length);
      const aims = one.rows.every(({ kind }) => kind === 'percent');
      expect(view.base === 'Đây là số đếm, không phải tỷ lệ.').toBe(
        one.base === 'not-a-share' && !aims,
      );
      expect(view.citation.vi).toContain(one.title);
    },
  );

  test.each(site.datasets)(
    '$id: a picture shows the rows it names, on a scale that begins at zero',
    (one) => {
      const chart = datasetChart(site, one);
      expect(chart === null).toBe(one.chart === 'none');
      if (chart === null) return;
      const readings = chart.kind === 'bars' ? chart.rows : chart.parts;
      expect(readings.map(({ reading }) => reading.value)).toEqual(
        one.chartRows.map((id) => one.rows.find((row) => row.id === id)?.value),
      );
      for (const { label, reading } of readings)
        expect(chart.alt).toContain(`${label}: ${reading.printed}`);
      if (chart.kind !== 'bars') return;
      const { axis } = chart;
      const largest = Math.max(...readings.map(({ reading }) => reading.value ?? 0));
      expect(axis.min).toBe(0);
      expect(axis.max).toBeGreaterThanOrEqual(largest);
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      expect(axis.ticks.length).toBeLessThanOrEqual(6);
      expect(axis.ticks[0]?.value).toBe(0);
      expect(axis.ticks.at(-1)?.value).toBe(axis.max);
      for (const { value, printed } of axis.ticks) expect(printed).toBe(formatNumber(value));
    },
  );

  test('a dataset that is not there is refused', () => {
    expect(() => datasetView(site, 'khong-co')).toThrow('khong-co');
  });
});

describe('around every page', () => {
  const official: Site = {
    ...site,
    settings: {
      ...site.settings,
      status: 'official',
      official: {
        domain: 'mau.gov.vn',
        responsibleBody: 'Sở mẫu',
        responsiblePerson: 'Người mẫu',
        decision: 'Quyết định mẫu',
        accessibilityStandard: 'TT 26/2020',
        ipv6: true,
        satisfactionSurvey: 'https://mau.gov.vn/',
      },
    },
  };

  test.each(['/', '/chi-tieu/', '/ho-tro/', '/404/'])(
    '%s says that the site is independent, links to the issuer, and that nothing was compared with the signed text',
    (path) => {
      const view = layoutView(site, path);
      expect(view.notice.text).toMatch(
        /^Trang độc lập, không phải trang của Ủy ban nhân dân tỉnh\.$/,
      );
      const statements = view.statements.map(({ text }) => text).join(' ');
      expect(statements).toContain('chưa được đối chiếu với bản gốc đã ký');
      expect(addressesOf(view.statements)).toContain(site.place.issuer.url);
      expect(statements).toContain('không phải kênh trợ giúp');
    },
  );

  test('an empty field of the operator is «chưa điền», never a name', () => {
    const words = wordsOf(layoutView(site, '/').statements).join(' ');
    const { name, correctionEmail } = site.settings.operator;
    const empty = [name, correctionEmail].filter((value) => value === null).length;
    expect(words.split('chưa điền')).toHaveLength(empty + 1);
    const filled: Site = {
      ...site,
      settings: { ...site.settings, operator: { name: 'Nhóm mẫu', correctionEmail: 'a@vidu.vn' } },
    };
    expect(wordsOf(layoutView(filled, '/').statements).join(' ')).toMatch(/Nhóm mẫu.*a@vidu\.vn/);
  });

  test('an official site names its body, and does not call itself independent', () => {
    const { notice } = layoutView(official, '/');
    expect(notice.text).toContain('Sở mẫu');
    expect(notice.text).not.toContain('độc lập');
  });

  test.each([
    ['/chi-tieu/', 'Chỉ tiêu'],
    ['/chi-tieu/quang-ngai-2025/kiem-tra-co-so/', 'Chỉ tiêu'],
    ['/ke-hoach/quang-ngai-2025/', 'Kế hoạch'],
    ['/nhiem-vu/quang-ngai-2025/so-y-te/', 'Nhiệm vụ'],
    ['/ho-tro/', 'Trợ giúp'],
    ['/nguon/', null],
    ['/', null],
  ])('on %s the menu marks %s alone', (path, text) => {
    const current = layoutView(site, path).nav.filter((item) => item.current);
    expect(current.map((item) => item.text)).toEqual(text === null ? [] : [text]);
  });

  test('the canonical address exists only once the site has one', () => {
    const at = (address: string | null): Site => ({
      ...site,
      settings: { ...site.settings, address },
    });
    expect(layoutView(at(null), '/chi-tieu/').canonical).toBeNull();
    expect(layoutView(at('https://vidu.vn'), '/chi-tieu/').canonical).toBe(
      'https://vidu.vn/thu-muc/chi-tieu/',
    );
  });

  test('inner addresses stand below the base path', () => {
    const inner = addressesOf(layoutView(site, '/')).filter((href) => href.startsWith('/'));
    expect(inner.length).toBeGreaterThan(15);
    expect(inner.filter((href) => !href.startsWith('/thu-muc/'))).toEqual([]);
  });

  test('the help bar calls 111', () => {
    expect(layoutView(site, '/').helpBar.call?.href).toBe('tel:111');
  });
});

describe('materials, pages, sources, changes', () => {
  test.each(site.materials)(
    '$slug: who it is for, how long, who to call, where it is from',
    ({ slug, data }) => {
      const view = materialView(site, slug);
      const shown = view.help.map(({ href }) => href.split('#')[1] ?? '');
      expect([...shown].sort()).toEqual([...data.help].sort());
      // The numbers that are only for danger come last.
      const danger = view.help.map(({ onlyFor }) => Number(onlyFor !== null));
      expect(danger).toEqual([...danger].sort((a, b) => a - b));
      expect(view.sources).toHaveLength(data.sources.length);
      for (const { text } of view.sources) expect(data.sources).not.toContain(text);
      expect(view.about).toMatch(/Thời gian: khoảng [1-9]\d? phút đọc\.$/);
      expect(view.about.startsWith('Thời gian')).toBe(data.quiet);
      expect(view.reviewed.startsWith('Chưa có chuyên gia')).toBe(data.reviewedBy === null);
      expect(view.more.map(({ href }) => href)).not.toContain(`/thu-muc/tim-hieu/${slug}/`);
    },
  );

  test('the list of materials is in the order of the data, and serves at least three readers', () => {
    const cards = materialCards(site);
    expect(cards).toHaveLength(site.materials.length);
    const orders = site.materials.map(({ data }) => data.order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    const audience = cards.map((card) => card.about).join('; ');
    for (const words of ['Học sinh, sinh viên', 'Cha mẹ', 'Người làm ở']) {
      expect(audience).toContain(words);
    }
  });

  test.each(['gioi-thieu', 'phuong-phap', 'rieng-tu', 'tiep-can'])(
    'the page %s is there',
    (slug) => {
      expect(pageView(site, slug).updated).toMatch(/^Cập nhật ngày \d+\/\d+\/\d{4}\.$/);
    },
  );

  test('every source and every law is listed once', () => {
    const view = sourcesPageView(site);
    const sources = view.groups.flatMap((group) => group.sources.map(({ id }) => id));
    const laws = view.laws.flatMap((group) => group.laws.map(({ id }) => id));
    expect([...sources].sort()).toEqual(site.sources.map(({ id }) => id).sort());
    expect([...laws].sort()).toEqual(site.laws.map(({ id }) => id).sort());
    expect(view.plans.map(({ sha256 }) => sha256)).toEqual([plan.meta.sha256]);
  });

  test('the feed has every change, newest first, with an address of its own', () => {
    const feed = changesFeed(site, 'https://vidu.vn');
    const changes = changeViews(site);
    expect(feed.items.map(({ link }) => link)).toEqual(
      changes.map(({ slug }) => `https://vidu.vn/thu-muc/thay-doi/#${slug}`),
    );
    const days = changes.map(({ isoDate }) => isoDate);
    expect(days).toEqual([...days].sort().reverse());
    expect(JSON.parse(feed.json1())).toMatchObject({ version: 'https://jsonfeed.org/version/1' });
    expect(feed.rss2()).toContain('<rss');
  });
});
