import { basePath, contentFolder, currentSite as realSite } from '../load/current-site.ts';
import type { Site } from '../load/site.ts';
import { exampleSite } from './example-site.ts';

export { basePath, contentFolder };

const made = new WeakMap<Site, Site>();

/**
 * Stands in for `../current-site.ts` in a build by `.config/astro.example.mjs`, and only there: nothing of the
 * real build imports this module.
 */
export function currentSite(): Site {
  const real = realSite();
  const example = made.get(real) ?? exampleSite(real);
  made.set(real, example);
  return example;
}
