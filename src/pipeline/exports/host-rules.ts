import type { Site } from '../load/site.ts';

/** Rules by which a host sends readers on from an address that has moved, each a file of its kind of host. */
export interface HostRules {
  /** Name of the file at the root of the site. */
  name: string;
  body: string;
}

/** `_redirects`, which Netlify and Cloudflare Pages read, and a map for nginx (docs/hosting.md). */
export function hostRules({ redirects, base }: Pick<Site, 'redirects' | 'base'>): HostRules[] {
  const moved = redirects.map(({ from, to }) => ({ from: base + from, to: base + to }));
  const lines = (each: (from: string, to: string) => string) =>
    moved.map(({ from, to }) => each(from, to)).join('');
  return [
    { name: '_redirects', body: lines((from, to) => `${from} ${to} 301\n`) },
    {
      name: 'redirects.nginx.conf',
      body: `map $uri $khm_moved {\n    default "";\n${lines((from, to) => `    ${from} ${to};\n`)}}\n`,
    },
  ];
}
