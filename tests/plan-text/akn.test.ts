import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Correction, PlanMeta } from '../../src/plan-text/index.ts';
import { parsePlan, toAkn } from '../../src/plan-text/index.ts';
import { documents } from './documents.ts';

const schemas = process.env['AKN_XSD'] ?? '';
const schemaFile = path.join(schemas, 'akomantoso30.xsd');
const present = schemas !== '' && existsSync(schemaFile);
const corpus = process.env['PLAN_CORPUS'] ?? '';
const RUNS = 300;

function json<T>(file: string): T {
  return JSON.parse(readFileSync(`content/plans/quang-ngai-2025/${file}`, 'utf8')) as T;
}

describe.skipIf(!present)('Akoma Ntoso 3.0 against the OASIS schema', () => {
  if (!present) return;
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
  const validator = XsdValidator.fromDoc(schema);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  function expectValid(xml: string): void {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }

  it('the plan', () => {
    const tree = parsePlan(readFileSync('content/plans/quang-ngai-2025/plan.txt'), {
      meta: json<PlanMeta>('plan.json'),
      corrections: json<Correction[]>('corrections.json'),
    });
    const xml = toAkn(tree);
    expectValid(xml);
    expect(xml).toContain('<point eId="ii-dd"><num>đ)</num>');
    expect(xml).toContain('<i>qua Sở Y tế</i>');
  });

  const fixtures = readdirSync('tests/fixtures/plan-text').filter((name) => name !== 'corpus');
  it.each(fixtures)('fixture %s', (name) => {
    const folder = `tests/fixtures/plan-text/${name}`;
    const file = existsSync(`${folder}/plan.md`) ? 'plan.md' : 'plan.txt';
    expectValid(toAkn(parsePlan(readFileSync(`${folder}/${file}`))));
  });

  it.skipIf(corpus === '' || !existsSync(corpus))('the documents of PLAN_CORPUS', () => {
    for (const file of readdirSync(corpus).filter((name) => name.endsWith('.txt')))
      expectValid(toAkn(parsePlan(readFileSync(path.join(corpus, file)))));
  });

  it(`${String(RUNS)} random documents`, () => {
    fc.assert(
      fc.property(documents, (text) => {
        expectValid(toAkn(parsePlan(text)));
      }),
      { numRuns: RUNS, seed: 30 },
    );
  }, 400_000);

  it('refuses a broken document, so that the check can fail', () => {
    const xml = toAkn(parsePlan('I. MỘT\n\n1. Hai.\n')).replace('<mainBody>', '<mainBody><nope/>');
    expect(() => {
      expectValid(xml);
    }).toThrow();
  });
});

if (!present)
  describe('Akoma Ntoso 3.0', () => {
    it.skip('bỏ qua: biến AKN_XSD chưa trỏ tới thư mục có akomantoso30.xsd', () => undefined);
  });
