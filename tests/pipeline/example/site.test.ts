/** The example edition: every state there, everything marked, the real site untouched. */
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../src/charts/svg.ts';
import { dataFiles, dataPackage } from '../../../src/pipeline/exports/data-package.ts';
import { EXAMPLE_SOURCE, exampleSite } from '../../../src/pipeline/example/example-site.ts';
import { vi } from '../../../src/locale/vi/index.ts';
import { MADE_UP } from '../../../src/pipeline/example/made-up.ts';
import { currentPlan } from '../../../src/pipeline/load/site.ts';
import { embedViews } from '../../../src/views/embed.ts';
import { layoutView } from '../../../src/views/layout.ts';
import { pictures } from '../../../src/views/pictures.ts';
import { targetChart } from '../../../src/views/targets/chart.ts';
import { targetView } from '../../../src/views/targets/one.ts';
import { SITE } from '../exports/site.ts';

const WATERMARK = vi.example.watermark;

/** All but the words, which every edition has. */
const facts = () => JSON.stringify({ ...SITE, words: null });
const before = facts();
const EXAMPLE = exampleSite(SITE);
const plan = currentPlan(EXAMPLE);
const bare = (text: string) => text.replaceAll(/<[^>]*>|\s/g, '');

function entry(id: string) {
  const found = plan.targets.find(({ target }) => target.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}
const bars = (id: string) => targetChart(EXAMPLE, plan, entry(id)).results;

describe('every state of a target', () => {
  it('met, missed, in progress, not found, not measurable: each at least once', () => {
    expect(new Set(plan.targets.map(({ status }) => status))).toEqual(
      new Set(['met', 'missed', 'in-progress', 'not-found', 'not-measurable']),
    );
  });

  it('says of every target of the plan what becomes of it', () => {
    expect(MADE_UP).toHaveLength(plan.targets.length);
  });

  it('corrected, and partial coverage', () => {
    const noted = plan.targets.map((one) => targetChart(EXAMPLE, plan, one));
    expect(
      noted.some(({ results }) => results.some(({ note }) => note?.includes('đính chính'))),
    ).toBe(true);
    expect(noted.some(({ coverage }) => coverage?.includes('đã báo cáo'))).toBe(true);
  });

  it('two lands of one name side by side, each judged by itself', () => {
    expect(
      bars('xa-phuong-tuyen-truyen').map(({ state, reading }) => [state, reading.value]),
    ).toEqual([
      ['met', 78.57],
      ['missed', 68.75],
    ]);
    const view = targetView(EXAMPLE, currentPlan(EXAMPLE), 'xa-phuong-tuyen-truyen');
    expect(view.computation).toContain('78,57%');
    expect(view.computation).toContain('68,75%');
    // A sentence that gave the first number alone could be quoted as «đạt».
    expect(view.known).toContain('78,57% (44 trên 56), đạt');
    expect(view.known).toContain('68,75% (66 trên 96), chưa đạt');
    expect(view.card.status).toBe('Mỗi địa giới một kết quả');
  });

  it('shares are what their numerators say', () => {
    for (const madeUp of MADE_UP)
      for (const { value, numerator, denominator } of madeUp?.onLands ?? [])
        expect(Math.round((numerator / denominator) * 10_000) / 100).toBe(value);
  });

  it.each(plan.targets.map((one) => [one.status, one.target.id] as const))(
    '%s is drawn, narrow and wide: %s',
    (_, id) => {
      const spec = targetChart(EXAMPLE, plan, entry(id));
      for (const width of [324, 680])
        expect(renderSvg(spec, { mode: 'inline', width })).toContain('</svg>');
    },
  );
});

describe('marked', () => {
  it('in every picture, full or framed', () => {
    const specs = [
      ...pictures(EXAMPLE).map(({ spec }) => spec),
      ...embedViews(EXAMPLE).map(({ spec }) => spec),
    ];
    expect(specs.length).toBeGreaterThan(20);
    for (const spec of specs) {
      for (const frame of ['full', 'plain'] as const) {
        const drawn = bare(renderSvg(spec, { mode: 'inline', width: 324, frame }));
        expect(drawn.split(bare(WATERMARK)).length - 1, spec.id).toBe(2);
      }
    }
  });

  it('on every page, in the name, without an address', () => {
    const layout = layoutView(EXAMPLE, '/');
    expect(layout.watermark).toBe(WATERMARK);
    expect(layout.siteName).toContain('minh hoạ');
    expect(layout.canonical).toBeNull();
    const settled = { ...SITE, settings: { ...SITE.settings, address: 'https://vidu.vn' } };
    expect(layoutView(exampleSite(settled), '/').canonical).toBeNull();
  });

  it('in citations and in every file of results', async () => {
    for (const { target } of plan.targets) {
      const { citation } = targetView(EXAMPLE, currentPlan(EXAMPLE), target.id);
      expect(citation.vi).toContain('minh hoạ');
      expect(citation.en).toContain('minh hoạ');
    }
    const files = await dataFiles(EXAMPLE);
    const body = (path: string) => String(files.find((file) => file.path === path)?.body);
    expect(JSON.parse(body('/du-lieu/chi-tieu.json'))).toMatchObject({ watermark: WATERMARK });
    const rows = body('/du-lieu/chi-tieu.csv').split('\r\n');
    const made = rows.filter((row) => row.includes(EXAMPLE_SOURCE));
    expect(made).toHaveLength(MADE_UP.filter((one) => one !== null).length);
    expect(made.every((row) => row.includes('không có thật'))).toBe(true);
    expect(dataPackage(EXAMPLE, files)).toContain('minh hoạ');
  });
});

it('leaves the real site as it was, without a trace', () => {
  expect(facts()).toBe(before);
  expect(SITE.watermark).toBeNull();
  expect(before).not.toContain(WATERMARK);
  expect(before).not.toContain(EXAMPLE_SOURCE);
});
