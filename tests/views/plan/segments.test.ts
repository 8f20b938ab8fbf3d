import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSegments, markAll, type Mark } from '../../../src/views/plan/segments.ts';

const sets: fc.Arbitrary<Mark['set']> = fc.constantFrom<Mark['set'][]>(
  { emphasis: 'em' },
  { emphasis: 'strong' },
  { href: '/a/' },
  { href: '/b/' },
  { quoteOf: 'chi-tieu' },
  { note: 1 },
);

/** A text and marks within it, overlapping as they like. */
const marked = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: text.length }),
          fc.integer({ min: 0, max: text.length }),
          sets,
        )
        .map(([a, b, set]): Mark => ({ from: Math.min(a, b), to: Math.max(a, b), set })),
      { maxLength: 8 },
    ),
  }),
);

describe('segments of a text', () => {
  test('put together are the text again', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const segments = cutSegments(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.filter((segment) => segment.text === '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('say of every character what its marks say, the earlier mark first', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        let at = 0;
        for (const segment of cutSegments(text, marks)) {
          for (const key of ['emphasis', 'href', 'quoteOf', 'note'] as const) {
            const first = marks.find(
              ({ from, to, set }) => from <= at && at < to && set[key] !== undefined,
            );
            const none = key === 'emphasis' ? 'none' : null;
            expect(segment[key]).toBe(first?.set[key] ?? none);
          }
          at += segment.text.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a b a', 'a', [0, 4]],
    ['aaa', 'aa', [0]],
    ['Sở Y tế', 'Sở', [0]],
    ['a', 'b', []],
  ])('of %j, every place of %j', (text, words, places) => {
    expect(markAll(text, words, { note: 1 }).map(({ from }) => from)).toEqual(places);
  });
});
