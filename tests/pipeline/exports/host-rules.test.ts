import { expect, it } from 'vitest';
import { hostRules } from '../../../src/pipeline/exports/host-rules.ts';

const redirects = [
  { from: '/chi-tieu/cu/', to: '/chi-tieu/moi/' },
  { from: '/du-lieu/cu.csv', to: '/du-lieu/moi.csv' },
];

it('hosts are told the same moves, each in its own words, below the folder of the site', () => {
  const [plain, nginx] = hostRules({ redirects, base: '/thu-muc' });
  expect(plain).toEqual({
    name: '_redirects',
    body: [
      '/thu-muc/chi-tieu/cu/ /thu-muc/chi-tieu/moi/ 301',
      '/thu-muc/du-lieu/cu.csv /thu-muc/du-lieu/moi.csv 301',
      '',
    ].join('\n'),
  });
  expect(nginx?.body).toBe(
    [
      'map $uri $khm_moved {',
      '    default "";',
      '    /thu-muc/chi-tieu/cu/ /thu-muc/chi-tieu/moi/;',
      '    /thu-muc/du-lieu/cu.csv /thu-muc/du-lieu/moi.csv;',
      '}',
      '',
    ].join('\n'),
  );
});
