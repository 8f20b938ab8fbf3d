import { z } from 'zod';
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
import { jsonText } from '../sheets/json-text.ts';
import type { PublishedFile } from './published-file.ts';

/** One kind of data file: its schema, which files are of the kind, and what they are, in words. */
const NOUNS: Record<string, { schema: z.ZodType; files: string; says: string }> = {
  agencies: { schema: Agencies, files: 'data/agencies.json', says: 'cơ quan' },
  calendar: { schema: Calendar, files: 'data/plans/*/calendar.json', says: 'lịch báo cáo' },
  corrections: {
    schema: Corrections,
    files: 'content/plans/*/corrections.json',
    says: 'lỗi in đã khai báo',
  },
  dataset: { schema: Dataset, files: 'data/figures/*.json', says: 'tập số liệu' },
  hotlines: { schema: Hotlines, files: 'data/hotlines.json', says: 'đường dây' },
  laws: { schema: Laws, files: 'data/laws.json', says: 'văn bản' },
  ledger: { schema: Ledger, files: 'data/ledger.json', says: 'sổ nhập lần thứ hai' },
  place: { schema: Place, files: 'data/place.json', says: 'nơi' },
  plan: { schema: PlanMeta, files: 'content/plans/*/plan.json', says: 'kế hoạch' },
  redirects: { schema: Redirects, files: 'data/redirects.json', says: 'địa chỉ đã chuyển' },
  result: { schema: TargetResult, files: 'data/plans/*/results/*.json', says: 'kết quả chỉ tiêu' },
  'said-numbers': { schema: SaidNumbers, files: 'data/said-numbers.json', says: 'số trong lời' },
  site: { schema: SiteSettings, files: 'data/site.json', says: 'thông tin trang' },
  sources: { schema: Sources, files: 'data/sources.json', says: 'nguồn' },
  targets: { schema: Targets, files: 'data/plans/*/targets.json', says: 'chỉ tiêu' },
};

/**
 * The JSON Schemas (draft 2020-12) of the project's data files, from the schemas that check them, so
 * that an editor completes and checks while a person types. They say the shape; what files say of each
 * other stays with `npm run check`. A file that is one object may name its schema in `$schema`.
 */
export function jsonSchemas(): { noun: string; files: string; text: string }[] {
  return Object.entries(NOUNS).map(([noun, { schema, files, says }]) => {
    const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const properties = made.properties && { $schema: { type: 'string' }, ...made.properties };
    const value = {
      ...made,
      title: `Dữ liệu: ${says}`,
      description: `Tệp ${files}`,
      ...(properties ? { properties } : {}),
    };
    return { noun, files, text: jsonText(value) };
  });
}

/** `/du-lieu/schema/<noun>.json`. */
export function schemaFiles(): PublishedFile[] {
  return jsonSchemas().map(({ noun, text }) => ({
    path: `/du-lieu/schema/${noun}.json`,
    name: `schema-${noun}`,
    title: `Lược đồ JSON để soạn thảo: ${NOUNS[noun]?.says ?? noun}`,
    mediaType: 'application/schema+json',
    body: text,
    fields: null,
    sources: [],
    licence: 'data',
  }));
}
