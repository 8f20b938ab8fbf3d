import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { AnchorLock } from '../../src/schema/anchor-lock.ts';
import { KitNote, KitSheet } from '../../src/schema/kit-sheet.ts';
import { LanguageEdition } from '../../src/schema/language-edition.ts';
import { Units } from '../../src/schema/unit.ts';
import { Agencies } from '../../src/schema/agency.ts';
import { Calendar } from '../../src/schema/calendar.ts';
import { Change } from '../../src/schema/change.ts';
import { Corrections } from '../../src/schema/correction.ts';
import { Dataset } from '../../src/schema/dataset.ts';
import { HelpSituation, HelpText, UnverifiedLine } from '../../src/schema/help.ts';
import { Hotlines } from '../../src/schema/hotline.ts';
import { Laws } from '../../src/schema/law.ts';
import { Ledger } from '../../src/schema/ledger.ts';
import { Material } from '../../src/schema/material.ts';
import { Page } from '../../src/schema/page.ts';
import { WordLists } from '../../src/schema/words.ts';
import { Place } from '../../src/schema/place.ts';
import { PlanMeta } from '../../src/schema/plan-meta.ts';
import { PlanNumbers } from '../../src/schema/plan-numbers.ts';
import { ToConfirm } from '../../src/schema/to-confirm.ts';
import * as primitives from '../../src/schema/primitives.ts';
import { Provenance } from '../../src/schema/provenance.ts';
import { TargetResult } from '../../src/schema/result.ts';
import { PressNote } from '../../src/schema/press.ts';
import { Redirects } from '../../src/schema/redirect.ts';
import { SiteSettings } from '../../src/schema/site.ts';
import { Sources } from '../../src/schema/source.ts';
import { Targets } from '../../src/schema/target.ts';
import { changed, verdict } from './verdict.ts';

const minimal = join(import.meta.dirname, '../fixtures/content/minimal');
const read = (path: string): unknown => JSON.parse(readFileSync(join(minimal, path), 'utf8'));

const provenance = {
  source: 'nguon-a',
  locator: 'trang 1',
  checkedOn: '2026-11-01',
  confidence: 'high',
};
const period = { from: '2025-01-01', to: '2025-12-31' };
const result = {
  value: 71.5,
  numerator: 40,
  denominator: 56,
  coverage: { reported: 50, of: 56, unit: 'xã' },
  period,
  status: 'final',
  approvedBy: 'Báo cáo mẫu',
  provenance,
};

/** One value set to another, and where the schema must find fault («» accepts). */
type Row = [path: string, to: unknown, verdict: string];

interface Noun {
  file: string;
  schema: z.ZodType;
  valid: unknown;
  rows: Row[];
}

