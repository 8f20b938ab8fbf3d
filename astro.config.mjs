import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { defineConfig } from 'astro/config';
import { LEAVE_SCRIPT, LEAVE_STYLE } from './src/client/quiet/leave-now.ts';
import { basePath, currentSite, siteRoot } from './src/pipeline/load/current-site.ts';
import { remarkFacts } from './src/pipeline/prose/remark-facts.ts';
import { remarkHeadings } from './src/pipeline/prose/remark-headings.ts';
import { remarkLinks } from './src/pipeline/prose/remark-links.ts';
import { remarkTables } from './src/pipeline/prose/remark-tables.ts';
import { factResolver } from './src/pipeline/prose/values.ts';
import { movedViews } from './src/views/moved.ts';

const base = basePath(process.env);
/** Addresses that only lead on. */
const moved = new Set(movedViews(currentSite()).map(({ from }) => base + from));
const edition = siteRoot(process.env);
const address = currentSite().settings.address ?? 'http://localhost:4321';

/** A hash as Content-Security-Policy Level 3 writes it. @param {string} text */
const hashOf = (text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

const written = ['content', 'data'].map((name) => join(edition, name, sep));

/** Edits of content/ and data/ reach an open `npm run dev` page. */
const reloadOnData = {
  name: 'reload-on-data',
  configureServer(server) {
    server.watcher.add(written);
    server.watcher.on('change', (file) => {
      if (written.some((folder) => file.startsWith(folder)))
        server.ws.send({ type: 'full-reload' });
    });
  },
};

export default defineConfig({
  site: address,
  base: base === '' ? '/' : base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: './.build/astro-cache',
  trailingSlash: 'always',
  // Styles stand in the page: the first answer of the server is the whole page.
  build: { inlineStylesheets: 'always' },
  // White space as in JSX, which is how the formatter lays components out.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // The way out of a page stands inline, before anything else loads; Astro hashes only its own.
      scriptDirective: { hashes: [hashOf(LEAVE_SCRIPT)] },
      styleDirective: { hashes: [hashOf(LEAVE_STYLE)] },
    },
  },
  markdown: {
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        [remarkFacts, { resolver: () => factResolver(currentSite()) }],
        [remarkLinks, { base }],
        remarkHeadings,
        [remarkTables, { label: () => currentSite().words.prose.table }],
      ],
    }),
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(404|nhung)\//.test(page) && !moved.has(new URL(page).pathname),
    }),
  ],
  vite: { plugins: [reloadOnData] },
});
