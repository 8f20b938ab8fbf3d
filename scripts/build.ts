import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toolWords } from '../src/locale/tool.ts';
import { buildOptions } from '../src/pipeline/load/current-site.ts';
import { loadSite } from '../src/pipeline/load/load-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';
import { runCommand } from './arguments.ts';
import { REPOSITORY, runAstro } from './astro.ts';
import { outFolder } from './out-folder.ts';

const says = toolWords.commands.build;

/** Builds beside the folder and swaps at the end, so that a failed build leaves the last good one alone. */
function build(site: string, out: string): number {
  const name = `${basename(out)}/`;
  const loaded = loadSite(site, buildOptions(process.env, site));
  for (const problem of loaded.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (loaded.site === null) return stop(says.contentFaults(name));
  const fresh = join(REPOSITORY, '.build', `site-${String(process.pid)}`);
  mkdirSync(dirname(fresh), { recursive: true });
  if (runAstro(['build'], { site, env: { OUT_DIR: fresh }, shown: process.stdout.isTTY }) !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return stop(says.failed(name));
  }
  swap(fresh, out);
  return 0;
}

function stop(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** Renames where one file system allows it, so that no reader meets half a site. */
function swap(fresh: string, out: string): void {
  const old = `${fresh}-old`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
  } catch {
    rmSync(out, { recursive: true, force: true });
    cpSync(fresh, out, { recursive: true });
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

await runCommand({ name: 'build', help: says.help, values: ['out'] }, ({ site, values }) =>
  build(site, outFolder(site, values['out'])),
);
