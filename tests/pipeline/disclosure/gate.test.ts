/** The gate against a solver: a thousand tables, each published twice, and every number kept back. */
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { leaks } from '../../../src/pipeline/disclosure/recover.ts';
import {
  protect,
  publish,
  type FullTable,
  type Protection,
} from '../../../src/pipeline/disclosure/protect.ts';
import { releaseOf } from '../../../src/pipeline/disclosure/release.ts';
import { datasetFiles } from '../../../src/pipeline/exports/datasets.ts';
import { datasetFaults } from '../../../src/pipeline/figures/dataset-faults.ts';
import { Dataset } from '../../../src/schema/dataset.ts';
import { personalData } from '../../../src/schema/personal-data.ts';
import { SITE } from '../exports/site.ts';
import { readCsv } from '../exports/read-csv.ts';
import { recovered, type Published } from './attacker.ts';
import { BOUNDARIES, PERIOD, revised, table } from './tables.ts';

const TABLES = 1000;

/** The dataset that an office would publish of a table. */
function datasetOf(full: FullTable, { small, others }: Protection): Dataset {
  const back = new Set([...small, ...others]);
  const about = (id: string) => ({
    id,
    label: `Nhóm ${id}`,
    unit: 'người',
    kind: 'persons',
    boundaries: null,
    period: null,
  });
  return Dataset.parse({
    id: 'bang-mau',
    title: 'Bảng mẫu',
    summary: 'Bảng sinh ra để thử.',
    counted: 'Người',
    place: { name: 'Tỉnh mẫu', boundaries: BOUNDARIES },
    period: PERIOD,
    periodText: 'Năm mẫu',
    rows: full.cells
      .filter(({ id }) => !back.has(id))
      .map(({ id, value }) => ({ ...about(id), value, comparator: 'exact', method: 'dem' })),
    ...(back.size === 0
      ? {}
      : {
          withheld: full.cells
            .filter(({ id }) => back.has(id))
            .map(({ id }) => ({
              ...about(id),
              why: small.includes(id) ? 'fewer-than-5' : 'protects-another',
            })),
        }),
    sums: full.sums.map(({ total, parts }) => ({ total, parts, relation: 'adds-up', note: null })),
    base: 'not-a-share',
    status: 'final',
    methods: [{ id: 'dem', says: 'Đếm.' }],
    caveats: ['Bảng sinh ra để thử.'],
    leftOut: [],
    chart: 'none',
    chartRows: [],
    provenance: {
      source: 'ke-hoach',
      locator: 'bảng',
      checkedOn: '2026-01-01',
      confidence: 'high',
    },
    otherSources: [],
    revisions: [{ on: '2026-01-01', text: 'Lần đầu.' }],
  });
}

/** null also where every number would stay back: there is nothing left to publish. */
function publishable(full: FullTable, plan: Protection | null): Protection | null {
  const back = (plan?.small.length ?? 0) + (plan?.others.length ?? 0);
  return back < full.cells.length ? plan : null;
}

/** What all files of one dataset tell together: sums from the JSON, values from JSON, CSV and (where asked) XLSX. */
async function read(dataset: Dataset, workbook: boolean): Promise<Published> {
  const files = await datasetFiles(SITE, dataset);
  const body = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.body ?? '';
  const told = JSON.parse(String(body('.json'))) as Dataset;
  const known = new Map(told.rows.map((row) => [row.id, row.value]));
  const add = (id: string, value: unknown) => {
    if (value !== null && value !== undefined && value !== '') known.set(id, Number(value));
  };
  const [head = [], ...lines] = readCsv(String(body('.csv')));
  for (const line of lines) add(line[head.indexOf('id')] ?? '', line[head.indexOf('value')]);
  if (workbook) {
    const sheets = await readXlsxFile(Buffer.from(body('.xlsx') as Uint8Array));
    const [names = [], ...rows] =
      sheets.find(({ sheet }) => sheet === SITE.words.data.sheets.table)?.data ?? [];
    for (const row of rows)
      add(String(row[names.indexOf('Mã dòng')]), row[names.indexOf('Giá trị')]);
  }
  const rows = [...known].map(([id, value]) => ({ id, value }) as Published['rows'][number]);
  return { ...told, rows, withheld: (told.withheld ?? []).filter(({ id }) => !known.has(id)) };
}

const valuesOf = (full: FullTable) => new Map(full.cells.map(({ id, value }) => [id, value]));

/** Numbers kept back in one of the files that the attacker got right. */
function right(files: readonly Published[], truths: readonly FullTable[]): string[] {
  const known = truths.map(valuesOf);
  return [...recovered(files)].flatMap(([id, value]) =>
    files.some(
      ({ withheld = [] }, at) =>
        withheld.some((row) => row.id === id) && known[at]?.get(id) === value,
    )
      ? [id]
      : [],
  );
}

