import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { toolWords } from '../src/locale/tool.ts';
import { besideFolder, DEFAULT_FOLDER, exampleFolder } from '../src/pipeline/example/folder.ts';
import { unmarked } from '../src/pipeline/example/marked.ts';
import { currentSite } from '../src/pipeline/load/current-site.ts';
import { runCommand } from './arguments.ts';
import { REPOSITORY, runAstro } from './astro.ts';

const says = toolWords.commands.example;
const CONFIG = './.config/astro.example.mjs';

/** Builds beside the folder, looks at every page of the result, and only then puts it in its place. */
function example(site: string, wanted: string | undefined): number {
  let folder: string;
  try {
    folder = exampleFolder(REPOSITORY, wanted);
  } catch (error) {
    return stop(error instanceof Error ? [error.message] : [String(error)]);
  }
  const fresh = besideFolder(folder, String(process.pid));
  mkdirSync(dirname(folder), { recursive: true });
  const built = runAstro(['build', '--config', CONFIG], {
    site,
    env: { EXAMPLE_OUT: fresh },
    shown: false,
  });
  const faults =
    built === 0 ? unmarked(fresh, currentSite(site).words.example.watermark) : [says.astroFailed];
  if (faults.length > 0) {
    rmSync(fresh, { recursive: true, force: true });
    return stop([...faults, says.stopped]);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  process.stdout.write(`${says.done(folder)}\n`);
  return 0;
}

function stop(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

await runCommand(
  { name: 'example', help: says.help(DEFAULT_FOLDER), values: ['out'] },
  ({ site, values }) => example(site, values['out']),
);
