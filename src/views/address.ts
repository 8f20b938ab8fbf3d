import type { Site } from '../pipeline/load/site.ts';

export { address } from '../pipeline/load/address.ts';

/** A link of the page: where it goes and what it says. */
export interface Link {
  href: string;
  text: string;
}

/** An address within the site, with the path below which the site is served. */
export function at(site: Pick<Site, 'base'>, path: string): string {
  return `${site.base}${path}`;
}
