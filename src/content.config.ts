import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './pipeline/load/current-site.ts';
import { Change } from './schema/change.ts';
import { Material } from './schema/material.ts';
import { Page } from './schema/page.ts';
import { PressNote } from './schema/press.ts';

/** The prose that Astro renders; `npm run check` has already checked every file at its own place. */
export const collections = {
  materials: defineCollection({
    loader: glob({ base: contentFolder('materials'), pattern: '*.mdx' }),
    schema: Material,
  }),
  pages: defineCollection({
    loader: glob({ base: contentFolder('pages'), pattern: '*.mdx' }),
    schema: Page,
  }),
  press: defineCollection({
    loader: glob({ base: contentFolder('press'), pattern: '*.mdx' }),
    schema: PressNote,
  }),
  changes: defineCollection({
    loader: glob({ base: contentFolder('changes'), pattern: '*.md' }),
    schema: Change,
  }),
};
