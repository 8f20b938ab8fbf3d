import { newDraft } from '../src/pipeline/drafts/command.ts';

process.exitCode = newDraft(process.argv.slice(2), {
  folder: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