const NOUNS: Noun[] = [
  {
    file: 'provenance',
    schema: Provenance,
    valid: provenance,
    rows: [
      ['source', 'Nguồn A', 'source'],
      ['source', 'nguon--a', 'source'],
      ['source', '-nguon', 'source'],
      ['locator', '', 'locator'],
      ['locator', undefined, 'locator'],
      ['checkedOn', '2026-11-31', 'checkedOn'],
      ['checkedOn', '1/11/2026', 'checkedOn'],
      ['confidence', 'sure', 'confidence'],
      ['note', 'x', '+note'],
    ],
  },
  {
    file: 'source',
    schema: Sources,
    valid: read('data/sources.json'),
    rows: [
      ['0.url', null, ''],
      ['0.url', 'ftp://vidu.vn/', '0.url'],
      ['0.url', 'javascript:alert(1)', '0.url'],
      ['0.url', 'vidu.vn', '0.url'],
      ['0.publishedOn', '2025', ''],
      ['0.publishedOn', '2025-04', ''],
      ['0.publishedOn', null, ''],
      ['0.publishedOn', '4/2025', '0.publishedOn'],
      ['0.kind', 'blog', '0.kind'],
      ['0.copy', 'memory', '0.copy'],
      ['0.note', undefined, '0.note'],
      ['1.title', ' x', '1.title'],
      ['1.tittle', 'x', '1+tittle'],
    ],
  },
  {
    file: 'law',
    schema: Laws,
    valid: read('data/laws.json'),
    rows: [
      ['0.issuedOn', null, ''],
      ['0.issuedOn', '2021-02-29', '0.issuedOn'],
      ['0.status', 'good', '0.status'],
      ['0.role', 'other', '0.role'],
      ['0.sources', [], '0.sources'],
      ['0.replacedBy', '', '0.replacedBy'],
      ['1.provisions.0.says', '', '1.provisions.0.says'],
      ['1.provisions.0.fine', 5, '1.provisions.0+fine'],
      ['0.citedAs', '12/QĐ-UBND', '0.citedAs'],
    ],
  },
  {
    file: 'agency',
    schema: Agencies,
    valid: read('data/agencies.json'),
    rows: [
      ['0.since', null, ''],
      ['0.since', 'x', '0.since'],
      ['0.assignments.mau-2025', [], '0.assignments.mau-2025'],
      ['0.assignments.mau-2025', ['IV.1'], '0.assignments.mau-2025.0'],
      ['0.namedAs', undefined, '0.namedAs'],
      ['0.phone', '1', '0+phone'],
    ],
  },
  {
    file: 'calendar',
    schema: Calendar,
    valid: read('data/plans/mau-2025/calendar.json'),
    rows: [
      ['0.day', 0, '0.day'],
      ['0.day', 32, '0.day'],
      ['0.day', 30.5, '0.day'],
      ['0.day', '30', '0.day'],
      ['0.month', 13, '0.month'],
      ['0.yearInText', 2025, ''],
      ['0.yearInText', '2025', '0.yearInText'],
      ['0.reason', '', '0.reason'],
      ['0.year', 2025, '0+year'],
    ],
  },
  {
    file: 'change',
    schema: Change,
    valid: { title: 'Đăng', on: '2026-11-01', kind: 'published', touches: ['/chi-tieu/'] },
    rows: [
      ['touches', [], ''],
      ['touches.0', '/', ''],
      ['touches.0', '/ke-hoach/quang-ngai-2025/#ii-d', ''],
      ['touches.0', '/chi-tieu', 'touches.0'],
      ['touches.0', 'https://vidu.vn/', 'touches.0'],
      ['touches.0', '//vidu.vn/', 'touches.0'],
      ['kind', 'news', 'kind'],
      ['on', '2026', 'on'],
      ['by', 'x', '+by'],
    ],
  },
  {
    file: 'correction',
    schema: Corrections,
    valid: read('content/plans/mau-2025/corrections.json'),
    rows: [
      ['0.found', 'một\n\nhai', ''],
      ['0.found', '', '0.found'],
      ['0.shown', '', '0.shown'],
      ['0.line', 0, '0.line'],
      ['0.line', '21', '0.line'],
      ['0.reason', undefined, '0.reason'],
      ['0.certain', 'yes', '0.certain'],
      ['0.by', 'x', '0+by'],
    ],
  },
  {
    file: 'dataset',
    schema: Dataset,
    valid: read('data/figures/don-vi.json'),
    rows: [
      ['base', 'not-a-share', ''],
      ['base', 'base-not-published', ''],
      ['base', 'unknown', 'base'],
      ['base.text', '', 'base.text'],
      ['rows', [], 'rows'],
      ['rows.0.value', 0, ''],
      ['rows.0.value', 11.9, ''],
      ['rows.0.value', '30', 'rows.0.value'],
      ['rows.0.value', null, 'rows.0.value'],
      ['rows.0.kind', 'people', 'rows.0.kind'],
      ['rows.0.comparator', 'over', 'rows.0.comparator'],
      ['rows.0.boundaries', 'country', ''],
      ['rows.0.boundaries', 'Quảng Ngãi', 'rows.0.boundaries'],
      ['rows.0.period', period, ''],
      ['rows.0.period', { from: '2025-12-31', to: '2025-01-01' }, 'rows.0.period'],
      ['rows.0.note', 'x', 'rows.0+note'],
      ['sums.0.parts', ['xa'], 'sums.0.parts'],
      ['sums.0.relation', 'about', 'sums.0.relation'],
      ['methods', [], 'methods'],
      ['caveats', [], 'caveats'],
      ['revisions', [], 'revisions'],
      ['chart', 'pie', 'chart'],
      ['status', 'maybe', 'status'],
      ['provenance', undefined, 'provenance'],
    ],
  },
  {
    file: 'hotline',
    schema: Hotlines,
    valid: read('data/hotlines.json'),
    rows: [
      ['lines.0.digits', '1900969680', ''],
      ['lines.0.digits', '1900 969 680', 'lines.0.digits'],
      ['lines.0.digits', 111, 'lines.0.digits'],
      ['lines.0.digits', '11', 'lines.0.digits'],
      ['lines.0.digits', '123456789012', 'lines.0.digits'],
      ['lines.0.hours', null, ''],
      ['lines.0.hours', 'Suốt ngày đêm', 'lines.0.hours'],
      ['lines.0.hours.source', '', 'lines.0.hours.source'],
      ['lines.0.footing', 'rumour', 'lines.0.footing'],
      ['lines.0.reach', 'far', 'lines.0.reach'],
      ['lines.0.keepsButton', 'no', 'lines.0.keepsButton'],
      ['lines.0.expiresOn', '2027', 'lines.0.expiresOn'],
      ['lines.0.provenance.checkedOn', undefined, 'lines.0.provenance.checkedOn'],
      ['lines.0.fax', '1', 'lines.0+fax'],
      ['lines', undefined, 'lines'],
    ],
  },
  {
    file: 'ledger',
    schema: Ledger,
    valid: read('data/ledger.json'),
    rows: [
      ['0.value', 0.5, ''],
      ['0.value', '30', '0.value'],
      ['0.figure', 'don-vi', '0.figure'],
      ['0.figure', 'don-vi:tong:x', '0.figure'],
      ['0.readBy', '', '0.readBy'],
      ['0.readOn', '2026-13-01', '0.readOn'],
    ],
  },
  {
    file: 'help',
    schema: HelpSituation,
    valid: {
      title: 'Tôi cần giúp',
      anchor: 'a1',
      order: 1,
      urgent: false,
      lines: ['111'],
      asked: ['Bạn ở đâu.'],
      notNeeded: [],
      material: 'bai-mau',
    },
    rows: [
      ['title', '', 'title'],
      ['anchor', 'Nguy hiểm', 'anchor'],
      ['order', 0, 'order'],
      ['urgent', 'yes', 'urgent'],
      ['lines', [], ''],
      ['lines.0', 111, 'lines.0'],
      ['asked.0', ' ', 'asked.0'],
      ['material', null, ''],
      ['material', 'Bài', 'material'],
      ['opening', 'x', '+opening'],
    ],
  },
  {
    file: 'help-text',
    schema: HelpText,
    valid: { title: 'Nên biết', part: 'stays', order: 1 },
    rows: [
      ['part', 'somewhere', 'part'],
      ['title', undefined, 'title'],
      ['order', 1.5, 'order'],
    ],
  },
  {
    file: 'unverified-line',
    schema: UnverifiedLine,
    valid: {
      name: 'Nơi x',
      order: 1,
      searched: 'Trang của tỉnh',
      searchedOn: '2026-11-01',
      lines: [],
    },
    rows: [
      ['searched', '', 'searched'],
      ['searchedOn', '2026-02-30', 'searchedOn'],
      ['lines', undefined, 'lines'],
    ],
  },
  {
    file: 'kit-note',
    schema: KitNote,
    valid: { title: 'Dùng cho ai', part: 'scope', order: 1 },
    rows: [
      ['part', 'foot', 'part'],
      ['order', '1', 'order'],
    ],
  },
  {
    file: 'material',
    schema: Material,
    valid: {
      title: 'Bài',
      audience: ['students'],
      summary: 'Một câu.',
      servesPoints: ['ii-d'],
      next: ['Gọi.'],
      help: ['111'],
      sources: ['nguon-a'],
      checkedOn: '2026-11-01',
      reviewedBy: null,
      quiet: true,
      order: 1,
    },
    rows: [
      ['audience', [], 'audience'],
      ['audience.0', 'pupils', 'audience.0'],
      ['help', [], 'help'],
      ['sources', [], 'sources'],
      ['servesPoints', [], 'servesPoints'],
      ['next', [], 'next'],
      ['reviewedBy', 'Bác sĩ mẫu', ''],
      ['reviewedBy', '', 'reviewedBy'],
      ['quiet', 'true', 'quiet'],
      ['order', 0, 'order'],
      ['order', 1.5, 'order'],
      ['draft', true, '+draft'],
    ],
  },
  {
    file: 'page',
    schema: Page,
    valid: { title: 'Giới thiệu', summary: 'Một câu.', updatedOn: '2026-11-01' },
    rows: [
      ['title', '', 'title'],
      ['summary', undefined, 'summary'],
      ['updatedOn', '01-11-2026', 'updatedOn'],
      ['layout', 'x', '+layout'],
    ],
  },
  {
    file: 'press',
    schema: PressNote,
    valid: { title: 'Những chỗ dễ nhầm', order: 1 },
    rows: [
      ['title', '', 'title'],
      ['order', 1.5, 'order'],
      ['updatedOn', '2026-11-01', '+updatedOn'],
    ],
  },
  {
    file: 'kit-sheet',
    schema: KitSheet,
    valid: {
      kind: 'poster',
      name: 'Áp phích A4',
      title: 'Hỏi thêm một người',
      summary: 'Dán ở bảng tin.',
      servesPoints: ['ii-b'],
      help: ['111'],
      checkedOn: '2026-11-01',
      reviewedBy: null,
      order: 1,
    },
    rows: [
      ['kind', 'banner', 'kind'],
      ['help', [], 'help'],
      ['servesPoints.0', 'II.b', 'servesPoints.0'],
      ['order', 0, 'order'],
      ['reviewedBy', '', 'reviewedBy'],
      ['phone', '111', '+phone'],
    ],
  },
  {
    file: 'unit',
    schema: Units,
    valid: read('data/units.json'),
    rows: [
      ['units', [], 'units'],
      ['units.0.code', '1', 'units.0.code'],
      ['units.0.name', 'Thị trấn Mẫu', 'units.0.name'],
      ['units.0.name', 'Xã mẫu', 'units.0.name'],
      ['kinds', [], 'kinds units.0.name units.1.name'],
      ['territory', undefined, 'territory'],
      ['units.1', { code: '00001', name: 'Xã Khác' }, 'units'],
      ['units.1', { code: '00003', name: 'Xã Mẫu Một' }, 'units'],
      ['units.0.leader', 'x', 'units.0+leader'],
    ],
  },
  {
    file: 'language-edition',
    schema: LanguageEdition,
    valid: {
      language: { code: 'hre', name: 'Hrê' },
      sheet: 'loa-phat-thanh',
      kind: 'audio',
      file: '/am-thanh/loa.mp3',
      madeBy: 'Người dịch mẫu',
      reviewedBy: 'Đinh Văn Mẫu',
      reviewedOn: '2026-11-01',
      machineTranslated: false,
    },
    rows: [
      ['reviewedBy', undefined, 'reviewedBy'],
      ['reviewedBy', 'Mẫu', 'reviewedBy'],
      ['reviewedBy', 'Google Dịch', 'reviewedBy'],
      ['machineTranslated', true, 'machineTranslated'],
      ['file', 'am-thanh/loa.mp3', 'file'],
      ['kind', 'video', 'kind'],
    ],
  },
  {
    file: 'anchor-lock',
    schema: AnchorLock,
    valid: read('content/plans/mau-2025/anchors.json'),
    rows: [
      ['plan', 'Mẫu', 'plan'],
      ['anchors.II', 'Mục hai', 'anchors.II'],
      ['aliases', { cu: 'ii' }, ''],
      ['aliases', { cu: '#ii' }, 'aliases.cu'],
      ['places', {}, '+places'],
    ],
  },
  {
    file: 'to-confirm',
    schema: ToConfirm,
    valid: [{ file: 'data/a.json', path: 'a.0', found: 'x', line: 3, why: 'y' }],
    rows: [
      ['0.line', 0, '0.line'],
      ['0.found', '', '0.found'],
      ['0.why', undefined, '0.why'],
      ['0.done', true, '0+done'],
    ],
  },
  {
    file: 'plan-numbers',
    schema: PlanNumbers,
    valid: read('content/plans/mau-2025/numbers.json'),
    rows: [
      ['0.line', 0, '0.line'],
      ['0.numbers', [], '0.numbers'],
      ['0.numbers.0', 10, '0.numbers.0'],
      ['0.numbers.0', '1,5', '0.numbers.0'],
      ['0.words', 'x', '0+words'],
    ],
  },
  {
    file: 'redirect',
    schema: Redirects,
    valid: read('data/redirects.json'),
    rows: [
      ['0.from', '/', '0.from'],
      ['0.from', 'chi-tieu/cu/', '0.from'],
      ['0.from', '/chi-tieu/cu', '0.from'],
      ['0.from', '/chi-tieu/cũ/', '0.from'],
      ['0.to', '//vidu.vn/', '0.to'],
      ['0.to', '/chi-tieu/#a', '0.to'],
      ['1.to', '/du-lieu/../a.png', '1.to'],
      ['0.when', '2026', '0+when'],
    ],
  },
  {
    file: 'words',
    schema: WordLists,
    valid: read('data/words.json'),
    rows: [
      ['refused', [], 'refused'],
      ['refused.0.kind', 'rude', 'refused.0.kind'],
      ['refused.0.forms', [], 'refused.0.forms'],
      ['refused.0.forms', ['Gái gọi'], 'refused.0.forms.0'],
      ['refused.0.forms', ['gái  gọi'], 'refused.0.forms.0'],
      ['refused.0.forms', ['phạt …'], 'refused.0.forms.0'],
      ['refused.0.forms', ['phạt … triệu'], ''],
      ['refused.0.forms', ['a', 'a'], 'refused.0.forms'],
      ['refused.0.instead', [], 'refused.0.instead'],
      ['abbreviations', ['TP'], 'abbreviations.0'],
      ['law.acts', undefined, 'law.acts'],
      ['more', [], '+more'],
    ],
  },
  {
    file: 'place',
    schema: Place,
    valid: read('data/place.json'),
    rows: [
      ['id', 'Mẫu', 'id'],
      ['kind', 'tỉnh', 'kind'],
      ['fullName', '', 'fullName'],
      ['issuer.url', 'mau.vn', 'issuer.url'],
      ['territories', [], ''],
      ['territories.0.from', '2025-07-02', 'territories.0.from'],
      ['territories.0.to', null, 'territories'],
      ['territories.0.to', '2025-07-01', 'territories'],
      ['territories.1.from', null, 'territories'],
      ['territories.1.id', 'Nay', 'territories.1.id'],
      ['territories.1.note', '', 'territories.1.note'],
      ['predecessors', [{ id: 'cu', name: 'Cũ', fullName: 'tỉnh Cũ' }], ''],
      ['others', undefined, 'others'],
      ['provenance', null, 'provenance'],
      ['capital', 'x', '+capital'],
    ],
  },
  {
    file: 'plan-meta',
    schema: PlanMeta,
    valid: read('content/plans/mau-2025/plan.json'),
    rows: [
      ['id', 'Mẫu 2025', 'id'],
      ['sha256', 'a'.repeat(63), 'sha256'],
      ['sha256', 'A'.repeat(64), 'sha256'],
      ['sha256', 'a'.repeat(64), ''],
      ['issuedOn', '10/4/2025', 'issuedOn'],
      ['number', '', 'number'],
      ['numberProvenance', undefined, 'numberProvenance'],
      ['numberProvenance', null, 'numberProvenance'],
      ['numberInText', true, 'numberProvenance'],
      ['numberInText', undefined, 'numberInText'],
      ['sections', undefined, 'sections'],
      ['sections.tasks', undefined, 'sections.tasks'],
      ['sections.tasks', ['Mục ba'], 'sections.tasks.0'],
      ['sections.targets', [], ''],
      ['sections.aims', [], 'sections+aims'],
      ['follows', 'mau-2024', ''],
      ['replaces', undefined, 'replaces'],
      ['period.to', '2025-12-32', 'period.to'],
      ['period', { from: '2026-01-01', to: '2025-01-01' }, 'period'],
      ['signer', 'x', '+signer'],
      ['textSource', undefined, 'textSource'],
    ],
  },
  {
    file: 'result',
    schema: TargetResult,
    valid: { target: 'a', result, search: { searchedOn: '2026-11-01', where: ['trang'] } },
    rows: [
      ['result', null, ''],
      ['result', undefined, 'result'],
      ['result', 0, 'result'],
      ['result.value', 71, ''],
      ['result.value', 100, 'result.value'],
      ['result.numerator', null, 'result.value'],
      // Not the shape alone: what fits is told by the target's measure (result-value).
      ['result.value', 140, 'result.value'],
      ['result.value', '2025-12-16', 'result.value'],
      ['result.value', { part: 8, whole: 10 }, 'result.value'],
      ['result.value', { part: 11, whole: 10 }, 'result.value'],
      ['result.value', { direction: 'decrease', by: 5 }, 'result.value'],
      ['result.value', { direction: 'down', by: 5 }, 'result.value'],
      ['result.value', -1, 'result.value'],
      ['result.value', '71,5', 'result.value'],
      ['result.numerator', 39.5, 'result.numerator'],
      ['result.denominator', 0, 'result.denominator'],
      ['result.coverage', null, ''],
      ['result.coverage.of', 0, 'result.coverage.of'],
      ['result.coverage.reported', 57, 'result.coverage.reported'],
      ['result.status', 'draft', 'result.status'],
      ['result.approvedBy', '', 'result.approvedBy'],
      ['result.names', ['x'], 'result+names'],
      ['search.where', [], 'search.where'],
      ['search', undefined, 'search'],
    ],
  },
  {
    file: 'site',
    schema: SiteSettings,
    valid: read('data/site.json'),
    rows: [
      ['address', null, ''],
      ['address', 'mau.vn', 'address'],
      ['operator.name', null, ''],
      ['operator.name', '', 'operator.name'],
      ['operator.correctionEmail', null, ''],
      ['operator.correctionEmail', 'loi', 'operator.correctionEmail'],
      ['status', 'official', 'status'],
      ['status', 'state', 'status'],
      [
        'official',
        {},
        'official.accessibilityStandard official.decision official.domain official.ipv6 official.responsibleBody official.responsiblePerson official.satisfactionSurvey',
      ],
      ['licences.data', undefined, 'licences.data'],
      ['leaveTo', 'about:blank', 'leaveTo'],
      ['analytics', 'x', '+analytics'],
    ],
  },
  {
    file: 'target',
    schema: Targets,
    valid: read('data/plans/mau-2025/targets.json'),
    rows: [
      ['0.value', 0, ''],
      ['0.value', 100, ''],
      ['0.value', [30, 40], '0.value'],
      ['0.value', 140, '0.value'],
      ['0.value', -1, '0.value'],
      ['0.value', '70', '0.value'],
      ['0.value', [30], '0.value'],
      ['0.value', null, '0.value'],
      ['0.comparator', 'over', '0.comparator'],
      ['0.comparatorWords', '', '0.comparatorWords'],
      ['0.comparator', 'range', '0.comparator'],
      ['0.measure', 'score', '0.measure'],
      ['0.measure', 'share', '0.national.value 0.value'],
      ['0.continues', 'mau-2024/tuyen-truyen', ''],
      ['0.continues', 'tuyen-truyen', '0.continues'],
      ['0.anchor', 'II.d', '0.anchor'],
      ['0.quote', '', '0.quote'],
      ['0.base', [], '0.base'],
      ['0.base.0.denominator', 'don-vi', '0.base.0.denominator'],
      ['0.base.0.denominator', 30, '0.base.0.denominator'],
      ['0.base.0.boundaries', 'Cũ', '0.base.0.boundaries'],
      ['0.period', { from: '2025-12-31', to: '2025-01-01' }, '0.period'],
      ['0.national', null, ''],
      ['0.national.value', 101, '0.national.value'],
      ['0.national.provenance', undefined, '0.national.provenance'],
      ['0.result', 70, '0+result'],
    ],
  },
];

