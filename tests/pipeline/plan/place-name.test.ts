import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plan as words } from '../../../src/locale/vi/plan.ts';
import { placeSteps } from '../../../src/pipeline/plan/place-name.ts';
import { parsePlan } from '../../../src/plan-text/index.ts';
import { walkPlan } from '../../../src/plan-text/tree.ts';

const DOCUMENTS = join(import.meta.dirname, '../../fixtures/plan-text');
const read = (folder: string) => parsePlan(readFileSync(join(DOCUMENTS, folder, 'plan.txt')));

/** Every kind that Nghị định 30/2020 knows, and marks that repeat or count within each other. */
const LEVELS = parsePlan(
  `QUYẾT ĐỊNH

Về một việc

Phần thứ nhất. CHUNG

Chương I. MỘT

Mục 1. ĐẦU

Điều 3. Việc phải làm

1. Các cơ quan làm việc sau:

a) Việc một.

đ) Việc hai.

- Gạch một.

- Gạch hai.

2. Việc khác.

2.1. Việc nhỏ hơn.
`,
);

describe('a place is named from the kinds and ordinals of its nodes', () => {
  const decision = read('decision-with-plan');

  test.each([
    ['dieu-1', 'Điều 1', 'Article 1'],
    [
      'k1-i-2-t2',
      'kế hoạch ban hành kèm theo, mục I, khoản 2, gạch đầu dòng 2',
      'attached document, section I, item 2, dash 2',
    ],
    ['k1-ii', 'kế hoạch ban hành kèm theo, mục II', 'attached document, section II'],
  ])('a decision and its plan: %s', (anchor, name, english) => {
    expect(placeSteps(words.places, decision, anchor).join(', ')).toBe(name);
    expect(placeSteps(words.placesInEnglish, decision, anchor).join(', ')).toBe(english);
  });

  test('each place of a document has a name of its own', () => {
    for (const tree of [decision, LEVELS, read('law-levels'), read('point-letters')]) {
      const names = [...walkPlan(tree)].map(({ anchor }) =>
        placeSteps(words.places, tree, anchor).join(', '),
      );
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join(' ')).not.toMatch(/dieu|-/);
    }
  });

  test('parts, articles, points and dashes; an item that counts within another says so once', () => {
    const names = [...walkPlan(LEVELS)].map(({ anchor }) =>
      placeSteps(words.places, LEVELS, anchor).join(', '),
    );
    expect(names).toContain('phần I, chương I, mục 1, Điều 3, khoản 1, điểm đ');
    expect(names).toContain('phần I, chương I, mục 1, Điều 3, khoản 2.1');
  });

  test('a place that the plan does not have is refused', () => {
    expect(() => placeSteps(words.places, decision, 'ix-9')).toThrow('ix-9');
  });
});
