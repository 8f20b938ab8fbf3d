import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFrontMatter } from '../../src/pipeline/load/files/front-matter.ts';
import { parseJsonText } from '../../src/pipeline/load/files/json-file.ts';
import { positionOf } from '../../src/pipeline/load/files/position.ts';
import { formatProblem, sortProblems, type Problem } from '../../src/pipeline/problem/problem.ts';

const placed = ({ line, column, rule }: Problem): string =>
  `${String(line)}:${String(column)} ${rule}`;

describe('a place', () => {
  test.each([
    ['abc', 0, '1:1'],
    ['abc', 2, '1:3'],
    ['a\nbc', 1, '1:2'],
    ['a\nbc', 2, '2:1'],
    ['a\r\nbc', 3, '2:1'],
    ['\n\nđ', 2, '3:1'],
    ['abc', -1, '1:1'],
  ])('%j at %d is %s', (text, offset, place) => {
    const { line, column } = positionOf(text, offset);
    expect(`${String(line)}:${String(column)}`).toBe(place);
  });
});

const Table = z.strictObject({
  rows: z.array(z.strictObject({ id: z.string(), n: z.number().max(9) })),
});

describe('places in JSON', () => {
  test.each([
    ['{"rows": [{"id": "a", "n": 1}]}', []],
    ['{"rows": [{"id": "a", "n": 10}]}', ['1:28 data-shape']],
    ['{\n  "rows": [\n    {"id": "a", "n": "1"}\n  ]\n}\n', ['3:22 data-shape']],
    ['{"rows": [{"id": "a", "n": 1, "m": 2}]}', ['1:31 data-unknown-key']],
    ['{"rows": [], "b": 1, "c": 2}', ['1:14 data-unknown-key', '1:22 data-unknown-key']],
    ['{"rows": [], "rows": []}', ['1:14 json-repeated-key']],
    ['{"rows": [{"id": "a", "n": 1, "n": 1}]}', ['1:31 json-repeated-key']],
    ['{"rows": []', ['1:12 json-syntax']],
    ['{"rows": [],}', ['1:13 json-syntax']],
    ['{"rows": []} // xong', ['1:14 json-syntax']],
    ["{'rows': []}", ['1:2 json-syntax']],
    ['{"rows": [01]}', ['1:12 json-syntax']],
    ['{}{}', ['1:3 json-syntax']],
    ['', ['1:1 json-syntax']],
    ['[]', ['1:1 data-shape']],
    ['{"rows": [{"id": "a", "n": NaN}]}', ['1:28 json-syntax']],
  ])('%j', (text, expected) => {
    const problems: Problem[] = [];
    const file = parseJsonText('a.json', text, Table, problems);
    expect(problems.map(placed)).toEqual(expected);
    expect(file === null).toBe(expected.length > 0);
  });

  test('whatever the text, it is either read as JSON.parse reads it or refused at a place', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', 'u00', '1', '0', '-', '.', 'e', 'true', 'null'],
      ...['\n', '\t', ' ', '\u00a0', '\ufeff', '\u2028', '/*', '*/', '//', 'a', '\u0001', "'"],
    );
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const problems: Problem[] = [];
        const file = parseJsonText('a.json', text, z.unknown(), problems);
        if (file === null) {
          expect(problems.length).toBeGreaterThan(0);
          for (const { line, column } of problems)
            expect(Math.min(line, column)).toBeGreaterThan(0);
        } else {
          expect(file.value).toEqual(JSON.parse(text));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const Head = z.strictObject({ title: z.string(), tags: z.array(z.enum(['a', 'b'])) });

describe('places in front matter', () => {
  test.each([
    ['---\ntitle: x\ntags: [a]\n---\n', []],
    ['---\r\ntitle: x\r\ntags: [a]\r\n---\r\n', []],
    ['---\ntitle: x\ntags: [a]\n---', []],
    ['title: x\n', ['1:1 front-matter-missing']],
    ['\n---\ntitle: x\ntags: [a]\n---\n', ['1:1 front-matter-missing']],
    ['---\ntitle: x\ntags: [a, c]\n---\n', ['3:11 data-shape']],
    ['---\ntitle: x\ntags:\n  - a\n  - c\n---\n', ['5:5 data-shape']],
    ['---\ntitle: 5\ntags: [a]\n---\n', ['2:8 data-shape']],
    ['---\ntags: [a]\n---\n', ['1:1 data-shape']],
    ['---\ntitle: x\ntags: [a]\nmore: 1\n---\n', ['4:1 data-unknown-key']],
    ['---\ntitle: x\ntags: [a]\nmore:\n---\n', ['4:1 data-unknown-key']],
    ['---\ntitle: x\ntags: [a]\ntitle: y\n---\n', ['4:1 front-matter-syntax']],
    ['---\ntitle: x: y\ntags: [a]\n---\n', ['2:8 front-matter-syntax']],
    ['---\ntitle: x\ntags: [a\n---\n', ['3:9 front-matter-syntax']],
  ])('%j', (text, expected) => {
    const problems: Problem[] = [];
    const file = readFrontMatter({ path: 'a.mdx', text }, Head, problems);
    expect(problems.map(placed)).toEqual(expected);
    expect(file === null).toBe(expected.length > 0);
  });

  test('the body keeps its lines, so that a place in it is a place in the file', () => {
    const text = '---\ntitle: x\ntags: [a]\n---\n\nMột\nHai\n';
    const file = readFrontMatter({ path: 'a.mdx', text }, Head, []);
    expect(file?.body.split('\n').indexOf('Hai')).toBe(text.split('\n').indexOf('Hai'));
    expect(file?.body).not.toContain('title');
  });
});

describe('a problem', () => {
  const problem: Problem = {
    file: 'data/a.json',
    line: 3,
    column: 7,
    severity: 'warning',
    rule: 'site-not-filled',
    message: 'thấy “một\n\nhai”; hãy sửa',
  };

  test('is one line, even where it quotes a line break', () => {
    expect(formatProblem(problem)).toBe(
      'data/a.json:3:7 warning site-not-filled thấy “một ⏎ hai”; hãy sửa',
    );
  });

  test('stands in reading order: file, line, column, errors first', () => {
    const at = (file: string, line: number, column: number, severity: Problem['severity']) => ({
      ...problem,
      ...{ file, line, column, severity },
    });
    const sorted = [
      at('a.json', 2, 9, 'error'),
      at('a.json', 10, 1, 'error'),
      at('a.json', 10, 1, 'warning'),
      at('a.json', 10, 2, 'error'),
      at('b.json', 1, 1, 'error'),
    ];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });
});
