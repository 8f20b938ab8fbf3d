/** JSON Schemas for editors: as published, as kept in the repository, and true to the checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vi } from '../../../src/locale/vi/index.ts';
import { jsonSchemas, schemaFiles } from '../../../src/pipeline/exports/json-schemas.ts';
import { parseJsonText } from '../../../src/pipeline/load/files/json-file.ts';
import type { Problem } from '../../../src/pipeline/problem/problem.ts';
import { Dataset } from '../../../src/schema/dataset.ts';
import { REPORT } from './officer.ts';

const folder = join(import.meta.dirname, '../../../docs/schema');

describe('the schemas', () => {
  it('are in docs/schema as they are published (npm run -s figures -- schemas)', () => {
    const kept = readdirSync(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]);
    expect(kept).toEqual(
      jsonSchemas(vi.data.schemas).map(({ noun, text }) => [`${noun}.json`, text]),
    );
    expect(schemaFiles({ words: vi }).map(({ path }) => path)).toContain(
      '/du-lieu/schema/dataset.json',
    );
  });

  it('ask for what the checks ask for, and for nothing unknown', () => {
    const text = jsonSchemas(vi.data.schemas).find(({ noun }) => noun === 'dataset')?.text ?? '{}';
    const schema = JSON.parse(text) as {
      required: string[];
      additionalProperties: boolean;
      properties: object;
    };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(Object.keys(REPORT).filter((key) => key !== 'approval'));
    expect(Object.keys(schema.properties).sort()).toEqual(
      ['$schema', ...Object.keys(Dataset.shape)].sort(),
    );
  });

  it('a file may name its schema for editors; the data do not hold it', () => {
    const problems: Problem[] = [];
    const text = JSON.stringify({ $schema: '../../docs/schema/dataset.json', ...REPORT });
    expect(parseJsonText('a.json', text, Dataset, problems)?.value).toEqual(REPORT);
    expect(problems).toEqual([]);
  });
});
