import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY, runAstro } from './astro.ts';

/** Types of the whole project: `astro check` reads .astro files, tsc all that tsconfig.json names. */
const strict = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
const astro = runAstro(['check', ...strict], { site: REPOSITORY, shown: true });
const tsc = spawnSync(
  process.execPath,
  [join(REPOSITORY, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  { cwd: REPOSITORY, stdio: 'inherit' },
);
process.exitCode = astro === 0 && tsc.status === 0 ? 0 : 1;
