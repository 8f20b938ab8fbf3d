import { toolWords } from '../src/locale/tool.ts';
import { runCommand } from './arguments.ts';
import { runAstro } from './astro.ts';

/** Astro's own server over an edition; Astro's `--site` is an address, ours a folder. */
await runCommand(
  { name: 'dev', help: toolWords.commands.dev.help, values: ['port', 'host'] },
  ({ site, values }) =>
    runAstro(['dev', ...Object.entries(values).flatMap(([name, value]) => [`--${name}`, value])], {
      site,
      shown: true,
    }),
);
