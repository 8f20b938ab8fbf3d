/** The markup that other sites copy. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../../src/pages/_files/frame-height.ts';
import { currentPlan, type Site } from '../../../src/pipeline/load/site.ts';
import { datasetEmbed, embedViews, targetEmbed } from '../../../src/views/embed.ts';
import { SITE } from './site.ts';

const served = (address: string | null, base = ''): Site => ({
  ...SITE,
  base,
  settings: { ...SITE.settings, address },
});

it('one frame a target and a drawn dataset, each with a way to the whole page', () => {
  const views = embedViews({ ...SITE, redirects: [] });
  expect(views.filter(({ path }) => !path.startsWith('/nhung/so-lieu-'))).toHaveLength(9);
  for (const { path, full, canonical } of views) {
    const page = path.startsWith('/nhung/so-lieu-')
      ? path.replace('/nhung/so-lieu-', '/so-lieu/')
      : path.replace('/nhung/', '/chi-tieu/');
    expect(full.href).toBe(page);
    expect(canonical).toBeNull();
  }
});

it('a frame that moved goes on showing its picture where other sites still frame it', () => {
  const [first] = embedViews({ ...SITE, redirects: [] });
  if (first === undefined) throw new Error('no frame');
  const views = embedViews({ ...SITE, redirects: [{ from: '/nhung/cu/', to: first.path }] });
  expect(views.at(-1)).toEqual({ ...first, path: '/nhung/cu/', canonical: first.path });
});

it('a frame says that the site is independent', () => {
  expect(embedViews(SITE).filter(({ independent }) => !independent.includes('độc lập'))).toEqual(
    [],
  );
});

describe('without a public address', () => {
  it('no address is invented: no code, and what to fill in', () => {
    const { code, advice } = targetEmbed(
      served(null),
      currentPlan(served(null)),
      'kiem-tra-co-so',
      'Tên',
      400,
    );
    expect(code).toBeNull();
    expect(advice).toContain('địa chỉ công khai');
  });
});

describe('with one', () => {
  const site = served('https://vidu.vn', '/ke-hoach');
  const title = 'Tên có "ngoặc" & <dấu>';
  const { code } = datasetEmbed(site, 'toan-quoc-2020', title, 520);
  const frame = load(code ?? '')('iframe');

  it('is one frame that names its page and its title', () => {
    expect(frame).toHaveLength(1);
    expect(frame.attr('src')).toBe('https://vidu.vn/ke-hoach/nhung/so-lieu-toan-quoc-2020/');
    expect(frame.attr('title')).toBe(title);
    expect(frame.attr('height')).toBe('520');
  });

  it('may do nothing but leave when the reader taps, and tells nobody who framed it', () => {
    expect(frame.attr('sandbox')).toBe('allow-top-navigation-by-user-activation');
    expect(frame.attr('referrerpolicy')).toBe('no-referrer');
    expect(frame.attr('loading')).toBe('lazy');
  });
});

it('a frame is higher for a picture with more rows', () => {
  const spec = (rows: number) => ({
    ...base,
    rows: Array.from({ length: rows }, (_, at) => ({
      label: `Dòng ${String(at)}`,
      reading: { value: 1, printed: '1' },
    })),
  });
  const base = {
    kind: 'bars' as const,
    id: 'a',
    title: 'Tên',
    unit: 'vụ',
    alt: 'a',
    sourceLine: 'Nguồn: a',
    dateLine: 'Ngày',
    coverage: null,
    notes: [],
    watermark: null,
    controls: { open: '', close: '', help: '', failed: '' },
    axis: { min: 0, max: 2, ticks: [] },
  };
  expect(frameHeight(spec(9))).toBeGreaterThan(frameHeight(spec(2)) + 100);
});
