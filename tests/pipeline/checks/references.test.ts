import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkReferences } from '../../../src/pipeline/checks/references.ts';
import { allFiles, type ContentFiles } from '../../../src/pipeline/checks/content.ts';
import { datasetFaults } from '../../../src/pipeline/figures/dataset-faults.ts';
import { readFiles } from '../../../src/pipeline/load/read-files.ts';
import type { CheckedFile } from '../../../src/pipeline/load/files/checked-file.ts';
import type { Problem } from '../../../src/pipeline/problem/problem.ts';
import { Id } from '../../../src/schema/primitives.ts';
import { declaredFields, ref, references, type Reference } from '../../../src/schema/reference.ts';
import { Dataset } from '../../../src/schema/dataset.ts';
import { LanguageEdition } from '../../../src/schema/language-edition.ts';
import { MINIMAL, REAL } from '../project.ts';

const read: Problem[] = [];
const { files } = readFiles(REAL, read);
if (files === null) throw new Error(JSON.stringify(read));

const UNKNOWN = 'khong-co-o-dau';

/** The holder of the last step of a path. */
function holderOf(value: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> {
  return path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], value) as Record<
    PropertyKey,
    unknown
  >;
}

/** Puts an unknown name in the place of one, and gives back what undoes it. */
function broken(file: CheckedFile, { path, names, id }: Reference): () => void {
  const holder = holderOf(file.value, path);
  const last = path.at(-1) ?? '';
  const before = holder[last];
  if (typeof before === 'string') {
    holder[last] = names === 'figure' ? `${UNKNOWN}:${UNKNOWN}` : UNKNOWN;
    return () => {
      holder[last] = before;
    };
  }
  // The name is the key of a record.
  Reflect.deleteProperty(holder, id);
  holder[UNKNOWN] = before;
  return () => {
    Reflect.deleteProperty(holder, UNKNOWN);
    holder[id] = before;
  };
}

/** What the walker tells of all files, names within one dataset included. */
function told(all: ContentFiles): string[] {
  const within = all.datasets.flatMap((file) =>
    datasetFaults(file.value)
      .filter(({ rule }) => rule === 'id-unknown')
      .map(({ path, rule, message }) => `${file.path} ${path.join('.')} ${rule} ${message}`),
  );
  const between = checkReferences(all).map(
    ({ file, rule, message }) => `${file} ${rule} ${message}`,
  );
  return [...between, ...within];
}

/** `rows.*.method` for the path of a name; a record's key and a list's index are both «*». */
function fieldOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const fields = declaredFields(schema);
  return fields.filter((field) => {
    const steps = field === '' ? [] : field.split('.');
    return (
      steps.length === path.length &&
      steps.every((step, index) => step === '*' || step === String(path[index]))
    );
  });
}

const found = allFiles(files).flatMap(({ file }) =>
  [...references(file.schema, file.value)].map((reference) => ({ file, reference })),
);

/** One of the many names that each field holds: the walker treats the others alike. */
const samples = new Map<string, { file: CheckedFile; reference: Reference }>();
const nouns = new Map<z.core.$ZodType, string>();
for (const { file, reference } of found) {
  const noun = nouns.get(file.schema) ?? file.path.replaceAll(/[a-z0-9-]+(?=\.(json|mdx)$)/g, '*');
  nouns.set(file.schema, noun);
  for (const field of fieldOf(file.schema, reference.path)) {
    samples.set(`${noun} ${field} → ${reference.names}`, { file, reference });
  }
}

/** Fields that nothing of the site fills today, and the case of tests/fixtures/content that breaks each. */
const EMPTY_TODAY: Record<string, string> = {
  '*.continues': 'target-continues-unknown',
  follows: 'plan-follows-unknown',
  replaces: 'plan-replaces-unknown',
  'lines.*.languages.source': 'unknown-languages-source',
  'lines.*.whoAnswers.source': 'unknown-who-answers-source',
  'result.byBoundaries.*.boundaries': 'unknown-result-territory',
  'result.provenance.source': 'unknown-result-source',
  sheet: 'unknown-kit-sheet',
  'withheld.*.boundaries': 'unknown-withheld-territory',
};

describe('every field that names something', () => {
  test('is filled somewhere, so that it is broken here, or has a case that breaks it', () => {
    const seen = new Set([...samples.keys()].map((key) => key.split(' ')[1]));
    const schemas = new Set([...allFiles(files).map(({ file }) => file.schema), LanguageEdition]);
    const empty = [...schemas].flatMap(declaredFields).filter((field) => !seen.has(field));
    expect([...new Set(empty)].sort()).toEqual(Object.keys(EMPTY_TODAY).sort());
    expect(samples.size).toBeGreaterThan(30);
  });

  test.each(Object.entries(EMPTY_TODAY))('%s is broken by the case %s', (_, name) => {
    const text = readFileSync(join(MINIMAL, '..', name, 'case.json'), 'utf8');
    const { expected } = JSON.parse(text) as { expected: string[] };
    expect(expected).toEqual([expect.stringMatching(/ error id-unknown$/)]);
  });

  test('the files as they are name nothing unknown', () => {
    expect(told(files)).toEqual([]);
  });

  test.each([...samples])('%s: an unknown name there is one problem, at its place', (_, sample) => {
    const { file, reference } = sample;
    const mend = broken(file, reference);
    const problems = told(files);
    mend();
    const wanted = reference.names === 'anchor' ? 'plan-anchor-unknown' : 'id-unknown';
    const isKey = reference.path.at(-1) === reference.id;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${file.path} `);
    expect(problems[0]).toContain(wanted);
    expect(problems[0]).toContain(UNKNOWN);
    expect(problems[0]).toContain('hãy');
    expect(isKey || told(files).length === 0).toBe(true);
  });
});

describe('the walker', () => {
  const Named = z.strictObject({
    one: ref('source', Id),
    may: ref('law', Id).nullable(),
    absent: ref('law', Id).optional(),
    many: z.array(ref('hotline', Id)),
    keyed: z.record(ref('plan', Id), z.array(ref('anchor', Id))),
    either: z.union([z.literal('none'), z.strictObject({ of: ref('row', Id) })]),
    pair: z.tuple([ref('method', Id), Id]),
    free: Id,
  });
  const value = {
    one: 'a',
    may: 'b',
    many: ['c', 'd'],
    keyed: { p: ['x', 'y'] },
    either: { of: 'e' },
    pair: ['f', 'g'],
    free: 'h',
  };

  test('finds every kind of field, and nothing that declares none', () => {
    expect(
      [...references(Named, value)].map(({ names, id, path, plan }) =>
        [names, id, path.join('.'), plan].join(' '),
      ),
    ).toEqual([
      'source a one ',
      'law b may ',
      'hotline c many.0 ',
      'hotline d many.1 ',
      'plan p keyed.p ',
      'anchor x keyed.p.0 p',
      'anchor y keyed.p.1 p',
      'row e either.of ',
      'method f pair.0 ',
    ]);
  });

  test('goes past a rule that is added to the whole', () => {
    const refined = z.array(Named.refine(() => true)).min(1);
    expect([...references(refined, [value])]).toHaveLength(9);
    expect(declaredFields(refined)).toHaveLength(8);
  });

  test('null names nothing', () => {
    const nothing = { ...value, may: null, many: [], keyed: {}, either: 'none' };
    expect([...references(Named, nothing)].map(({ id }) => id)).toEqual(['a', 'f']);
  });

  test('a dataset names its rows and methods', () => {
    expect(declaredFields(Dataset)).toContain('sums.*.parts.*');
  });
});
