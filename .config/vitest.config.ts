import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Pages are slow to open when two browsers share two cores. */
const BROWSER_TIMEOUT_MS = 180_000;

/** A test that takes half a second alone takes ten on two cores that also build the site. */
const TIMEOUT_MS = 120_000;

/** A build waits for its turn behind another. */
const COMMAND_TIMEOUT_MS = 10 * 60_000;

const patience = { testTimeout: TIMEOUT_MS, hookTimeout: TIMEOUT_MS };
const browser = { testTimeout: BROWSER_TIMEOUT_MS, hookTimeout: BROWSER_TIMEOUT_MS };

/** Components of Astro are compiled as in a build; the site's own configuration is not needed for that. */
const pages = getViteConfig(
  {
    test: {
      name: 'pages',
      include: ['tests/pages/**/*.test.ts'],
      ...patience,
      env: { TZ: 'Asia/Ho_Chi_Minh' },
    },
  },
  { configFile: false, logLevel: 'error' },
);

export default defineConfig({
  test: {
    ...patience,
    // The province's own clock, so that a date never depends on where the tests run.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/pages/**', 'tests/scripts/**'],
        },
      },
      // Whole commands in processes of their own, two of them builds.
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['tests/scripts/**/*.test.ts'],
          testTimeout: COMMAND_TIMEOUT_MS,
          hookTimeout: COMMAND_TIMEOUT_MS,
        },
      },
      pages,
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/axe-*.test.ts'],
          ...browser,
        },
      },
      {
        extends: true,
        test: { name: 'axe', include: ['tests/browser/axe-*.test.ts'], ...browser },
      },
    ],
  },
});