describe.each(NOUNS)('$file', ({ schema, valid, rows }) => {
  test('accepts a whole and right value, and keeps it as it is', () => {
    expect(verdict(schema, valid)).toBe('');
    expect(schema.parse(valid)).toEqual(valid);
  });

  test.each(rows)('%s = %j → «%s»', (path, to, expected) => {
    expect(verdict(schema, changed(valid, path, to))).toBe(expected);
  });

  test.each([null, 'x', 5, undefined])('refuses %j in place of the whole', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('primitives', () => {
  test.each<[keyof typeof primitives, unknown, boolean]>([
    ['Id', 'quang-ngai-2025', true],
    ['Id', '111', true],
    ['Id', 'a_b', false],
    ['Id', 'điểm', false],
    ['Id', '', false],
    ['Id', 'a-', false],
    ['Anchor', 'iii-1-dd', true],
    ['Anchor', 'iii-1-đ', false],
    ['IsoDate', '2024-02-29', true],
    ['IsoDate', '2025-02-29', false],
    ['IsoDate', '2025-2-1', false],
    ['IsoDate', '2025-02-01T00:00:00Z', false],
    ['Text', 'Một câu.', true],
    ['Text', ' ', false],
    ['Text', 'một ', false],
    ['Text', '\nmột', false],
    ['Text', 'Tài liệu'.normalize('NFD'), false],
    ['WebAddress', 'https://quangngai.gov.vn/', true],
    ['WebAddress', 'http://vidu.vn/a?b=c', true],
    ['WebAddress', 'mailto:a@vidu.vn', false],
    ['WebAddress', '/nguon/', false],
    ['Period', { from: '2025-01-01', to: '2025-01-01' }, true],
    ['Period', { from: '2025-01-02', to: '2025-01-01' }, false],
    ['Period', { from: '2025-01-01' }, false],
    ['Confidence', 'high', true],
    ['Confidence', 'High', false],
    ['Boundaries', 'province-from-2025-07-01', true],
    ['Boundaries', 'country', true],
    ['Boundaries', 'Tỉnh', false],
  ])('%s of %j: %s', (name, value, accepted) => {
    expect(primitives[name].safeParse(value).success).toBe(accepted);
  });
});

test('every schema that the loader reads a file with has its table here', () => {
  const loader = readFileSync(
    join(import.meta.dirname, '../../src/pipeline/load/read-files.ts'),
    'utf8',
  );
  const used = [...loader.matchAll(/from '\.\.\/\.\.\/schema\/([a-z-]+)\.ts'/g)].map(
    ([, name]) => name,
  );
  expect(used.length).toBeGreaterThan(10);
  const told: string[] = NOUNS.map(({ file }) => file);
  expect(used.filter((name) => !told.includes(name ?? ''))).toEqual([]);
});
