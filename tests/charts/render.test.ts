/** Every kind and state is drawn, says what it was given, and stays inside its own edges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/charts/draw.ts';
import { drawOnce } from '../../src/charts/engine.ts';
import { createMeasure, forAnyFont } from '../../src/charts/fonts.ts';
import { ROLE_NAMES } from '../../src/charts/palette.ts';
import { RecordingContext } from '../../src/charts/recording-context.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { renderSvg } from '../../src/charts/svg.ts';
import { outside } from './outside.ts';
import { SAMPLES, printedTexts } from './samples.ts';
import { readSvg, words } from './svg-text.ts';
import type { DrawnText } from './svg-text.ts';

const WIDTHS = [320, 344, 680];
const measure = forAnyFont(createMeasure());

const named = SAMPLES.map((spec) => [`${spec.kind} ${spec.id}`, spec] as const);

/** Pairs of texts whose boxes lie over each other. */
function collisions(texts: readonly DrawnText[]): string[] {
  const plain = createMeasure();
  const boxes = texts.map(({ text, x, y, size, weight, anchor }) => {
    const long = plain(text, { size, weight });
    const left = x - long * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { text, left, right: left + long, top: y - size * 0.7, bottom: y + size * 0.1 };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe.each(named)('%s', (_, spec) => {
  it.each(WIDTHS)('says every given word at %d px', (width) => {
    const drawn = readSvg(renderSvg(spec, { mode: 'inline', width }));
    const said = words(drawn.texts);
    for (const text of printedTexts(spec)) expect(said).toContain(text);
    expect(drawn.title).toBe(spec.title);
    expect(drawn.desc).toBe(spec.alt);
  });

  it.each(WIDTHS)('keeps its words inside and apart, at 12 px or more, at %d px', (width) => {
    const drawn = readSvg(renderSvg(spec, { mode: 'file', width }));
    expect(drawn.width).toBe(width);
    expect(outside(drawn.texts, drawn.width, drawn.height)).toEqual([]);
    expect(collisions(drawn.texts)).toEqual([]);
    expect(Math.min(...drawn.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    expect(cutTexts(spec, width)).toEqual([]);
  });

  it('has no number that is none, no style attribute, and ids of its own', () => {
    const svg = renderSvg(spec, { mode: 'inline', width: 344 });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\bstyle=|<style|url\(|href/);
    const ids = readSvg(svg).attributes.filter((attribute) => attribute.startsWith('id='));
    expect(ids).toEqual([`id="${spec.id}-344-t"`, `id="${spec.id}-344-d"`]);
  });

  it('is the same, byte for byte, when drawn again', () => {
    for (const mode of ['inline', 'file'] as const) {
      expect(renderSvg(spec, { mode, width: 680 })).toBe(renderSvg(spec, { mode, width: 680 }));
    }
  });

  it('in `plain` leaves its frame to the page and keeps its own words', () => {
    const drawn = readSvg(renderSvg(spec, { mode: 'inline', width: 344, frame: 'plain' }));
    const said = words(drawn.texts);
    expect(said).not.toContain(spec.sourceLine);
    if (spec.watermark) expect(said).toContain(spec.watermark);
    expect(outside(drawn.texts, drawn.width, drawn.height)).toEqual([]);
  });
});

/** Words that a canvas, unlike the SVG, would cut at the edge of a scale. */
function cutTexts(spec: ChartSpec, width: number): string[] {
  const theme = ROLE_NAMES;
  const drawing = draw(spec, { width, theme, measure, family: 'sans-serif', frame: 'full' });
  const context = new RecordingContext(width, drawing.height, measure);
  const strokes = drawOnce(drawing, context.canvas, 1, () => [...context.strokes]);
  return strokes.flatMap((stroke) => (stroke.kind === 'text' && stroke.cut ? [stroke.text] : []));
}

describe('unknown and watermark', () => {
  const strokesOf = (svg: string) => (svg.match(/<path[^>]*ch-stroke-hatch[^>]*>/g) ?? []).join('');
  const find = (id: string) => SAMPLES.find((spec) => spec.id === id) ?? expect.fail(id);

  it.each(['chua-tim-thay', 'khong-do-duoc', 'theo-loai', 'thieu-phan', 'theo-nam', 'theo-nhom'])(
    '%s has a hatched shape',
    (id) => {
      expect(strokesOf(renderSvg(find(id), { mode: 'inline', width: 344 }))).toMatch(/M.+M.+M/);
    },
  );

  it.each(['dat', 'chua-dat', 'du-phan', 'mot-nam'])('%s, all known, has none', (id) => {
    expect(strokesOf(renderSvg(find(id), { mode: 'inline', width: 344 }))).toBe('');
  });

  it('an unknown result is as long as the whole scale, and a zero has no length', () => {
    const unknown = renderSvg(find('chua-tim-thay'), { mode: 'inline', width: 344 });
    expect(unknown).toMatch(/ch-stroke-hatch[^>]*d="M16\.6 [\d.]+h310\.8/);
    const zero = renderSvg(find('bang-khong'), { mode: 'inline', width: 344 });
    expect(zero).not.toContain('ch-stroke-hatch');
    expect(zero).not.toContain('ch-fill-third');
  });

  it('a made-up number is marked at both ends of the picture', () => {
    const { texts, height } = readSvg(renderSvg(find('minh-hoa'), { mode: 'file', width: 680 }));
    const marks = texts.filter(({ text }) => text === 'Số liệu minh hoạ').map(({ y }) => y);
    expect(marks).toHaveLength(2);
    expect(Math.min(...marks)).toBeLessThan(40);
    expect(Math.max(...marks)).toBeGreaterThan(height - 40);
  });

  it('a declared break cuts the line: two runs of points stay apart', () => {
    const svg = renderSvg(find('theo-nam'), { mode: 'inline', width: 680 });
    const line = /<path fill="none" class="ch-stroke-strong"[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
    // 2019-2020 is the only pair of neighbours without an unknown or a break between them.
    expect(line.match(/L/g)).toHaveLength(1);
  });
});

describe('lengths', () => {
  /** Start and length of every rectangle of a role. */
  const rectangles = (svg: string, role: string) =>
    [...svg.matchAll(new RegExp(`class="ch-fill-${role}" d="([^"]+)"`, 'g'))].flatMap((path) =>
      [...(path[1] ?? '').matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map((one) =>
        one.slice(1).map(Number),
      ),
    );
  const find = (id: string) => SAMPLES.find((spec) => spec.id === id) ?? expect.fail(id);

  it.each(WIDTHS)('of bars are their numbers, from the one zero, at %d px', (width) => {
    const spec = find('theo-loai');
    if (spec.kind !== 'bars') return expect.fail();
    const drawn = rectangles(renderSvg(spec, { mode: 'inline', width }), 'strong');
    const values = spec.rows.flatMap(({ reading }) => reading.value ?? []).filter(Boolean);
    expect(drawn).toHaveLength(values.length);
    const [[start = 0] = []] = drawn;
    const perUnit = (width - 16 - start) / spec.axis.max;
    for (const [index, value] of values.entries()) {
      expect(drawn[index]?.[0]).toBe(start);
      // Chart.js leaves half of the axis line, half a pixel at most, to the line.
      expect(Math.abs((drawn[index]?.[1] ?? 0) - value * perUnit)).toBeLessThan(0.6);
    }
  });

  it.each(WIDTHS)('of results are their shares of the whole scale, at %d px', (width) => {
    const drawn = rectangles(renderSvg(find('dat'), { mode: 'inline', width }), 'strong');
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.[0]).toBe(16);
    expect(drawn[0]?.[1]).toBeCloseTo((width - 32) * 0.724, 0.7);
  });

  it.each(WIDTHS)('of parts lie end to end, in the bar and in their traces, at %d px', (width) => {
    const spec = find('du-phan');
    if (spec.kind !== 'part-to-whole') return expect.fail();
    const svg = renderSvg(spec, { mode: 'inline', width });
    const drawn = ['strong', 'second', 'soft'].flatMap((role) => rectangles(svg, role));
    const values = spec.parts.map(({ reading }) => reading.value ?? 0);
    const places = values.map((_, index) => values.slice(0, index).reduce((a, b) => a + b, 0));
    const perUnit = (width - 32) / spec.whole.value;
    expect(drawn).toHaveLength(2 * values.length);
    for (const [index, from] of places.entries()) {
      const here = drawn.filter(([x = 0]) => Math.abs(x - 16 - from * perUnit) < 0.2);
      expect(here.map(([, length]) => length)).toHaveLength(2);
      for (const [, length = 0] of here) {
        expect(Math.abs(length - (values[index] ?? 0) * perUnit)).toBeLessThan(0.2);
      }
    }
  });

  it.each([
    ['dat', [[70, 100]]],
    ['tron-tram', []],
    ['khoang', [[30, 40]]],
    ['bang-khong', []],
  ])('of the foot of a target show where it is met: %s', (id, expected) => {
    const feet = rectangles(renderSvg(find(id), { mode: 'inline', width: 332 }), 'mark')
      .filter(([, length = 0]) => length > 4)
      .map(([x = 0, length = 0]) => [(x - 16) / 3, (x - 16 + length) / 3]);
    expect(feet).toEqual(expected);
  });

  it('the foot of «nhiều nhất» lies below the line', () => {
    const base = find('dat');
    if (base.kind !== 'target-bar') return expect.fail();
    const spec = { ...base, threshold: { ...base.threshold, meets: 'at-or-below' as const } };
    const feet = rectangles(renderSvg(spec, { mode: 'inline', width: 332 }), 'mark');
    expect(feet).toContainEqual([16, 210]);
    expect(feet).not.toContainEqual([226, 90]);
  });

  it('a hundred dots, as many filled as the share has whole per cents', () => {
    const svg = renderSvg(find('tram-cham'), { mode: 'inline', width: 344 });
    const circles = (role: string) =>
      [...svg.matchAll(new RegExp(`class="ch-${role}"[^>]* d="([^"]+)"`, 'g'))].flatMap(
        (path) => (path[1] ?? '').match(/A8 8 0 0 1/g) ?? [],
      ).length;
    // Two half circles a dot; the part of the 73rd is one more arc.
    expect(circles('fill-strong')).toBe(72 * 2 + 1);
    expect(circles('stroke-hatch')).toBe(28 * 2);
  });

  it('what Chart.js is told of an unknown is the whole scale', () => {
    const paper = { width: 344, theme: ROLE_NAMES, measure, family: 'x', frame: 'full' } as const;
    for (const id of ['chua-tim-thay', 'khong-do-duoc']) {
      const { datasets } = draw(find(id), paper).config.data;
      expect(datasets[0]?.data).toEqual([expect.objectContaining({ x: [0, 100] })]);
    }
  });
});

describe('classes and colours', () => {
  const css = readFileSync(join(import.meta.dirname, '../../src/styles/charts.css'), 'utf8');

  it('every class of an inline picture is in the style sheet', () => {
    for (const spec of SAMPLES) {
      const svg = renderSvg(spec, { mode: 'inline', width: 344 });
      const used = [...svg.matchAll(/class="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(used.length).toBeGreaterThan(3);
      for (const name of used) expect(css).toContain(`.${name} {`);
      expect(svg).not.toMatch(/#[0-9a-f]{6}/);
    }
  });

  it('a file brings its colours and no class', () => {
    for (const spec of SAMPLES) {
      const svg = renderSvg(spec, { mode: 'file', width: 680 });
      expect(svg).not.toContain('class=');
      expect(svg).toContain('fill="#ffffff"');
    }
  });
});
