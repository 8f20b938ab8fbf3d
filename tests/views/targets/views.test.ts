import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/locale/vi/format.ts';
import { currentPlan, type Site } from '../../../src/pipeline/load/site.ts';
import { homeView } from '../../../src/views/home.ts';
import { knownText } from '../../../src/views/targets/known.ts';
import { targetCard } from '../../../src/views/targets/card.ts';
import { targetChart } from '../../../src/views/targets/chart.ts';
import { targetsView } from '../../../src/views/targets/list.ts';
import { targetView } from '../../../src/views/targets/one.ts';
import { addressesOf, plan, site, wordsOf } from '../site.ts';

const entries = plan.targets.map((entry) => ({ id: entry.target.id, entry }));

/** A zero that could be read as a result: «0», «0%», «0,0», but not the 0 of 100, of 2025 or of 3.200. */
const ZERO = /(?<![\d.,/#:-])0(?:[.,]0+)?(?![\d/])/;

describe('the words of a target', () => {
  test.each([
    ['0%', true],
    ['kết quả: 0', true],
    ['0,0 %', true],
    ['100%', false],
    ['10/4/2025', false],
    ['9.500 lượt', false],
  ])('«%s» reads as a zero: %s', (words, zero) => {
    expect(ZERO.test(words)).toBe(zero);
  });

  test.each(entries)('$id: the card stands alone', ({ entry }) => {
    const card = targetCard(site, entry);
    expect(card.number).toBe(`${String(entry.target.value)}%`);
    expect(card.words).toBe(entry.target.comparator === 'at-least' ? 'ít nhất' : '');
    expect(card.label.length).toBeGreaterThan(5);
    expect(card.status).toBe(site.words.targets.status[entry.status]);
    expect(card.href).toBe(`/thu-muc/chi-tieu/${plan.meta.id}/${entry.target.id}/`);
  });

  test.each(entries)(
    '$id: the promise has comparator, number and whole subject',
    ({ id, entry }) => {
      const { promise, title } = targetView(site, currentPlan(site), id);
      const { comparator, value, subject } = entry.target;
      const aim = `${comparator === 'at-least' ? 'Ít nhất ' : ''}${String(value)}%`;
      expect(promise).toBe(`${aim} ${subject}`);
      expect(title.startsWith(aim)).toBe(true);
    },
  );

  test.each(entries)(
    '$id: the quote is cut around its number and nowhere else',
    ({ id, entry }) => {
      const { quote } = targetView(site, currentPlan(site), id);
      const shown = quote.before + quote.number + quote.after;
      expect(shown.replace(/^…|…$/g, '')).toBe(entry.target.quote.replace(/…$/, ''));
      // «…» stands only where words of the point are left out.
      expect(shown.startsWith('…')).toBe(!quote.whole.startsWith(entry.target.quote));
      expect(quote.number).toBe(`${String(entry.target.value)}%`);
      expect(quote.whole).toContain(entry.target.quote);
      expect(quote.link.href).toBe(`/thu-muc/ke-hoach/quang-ngai-2025/#${entry.target.anchor}`);
    },
  );

  test.each(entries)(
    '$id: not found says when and where we looked, and no zero',
    ({ id, entry }) => {
      const sentence = knownText(site, entry);
      const { searchedOn, where } = entry.known.search;
      expect(entry.status).toBe('not-found');
      expect(sentence).toMatch(/^Chưa tìm thấy kết quả công bố \(đã tìm ngày /);
      expect(sentence).toContain(formatDate(searchedOn));
      for (const place of where) expect(sentence).toContain(place);
      const view = targetView(site, currentPlan(site), id);
      const said = [view.known, view.card, view.computation, view.table, view.title, view.promise];
      for (const words of wordsOf(said)) expect(words).not.toMatch(ZERO);
      expect(wordsOf(said).join(' ')).not.toMatch(/không công bố|không có kết quả|chưa công bố/i);
      expect(targetChart(site, plan, entry).results.map(({ reading }) => reading.value)).toEqual([
        null,
      ]);
    },
  );

  test.each(entries)('$id: the year of the plan is over, and the page says so', ({ id }) => {
    expect(targetView(site, currentPlan(site), id).period).toContain('thời gian ấy đã kết thúc');
    const during: Site = { ...site, asOf: '2025-12-31' };
    expect(targetView(during, currentPlan(during), id).period).toContain(
      'thời gian ấy chưa kết thúc',
    );
  });

  test.each(entries)(
    '$id: a bare figure, and no other, is told to be our reading',
    ({ id, entry }) => {
      const { reading } = targetView(site, currentPlan(site), id);
      expect(reading === null).toBe(entry.target.comparator !== 'as-stated');
      if (reading !== null) expect(reading).toContain('cách đọc của trang này');
    },
  );

  test.each(entries)(
    '$id: the citation has issuer, number, date, quote and day',
    ({ id, entry }) => {
      const { vi, en } = targetView(site, currentPlan(site), id).citation;
      for (const words of ['74/KH-UBND', '10 tháng 4 năm 2025', entry.target.quote, '23/11/2026']) {
        expect(vi).toContain(words);
      }
      expect(en).toContain('74/KH-UBND');
      expect(en).toContain('2026-11-23');
    },
  );

  test('where several bases have a number, none is chosen for the reader', () => {
    const { bases, basesNote } = targetView(site, currentPlan(site), 'xa-phuong-tuyen-truyen');
    expect(bases.map(({ count, needed }) => [count, needed])).toEqual([
      ['170', '119'],
      ['56', '40'],
      ['96', '68'],
    ]);
    expect(basesNote).toContain('không chọn thay cho ai');
    const unknown = targetView(site, currentPlan(site), 'kiem-tra-co-so');
    expect(unknown.bases.map(({ count }) => count)).toEqual(['chưa tìm thấy số công bố']);
    expect(unknown.basesNote).toBeNull();
  });

  test('targets follow each other and end at both ends', () => {
    const views = entries.map(({ id }) => targetView(site, currentPlan(site), id));
    expect(views[0]?.previous).toBeNull();
    expect(views.at(-1)?.next).toBeNull();
    views.slice(1).forEach(({ previous }, index) => {
      expect(previous?.href).toBe(views[index]?.card.href);
    });
  });

  test('a target that is not there is refused', () => {
    expect(() => targetView(site, currentPlan(site), 'khong-co')).toThrow('khong-co');
  });
});

describe('all targets together', () => {
  const view = targetsView(site, plan);

  test('the table and the cards tell the same nine, in the order of the plan', () => {
    const ids = plan.targets.map(({ target }) => target.id);
    expect(view.table.map(({ link }) => link.href)).toEqual(
      ids.map((id) => `/thu-muc/chi-tieu/${plan.meta.id}/${id}/`),
    );
    expect(view.cards).toHaveLength(ids.length);
    expect(ids).toHaveLength(9);
    expect(view.title).toBe('9 chỉ tiêu của năm 2025');
  });

  test('one honest line: how many, that the year is over, nothing found, when and where', () => {
    for (const state of [view.state, homeView(site).state]) {
      expect(state).toMatch(/^Kế hoạch đặt ra 9 chỉ tiêu cho năm 2025; năm ấy đã kết thúc\./);
      expect(state).toContain('Chưa tìm thấy kết quả công bố của chỉ tiêu nào (đã tìm ngày ');
      expect(state).not.toMatch(ZERO);
    }
  });

  test('inner addresses stand below the base path, outer ones are whole', () => {
    const hrefs = addressesOf([
      view,
      homeView(site),
      ...entries.map(({ id }) => targetView(site, currentPlan(site), id)),
    ]);
    expect(hrefs.length).toBeGreaterThan(80);
    expect(hrefs.filter((href) => !/^(\/thu-muc\/|https?:\/\/|tel:\d)/.test(href))).toEqual([]);
  });
});

describe('with a published result', () => {
  const [first] = plan.targets;
  if (first === undefined) throw new Error('no target');
  const published = (value: number, today: string, status: 'met' | 'missed' | 'in-progress') => {
    const result = {
      value,
      numerator: 40,
      denominator: 56,
      coverage: null,
      period: first.target.period,
      status: 'final' as const,
      approvedBy: 'Báo cáo mẫu',
      provenance: plan.meta.numberProvenance,
    };
    const entry = { ...first, status, known: { ...first.known, result } } as typeof first;
    return { entry, site: { ...site, asOf: today } };
  };

  test.each([
    [71.5, '2026-01-01', 'met', 'Kết quả công bố: 71,5% (40 trên 56), theo Báo cáo mẫu. Đạt.'],
    [60, '2026-01-01', 'missed', 'Kết quả công bố: 60% (40 trên 56), theo Báo cáo mẫu. Chưa đạt.'],
    [0, '2026-01-01', 'missed', 'Kết quả công bố: 0% (40 trên 56), theo Báo cáo mẫu. Chưa đạt.'],
  ] as const)('%d on %s: %s', (value, today, status, sentence) => {
    const known = published(value, today, status);
    expect(knownText(known.site, known.entry)).toBe(sentence);
  });
});
