import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Agencies } from '../../src/schema/agency.ts';
import { Calendar } from '../../src/schema/calendar.ts';
import { Dataset } from '../../src/schema/dataset.ts';
import { Laws } from '../../src/schema/law.ts';
import { Ledger } from '../../src/schema/ledger.ts';
import { TargetResult } from '../../src/schema/result.ts';
import { Sources } from '../../src/schema/source.ts';
import { Targets } from '../../src/schema/target.ts';

const data = join(import.meta.dirname, '../../data');
const plan = 'plans/quang-ngai-2025';

function read<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(join(data, path), 'utf8')));
}

function readAll<S extends z.ZodType>(folder: string, schema: S) {
  return readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name: basename(name, '.json'),
      value: read(`${folder}/${name}`, schema),
    }));
}

/** The files of data/, read here without the pipeline, so that the two cannot share a fault. */
export const sources = read('sources.json', Sources);
export const laws = read('laws.json', Laws);
export const agencies = read('agencies.json', Agencies);
export const ledger = read('ledger.json', Ledger);
export const targets = read(`${plan}/targets.json`, Targets);
export const calendar = read(`${plan}/calendar.json`, Calendar);
export const results = readAll(`${plan}/results`, TargetResult);
export const datasets = readAll('figures', Dataset);

/** The published plan, as text. */
export const planText = readFileSync(
  join(data, '../content/plans/quang-ngai-2025/plan.txt'),
  'utf8',
).normalize('NFC');

/** Ids that appear twice. */
export function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
