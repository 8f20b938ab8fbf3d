import { describe, expect, it } from 'vitest';
import { toPng } from '../../src/pipeline/print/compile.ts';
import { SOCIAL_SIZE, socialCards, socialImage, socialPath } from '../../src/views/social-card.ts';
import { realSite } from '../pipeline/print/project-site.ts';

const site = realSite();
const open = { ...site, settings: { ...site.settings, address: 'https://vidu.vn' }, base: '/thu' };

describe('pictures of shared addresses', () => {
  it('are named by no page while the site has no public address', () => {
    expect(socialImage(site, '/chi-tieu/')).toBeNull();
  });

  it.each([
    ['/', 'chung'],
    ['/chi-tieu/', 'chung'],
    ['/chi-tieu/quang-ngai-2025/kiem-tra-co-so/', 'chi-tieu-quang-ngai-2025-kiem-tra-co-so'],
    ['/so-lieu/don-vi-cap-xa/', 'so-lieu-don-vi-cap-xa'],
    ['/tim-hieu/', 'chung'],
    ['/tim-hieu/di-lam-xa/', 'tim-hieu-di-lam-xa'],
    ['/ho-tro/', 'trang'],
    ['/ho-tro/con-lai-tren-may/', 'trang'],
    ['/nhung/chi-tieu-kiem-tra-co-so/', 'trang'],
    ['/en/', 'chung'],
  ])('%s shows «%s»', (path, name) => {
    expect(socialImage(open, path)).toBe(`https://vidu.vn/thu${socialPath(name)}`);
  });

  it('say the site’s name alone on quiet pages', () => {
    const quiet = site.materials.filter(({ data }) => data.quiet);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { slug, data } of quiet) {
      expect(socialImage(open, `/tim-hieu/${slug}/`)).toContain('/anh/trang.png');
      expect(JSON.stringify(socialCards(site))).not.toContain(data.title);
    }
    expect(socialCards(site).find(({ name }) => name === 'trang')).toMatchObject({
      title: null,
      line: null,
    });
  });

  it('name a card that is made', () => {
    const made = new Set(socialCards(open).map(({ name }) => socialPath(name)));
    for (const path of [
      '/',
      '/ho-tro/',
      '/chi-tieu/quang-ngai-2025/xu-ly-toi-pham/',
      '/tim-hieu/bot-ky-thi/',
    ])
      expect(made).toContain(socialImage(open, path)?.replace('https://vidu.vn/thu', ''));
  });

  it('are 1200 by 630 pixels and the same each time', async () => {
    const [card] = socialCards(site);
    const paint = () => toPng('social', { ...SOCIAL_SIZE, card: JSON.stringify(card) });
    const png = Buffer.from(await paint());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(Buffer.from(await paint()))).toBe(true);
  });

  it('refuse a layout without its values', async () => {
    await expect(toPng('social', SOCIAL_SIZE)).rejects.toThrow(/social\.typ/);
  });
});
