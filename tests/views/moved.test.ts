import { expect, test } from 'vitest';
import { movedViews } from '../../src/views/moved.ts';
import { plan, site } from './site.ts';

const { id } = plan.meta;

test('every page that moved leads on; frames and files stay what they are', () => {
  const redirects = [
    { from: '/chi-tieu/cu/', to: `/chi-tieu/${id}/moi/` },
    { from: '/nhung/cu/', to: `/nhung/${id}/moi/` },
    { from: '/du-lieu/cu.csv', to: '/du-lieu/moi.csv' },
  ];
  const views = movedViews({ ...site, redirects });
  expect(views.map(({ from, to, canonical }) => [from, to.href, canonical])).toEqual([
    ['/chi-tieu/cu/', `/thu-muc/chi-tieu/${id}/moi/`, `/thu-muc/chi-tieu/${id}/moi/`],
    [`/chi-tieu/${id}/`, '/thu-muc/chi-tieu/', '/thu-muc/chi-tieu/'],
    [`/nhiem-vu/${id}/`, '/thu-muc/nhiem-vu/', '/thu-muc/nhiem-vu/'],
  ]);
});

test('the canonical address is absolute once the site has one', () => {
  const open = { ...site, settings: { ...site.settings, address: 'https://vidu.vn' } };
  for (const { canonical } of movedViews(open)) expect(canonical).toMatch(/^https:\/\/vidu\.vn\//);
});
