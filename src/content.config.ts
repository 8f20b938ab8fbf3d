import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { siteRoot } from './pipeline/load/current-site.ts';
import { Change } from './schema/change.ts';
import { Material } from './schema/material.ts';
import { Page } from './schema/page.ts';

/** A folder of content/ of the edition that is built. */
const below = (folder: string) =>
  pathToFileURL(join(siteRoot(process.env), 'content', folder, '/'));

/** The prose that Astro renders; `npm run check` has already checked every file at its own place. */
export const collections = {
  materials: defineCollection({
    loader: glob({ base: below('materials'), pattern: '*.mdx' }),
    schema: Material,
  }),
  pages: defineCollection({
    loader: glob({ base: below('pages'), pattern: '*.mdx' }),
    schema: Page,
  }),
  changes: defineCollection({
    loader: glob({ base: below('changes'), pattern: '*.md' }),
    schema: Change,
  }),
};
