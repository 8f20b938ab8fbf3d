import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import real from '../astro.config.mjs';
import { exampleFolder } from '../src/pipeline/example/folder.ts';

/**
 * The example edition (docs/decisions/0014-example-mode.md): the real configuration, built over
 * made-up results. It is a file of its own so that the real build has no switch that could be left on.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const realModule = resolve(root, 'src/pipeline/load/current-site.ts');
const example = resolve(root, 'src/pipeline/example/current-site.ts');

/** Every page that asks for the current site gets the example; the example alone gets the real one. */
const exampleEdition = {
  name: 'example-edition',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/current-site.ts') || importer === example) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === realModule ? example : null;
  },
};

const folder = process.env['EXAMPLE_OUT'];
if (folder === undefined) throw new Error('EXAMPLE_OUT: dùng lệnh «npm run example»');

export default {
  ...real,
  // No feed of the example carries the public address.
  site: 'http://localhost:4321',
  outDir: exampleFolder(root, folder),
  cacheDir: './.build/example-cache',
  integrations: real.integrations.filter(({ name }) => name !== '@astrojs/sitemap'),
  vite: { ...real.vite, plugins: [...real.vite.plugins, exampleEdition] },
};
