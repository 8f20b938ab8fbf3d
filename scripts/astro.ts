import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSeconds } from '../src/pipeline/load/clock.ts';
import { locked } from './lock.ts';

/** The folder of the code: package.json, src/, public/, node_modules/. */
export const REPOSITORY = join(import.meta.dirname, '..');

/** Astro keeps the list of the prose that it builds in .astro/, one for all: two editions take turns. */
const LOCK = join(REPOSITORY, '.build', 'astro.lock');

/**
 * Runs Astro over the edition in `site`, quietly unless a person looks on, and gives its exit code. The
 * clock is handed over, so that Astro and this command say the same day.
 */
export function runAstro(
  args: readonly string[],
  { site, env = {}, shown }: { site: string; env?: Record<string, string>; shown: boolean },
): number {
  const program = join(REPOSITORY, 'node_modules/astro/bin/astro.mjs');
  const run = () =>
    spawnSync(process.execPath, [program, ...args], {
      cwd: REPOSITORY,
      stdio: shown ? 'inherit' : ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SOURCE_DATE_EPOCH: String(buildSeconds(process.env, site)),
        SITE_DIR: site,
        ...env,
      },
    });
  // A server runs until it is stopped: it takes no turn.
  const { status } = args[0] === 'dev' ? run() : locked(LOCK, run);
  return status ?? 1;
}
