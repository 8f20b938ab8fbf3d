import { z } from 'zod';
import type { Words } from '../../locale/index.ts';
import { Agencies } from '../../schema/agency.ts';
import { Calendar } from '../../schema/calendar.ts';
import { Corrections } from '../../schema/correction.ts';
import { Dataset } from '../../schema/dataset.ts';
import { Hotlines } from '../../schema/hotline.ts';
import { Laws } from '../../schema/law.ts';
import { Ledger } from '../../schema/ledger.ts';
import { Place } from '../../schema/place.ts';
import { PlanMeta } from '../../schema/plan-meta.ts';
import { TargetResult } from '../../schema/result.ts';
import { Redirects } from '../../schema/redirect.ts';
import { SaidNumbers } from '../../schema/said-number.ts';
import { SiteSettings } from '../../schema/site.ts';
import { Sources } from '../../schema/source.ts';
import { Targets } from '../../schema/target.ts';
import type { Site } from '../load/site.ts';
import { jsonText } from '../sheets/json-text.ts';
import type { PublishedFile } from './published-file.ts';

type SchemaWords = Words['data']['schemas'];
type Noun = keyof SchemaWords['nouns'];

/** Each kind of data file: its schema, and which files are of the kind. */
const KINDS: Record<Noun, { schema: z.ZodType; files: string }> = {
  agencies: { schema: Agencies, files: 'data/agencies.json' },
  calendar: { schema: Calendar, files: 'data/plans/*/calendar.json' },
  corrections: { schema: Corrections, files: 'content/plans/*/corrections.json' },
  dataset: { schema: Dataset, files: 'data/figures/*.json' },
  hotlines: { schema: Hotlines, files: 'data/hotlines.json' },
  laws: { schema: Laws, files: 'data/laws.json' },
  ledger: { schema: Ledger, files: 'data/ledger.json' },
  place: { schema: Place, files: 'data/place.json' },
  plan: { schema: PlanMeta, files: 'content/plans/*/plan.json' },
  redirects: { schema: Redirects, files: 'data/redirects.json' },
  result: { schema: TargetResult, files: 'data/plans/*/results/*.json' },
  'said-numbers': { schema: SaidNumbers, files: 'data/said-numbers.json' },
  site: { schema: SiteSettings, files: 'data/site.json' },
  sources: { schema: Sources, files: 'data/sources.json' },
  targets: { schema: Targets, files: 'data/plans/*/targets.json' },
};

/**
 * The JSON Schemas (draft 2020-12) of the project's data files, from the schemas that check them, so
 * that an editor completes and checks while a person types. They say the shape; what files say of each
 * other stays with `npm run check`. A file that is one object may name its schema in `$schema`.
 */
export function jsonSchemas(words: SchemaWords): { noun: Noun; files: string; text: string }[] {
  return (Object.keys(KINDS) as Noun[]).map((noun) => {
    const { schema, files } = KINDS[noun];
    const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const properties = made.properties && { $schema: { type: 'string' }, ...made.properties };
    const value = {
      ...made,
      title: words.title(words.nouns[noun]),
      description: words.files(files),
      ...(properties ? { properties } : {}),
    };
    return { noun, files, text: jsonText(value) };
  });
}

/** `/du-lieu/schema/<noun>.json`. */
export function schemaFiles({ words }: Pick<Site, 'words'>): PublishedFile[] {
  const { schemas } = words.data;
  return jsonSchemas(schemas).map(({ noun, text }) => ({
    path: `/du-lieu/schema/${noun}.json`,
    name: `schema-${noun}`,
    title: schemas.published(schemas.nouns[noun]),
    mediaType: 'application/schema+json',
    body: text,
    fields: null,
    sources: [],
    licence: 'data',
  }));
}
