/** The small parts: cutting lines, writing paths, hatching, recording. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawHatch } from '../../src/charts/hatch.ts';
import { PathData, short } from '../../src/charts/path-data.ts';
import { SMALL, TITLE } from '../../src/charts/paper.ts';
import { RecordingContext } from '../../src/charts/recording-context.ts';
import { clearTicks, placeOn } from '../../src/charts/scales.ts';
import { xmlText } from '../../src/charts/svg-elements.ts';
import { LIGHT } from '../../src/charts/palette.ts';
import { balance, wrap } from '../../src/charts/wrap.ts';

/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;

describe('wrap', () => {
  const cases: [text: string, width: number, lines: string[]][] = [
    ['một hai ba', 100, ['một hai ba']],
    ['một hai ba', 70, ['một hai', 'ba']],
    ['một hai ba', 69, ['một', 'hai ba']],
    ['abcdef', 25, ['ab', 'cd', 'ef']],
    ['a  b\nc', 50, ['a b c']],
    ['ab', 5, ['a', 'b']],
    ['', 50, ['']],
  ];
  it.each(cases)('%j in %d px', (text, width, lines) => {
    expect(wrap(text, width, SMALL, measure)).toEqual(lines);
  });

  it('loses no letter, and only a single letter is ever too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 200 }),
        (text, width) => {
          const lines = wrap(text, width, SMALL, measure);
          expect(lines.join('').replace(/[ \t\n\r]/g, '')).toBe(text.replace(/[ \t\n\r]/g, ''));
          for (const line of lines) {
            const letters = [...new Intl.Segmenter('vi').segment(line)].length;
            expect(measure(line) <= width || letters === 1).toBe(true);
          }
        },
      ),
      { seed: 74 },
    );
  });

  it('balance keeps the number of lines and leaves no single word behind', () => {
    const text = 'một hai ba bốn năm sáu bảy';
    expect(wrap(text, 230, TITLE, measure)).toEqual(['một hai ba bốn năm sáu', 'bảy']);
    expect(balance(text, 230, TITLE, measure)).toEqual(['một hai ba bốn', 'năm sáu bảy']);
  });
});

describe('paths', () => {
  it.each([
    [0.04, '0'],
    [-0.04, '0'],
    [0.5, '.5'],
    [-0.5, '-.5'],
    [12.34, '12.3'],
    [100, '100'],
  ])('%d is %s', (value, text) => {
    expect(short(value)).toBe(text);
  });

  it.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => short(value)).toThrow('not a number');
  });

  it('leaves out lines to where the pen is, and no other', () => {
    const path = new PathData();
    path.move(116, 5);
    path.line(16, 5);
    path.line(16, 5);
    path.line(16, 6);
    expect(path.toString()).toBe('M116 5L16 5L16 6');
  });

  it('writes a circle as two halves and a quarter as one', () => {
    const circle = new PathData();
    circle.arc(10, 10, 5, 0, 2 * Math.PI, false);
    expect(circle.toString()).toBe('M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10');
    const quarter = new PathData();
    quarter.arc(10, 10, 5, 0, -Math.PI / 2, true);
    expect(quarter.toString()).toBe('M15 10A5 5 0 0 0 10 5');
  });
});

describe('hatch', () => {
  it('keeps every stroke inside its box', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 300 }),
        (width, height) => {
          const ctx = new RecordingContext(800, 400, measure);
          drawHatch(
            ctx as unknown as CanvasRenderingContext2D,
            { x: 20, y: 30, width, height },
            'hatch',
          );
          const [stroke] = ctx.strokes;
          const d = stroke?.kind === 'stroke' ? stroke.d : '';
          const places = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
          expect(places.length).toBeGreaterThan(0);
          for (const [, x, y] of places) {
            expect(Number(x)).toBeGreaterThanOrEqual(20);
            expect(Number(x)).toBeLessThanOrEqual(20 + Math.max(width, 1));
            expect(Number(y)).toBeGreaterThanOrEqual(30);
            expect(Number(y)).toBeLessThanOrEqual(30 + Math.max(height, 1));
          }
        },
      ),
      { seed: 74 },
    );
  });
});

describe('the recorder', () => {
  const recorder = () => new RecordingContext(100, 100, measure);

  it.each<[string, (ctx: RecordingContext) => void]>([
    ['a turn', (ctx) => ctx.rotate(1)],
    ['a scaling', (ctx) => ctx.setTransform(2, 0, 0, 2)],
    ['an image', (ctx) => ctx.drawImage()],
    ['a fill with holes', (ctx) => ctx.fill('evenodd')],
    ['an unknown font', (ctx) => ((ctx.font = 'larger serif'), ctx.fillText('a', 0, 0))],
  ])('refuses %s', (_, use) => {
    expect(() => {
      use(recorder());
    }).toThrow();
  });

  it('notices words that a clip would cut', () => {
    const ctx = recorder();
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, 25, 100);
    ctx.clip();
    ctx.fillText('ab', 0, 10);
    ctx.fillText('abc', 0, 20);
    ctx.restore();
    ctx.fillText('abc', 0, 30);
    expect(ctx.strokes.map((stroke) => stroke.kind === 'text' && stroke.cut)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

it('markup and letters that XML cannot hold are written safely', () => {
  expect(xmlText(`<a b="c" d='e'>&\u0000\ud800`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\ufffd',
  );
});

it('ticks that would run into each other or into a threshold are left out, the ends last', () => {
  const axis = {
    min: 0,
    max: 100,
    ticks: [0, 25, 50, 75, 100].map((value) => ({ value, printed: `${String(value)}%` })),
  };
  const paper = { width: 200, theme: LIGHT, family: 'x', measure, frame: 'full' } as const;
  const kept = (taken: number[] = [], right = 300) =>
    clearTicks(axis, 0, right, paper, taken).map(({ value }) => value);
  expect(kept()).toEqual([0, 25, 50, 75, 100]);
  expect(kept([placeOn(axis, 0, 300)(75)])).toEqual([0, 25, 50, 100]);
  expect(kept([], 110)).toEqual([0, 100]);
});
