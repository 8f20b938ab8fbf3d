import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolWords } from '../src/locale/tool.ts';
import { jsonSchemas } from '../src/pipeline/exports/json-schemas.ts';
import { buildOptions } from '../src/pipeline/load/current-site.ts';
import { loadSite } from '../src/pipeline/load/load-site.ts';
import type { Site } from '../src/pipeline/load/site.ts';
import { formatProblem } from '../src/pipeline/problem/problem.ts';
import { formatFault } from '../src/pipeline/sheets/cell-fault.ts';
import { changesOf, formatChange } from '../src/pipeline/sheets/changes.ts';
import { formSite } from '../src/pipeline/sheets/form-site.ts';
import { jsonText } from '../src/pipeline/sheets/json-text.ts';
import { formOf } from '../src/pipeline/sheets/layout.ts';
import { readDataset } from '../src/pipeline/sheets/read-dataset.ts';
import { sheetTemplate } from '../src/pipeline/sheets/template.ts';
import { Id } from '../src/schema/primitives.ts';
import { runCommand, WrongUse, type Asked } from './arguments.ts';
import { REPOSITORY } from './astro.ts';

const says = toolWords.commands.figures;

/** The edition in a folder; throws `WrongUse` with its errors and what to do, `remedy`. */
function siteIn(folder: string, remedy: string): Site {
  const { site, problems } = loadSite(folder, buildOptions(process.env, folder));
  if (site !== null) return site;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new WrongUse([...errors.map(formatProblem), remedy].join('\n'));
}

async function template(folder: string, id: string, out: string): Promise<number> {
  if (!Id.safeParse(id).success) throw new WrongUse(says.badId(id));
  const site = siteIn(folder, says.mendBeforeTemplate);
  const dataset = site.datasets.find((one) => one.id === id) ?? null;
  writeFileSync(out, await sheetTemplate(formSite(site), dataset, id));
  const what = dataset === null ? says.emptyTable : says.rows(dataset.rows.length);
  process.stdout.write(`${says.wrote(out, what)}\n`);
  return 0;
}

function importSheet(folder: string, path: string, write: boolean): number {
  if (!existsSync(path)) throw new WrongUse(says.noFile(path));
  const site = siteIn(folder, says.mendBeforeImport);
  const { dataset, before, faults, notices } = readDataset(readFileSync(path), {
    form: formOf(formSite(site)),
    sources: site.sources,
    published: site.datasets,
  });
  for (const notice of notices) process.stderr.write(`${formatFault(notice)}\n`);
  if (dataset === null) {
    for (const fault of faults) process.stdout.write(`${formatFault(fault)}\n`);
    process.stderr.write(`${says.faults(faults.length)}\n`);
    return 1;
  }
  const changes = changesOf(before, dataset);
  for (const change of changes) process.stdout.write(`${formatChange(change)}\n`);
  process.stderr.write(`${says.changes(changes.length)}\n`);
  const file = join('data', 'figures', `${dataset.id}.json`);
  if (write && changes.length > 0) {
    const out = join(folder, file);
    writeFileSync(out, jsonText({ ...editorNote(out), ...dataset }));
    process.stderr.write(`${says.saved(file)}\n`);
  }
  const keyed = changes
    .filter(({ path: changed }) => /^rows\..*\.value$/.test(changed))
    .map(({ path: changed, from, to }) => {
      const what = from === null ? says.added : to === null ? says.removed : says.changed;
      return `  ${dataset.id}:${changed.split('.')[1] ?? ''} (${what})`;
    });
  if (keyed.length > 0) process.stderr.write(`${[says.secondKeying, ...keyed].join('\n')}\n`);
  if (!write) process.stderr.write(`${says.notSaved}\n`);
  return 0;
}

/** What a file says to editors stays when its data change. */
function editorNote(path: string): { $schema?: unknown } {
  if (!existsSync(path)) return {};
  const { $schema } = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: unknown };
  return $schema === undefined ? {} : { $schema };
}

function schemas(folder: string): number {
  const { words } = siteIn(folder, says.mendBeforeSchemas);
  for (const { noun, text } of jsonSchemas(words.data.schemas)) {
    writeFileSync(join(REPOSITORY, 'docs', 'schema', `${noun}.json`), text);
  }
  return 0;
}

async function figures({ site, flags, values, words }: Asked): Promise<number> {
  const [command, target, ...more] = words;
  const out = values['out'];
  const write = flags.has('write');
  if (command === undefined) {
    process.stdout.write(says.help);
    return 0;
  }
  if (command === 'schemas' && target === undefined) return schemas(site);
  if (target === undefined || more.length > 0)
    throw new WrongUse(`${says.wordCount}\n\n${says.help}`);
  if (command === 'template' && !write) return template(site, target, out ?? `${target}.xlsx`);
  if (command === 'import' && out === undefined) return importSheet(site, target, write);
  throw new WrongUse(`${says.unknown(process.argv.slice(2).join(' '))}\n\n${says.help}`);
}

await runCommand(
  { name: 'figures', help: says.help, flags: ['write'], values: ['out'], words: 3 },
  figures,
);