describe('a solver against the published files', () => {
  const sum = {
    tables: 0,
    merged: 0,
    kept: 0,
    recovered: 0,
    off: { kept: 0, recovered: 0 },
    alone: { kept: 0, recovered: 0 },
  };

  it(`recovers none of the numbers kept back in ${String(TABLES)} tables and their next releases`, async () => {
    for (let seed = 1; seed <= TABLES; seed += 1) {
      const first = table(seed);
      const plan = publishable(first, protect(first, null));
      if (plan === null) {
        sum.merged += 1;
        continue;
      }
      sum.tables += 1;
      const workbook = seed % 25 === 0;
      const out = await read(datasetOf(first, plan), workbook);
      const lost = right([out], [first]);
      sum.kept += out.withheld?.length ?? 0;
      sum.recovered += lost.length;

      const bare = datasetOf(first, { small: plan.small, others: [] });
      sum.off.kept += bare.withheld?.length ?? 0;
      sum.off.recovered += right([bare], [first]).length;

      const second = revised(first, seed + TABLES);
      const next = publishable(second, protect(second, publish(first, plan)));
      if (next === null) {
        sum.merged += 1;
        continue;
      }
      sum.tables += 1;
      const later = await read(datasetOf(second, next), workbook);
      sum.kept += later.withheld?.length ?? 0;
      sum.recovered +=
        right([later], [second]).length + right([out, later], [first, second]).length;

      const heedless = publishable(second, protect(second, null));
      if (heedless !== null) {
        const other = datasetOf(second, heedless);
        sum.alone.kept += other.withheld?.length ?? 0;
        sum.alone.recovered += right([out, other], [first, second]).length;
      }
    }
    console.log(
      `gate on: ${String(sum.recovered)} of ${String(sum.kept)} numbers recovered in ${String(sum.tables)} releases (${String(sum.merged)} more could only be merged); ` +
        `complementary suppression off: ${String(sum.off.recovered)} of ${String(sum.off.kept)}; blind to the release before: ${String(sum.alone.recovered)} of ${String(sum.alone.kept)}`,
    );
    expect(sum.tables).toBeGreaterThanOrEqual(TABLES);
    expect(sum.kept).toBeGreaterThan(TABLES);
    expect(sum.recovered).toBe(0);
    expect(sum.off.recovered).toBeGreaterThan(0);
    expect(sum.alone.recovered).toBeGreaterThan(0);
    expect(sum.merged).toBeLessThan(sum.tables / 10);
  }, 400_000);
});

describe('the gate of the checks', () => {
  it('tells a number that a sum gives back, and is silent on what it planned itself', () => {
    let told = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const full = table(seed);
      const plan = protect(full, null);
      if (plan === null || plan.small.length === 0) continue;
      expect(datasetFaults(datasetOf(full, plan))).toEqual([]);
      const bare = datasetOf(full, { small: plan.small, others: [] });
      const found = datasetFaults(bare).filter(({ rule }) => rule === 'figure-recoverable');
      expect(found.length, `table ${String(seed)}`).toBe(right([bare], [full]).length);
      told += found.length;
    }
    expect(told).toBeGreaterThan(20);
  });

  it('knows the release before', () => {
    const full: FullTable = {
      cells: [
        ['a', 30],
        ['b', 3],
        ['c', 20],
        ['tong', 53],
      ].map(([id, value]) => ({
        id: String(id),
        key: `${String(id)} ${BOUNDARIES} ${PERIOD.from} ${PERIOD.to}`,
        kind: 'persons' as const,
        value: Number(value),
      })),
      sums: [{ total: 'tong', parts: ['a', 'b', 'c'] }],
    };
    const before = releaseOf(datasetOf(full, { small: ['b'], others: ['a'] }));
    const now = releaseOf(datasetOf(full, { small: ['b'], others: ['c'] }));
    expect(leaks(now, null)).toEqual([]);
    expect(leaks(now, before).map(({ through }) => through)).toContain('before');
    expect(leaks(before, before)).toEqual([]);
  });
});

describe('texts beside numbers', () => {
  it.each([
    ['ông Nguyễn Văn Mẫu', 'personal-name'],
    ['Trần Thị B.', 'personal-name'],
    ['chị H.', 'personal-name'],
    ['0912 345 678', 'personal-phone'],
    ['+84 912345678', 'personal-phone'],
    ['0255.3822.123', 'personal-phone'],
    ['CCCD 051234', 'personal-papers'],
    ['051234567890', 'personal-papers'],
    ['số nhà 12', 'personal-address'],
    ['12/3 đường Lê Lợi', 'personal-address'],
    ['tổ 5, phường mẫu', 'personal-address'],
  ])('«%s» is refused as %s', (text, what) => {
    expect(personalData(text)).toBe(what);
  });

  it.each([
    'Công an tỉnh Quảng Ngãi',
    'phường Trương Quang Trọng',
    'xã Nguyễn Nghiêm',
    'Trường THPT Lê Trung Đình',
    '93.400.000 đồng',
    'Kế hoạch 74/KH-UBND',
    'TP. Hồ Chí Minh',
    'Chị em phụ nữ',
  ])('«%s» is no personal datum', (text) => {
    expect(personalData(text)).toBeNull();
  });

  it('no text of the published datasets, places of Vietnam included, is refused', () => {
    expect(SITE.datasets.length).toBeGreaterThan(5);
    const all = JSON.stringify(SITE.datasets);
    expect(all).toContain('Quảng Ngãi');
    for (const dataset of SITE.datasets) expect(Dataset.safeParse(dataset).success).toBe(true);
  });
});
