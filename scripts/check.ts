import { toolWords } from '../src/locale/tool.ts';
import { buildOptions } from '../src/pipeline/load/current-site.ts';
import { loadSite } from '../src/pipeline/load/load-site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';
import { runCommand } from './arguments.ts';

const says = toolWords.commands.check;

await runCommand(
  { name: 'check', help: says.help, flags: ['quiet', 'verbose'] },
  ({ site, flags }) => {
    const { problems } = loadSite(site, {
      ...buildOptions(process.env, site),
      verbose: flags.has('verbose'),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    const told = flags.has('quiet') ? errors : problems;
    for (const problem of told) process.stdout.write(`${formatProblem(problem)}\n`);
    process.stderr.write(`${says.counts(errors.length, problems.length - errors.length)}\n`);
    return errors.length > 0 ? 1 : 0;
  },
);
