import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { OFFLINE_LIMIT, offlineEdition } from '../../src/pages/bo-cong-cu/_offline.ts';
import { realSite } from '../pipeline/print/project-site.ts';

const site = realSite();
const html = await offlineEdition(site);
const $ = load(html);

describe('the edition in one file', () => {
  it(`stays below ${String(OFFLINE_LIMIT)} bytes`, () => {
    expect(OFFLINE_LIMIT).toBeLessThanOrEqual(500_000);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(OFFLINE_LIMIT);
  });

  it('asks nothing of any network and runs nothing', () => {
    expect($('script, iframe, object, embed, link[rel=stylesheet], video, audio')).toHaveLength(0);
    for (const image of $('img, source').toArray())
      expect($(image).attr('src')).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(
      $('link')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['data:,']);
    expect($('style').text()).not.toMatch(/url\(|@import/);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain(
      "default-src 'none'",
    );
  });

  it('leads nowhere but within itself, to a telephone, or to a source by the reader’s own act', () => {
    for (const link of $('a').toArray()) {
      const href = $(link).attr('href') ?? '';
      if (href.startsWith('#')) expect($(`[id="${href.slice(1)}"]`).length, href).toBe(1);
      else expect(href).toMatch(/^tel:\d+$/);
    }
  });

  it('leads within itself below a path, too', async () => {
    const below = load(await offlineEdition(realSite('2026-11-24', '/thu-muc')));
    for (const link of below('a').toArray())
      expect(below(link).attr('href')).toMatch(/^(?:#[a-z0-9-]+|tel:\d+)$/);
  });

  it('has no name twice', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says the day it was made and that numbers may have changed, before anything else', () => {
    const text = $('main').text();
    expect(text.indexOf('tính đến ngày 24/11/2026')).toBeLessThan(400);
    expect(text).toContain('Số điện thoại và số liệu có thể đã thay đổi.');
  });

  it('holds help, every material whole, and every target with its picture', () => {
    const text = $('main').text();
    expect(text).toContain('Tôi đang gặp nguy hiểm');
    for (const { data } of site.materials) expect(text).toContain(data.title);
    const targets = site.plans.flatMap((plan) => plan.targets);
    expect($('img')).toHaveLength(targets.length);
    for (const { target } of targets) expect($(`#chi-tieu-${target.id}`)).toHaveLength(1);
    expect($('details').length).toBeGreaterThan(30);
  });

  it('gives every picture words, and keeps headings in order', () => {
    for (const image of $('img').toArray()) expect($(image).attr('alt')).not.toBe('');
    const levels = $('h1, h2, h3, h4, h5')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('says nothing of the topic in its title', () => {
    expect($('title').text()).toBe('Kế hoạch mở · Quảng Ngãi: bản đọc ngoại tuyến');
  });

  it('is the same each time, and another on another day', async () => {
    expect(await offlineEdition(realSite())).toBe(html);
    expect(await offlineEdition(realSite('2026-12-01'))).not.toBe(html);
  });

  it('carries the band of the example edition', async () => {
    expect(await offlineEdition({ ...site, watermark: 'Số liệu minh hoạ' })).toContain(
      '<p class="watermark">Số liệu minh hoạ</p>',
    );
  });

  it('leaves out a number whose check has run out', async () => {
    const later = load(await offlineEdition(realSite('2027-11-24')));
    expect(later('a[href="tel:1900969680"]')).toHaveLength(0);
    expect(later('main').text()).not.toContain('1900 969 680');
    expect(later('a[href="tel:111"]').length).toBeGreaterThan(0);
  });

  it('throws when it would be too large', async () => {
    const [first] = site.materials;
    const many = Array.from({ length: 60 }, () => site.materials).flat();
    expect(first).toBeDefined();
    await expect(offlineEdition({ ...site, materials: many })).rejects.toThrow(/bytes/);
  });
});
