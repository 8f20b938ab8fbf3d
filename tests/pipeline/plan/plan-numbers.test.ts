import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPlanNumbers } from '../../../src/pipeline/plan/check-numbers.ts';
import { parseJsonText } from '../../../src/pipeline/load/files/json-file.ts';
import { positionOf } from '../../../src/pipeline/load/files/position.ts';
import { PlanNumbers } from '../../../src/schema/plan-numbers.ts';
import { REAL } from '../project.ts';

const folder = 'content/plans/quang-ngai-2025';
const real = (name: string) => readFileSync(join(REAL, folder, name), 'utf8');
const text = real('plan.txt');
const numbers = parseJsonText(`${folder}/numbers.json`, real('numbers.json'), PlanNumbers, []);
const check = (changed: string) =>
  checkPlanNumbers({ text: changed, path: `${folder}/plan.txt`, numbers });

describe('the second keying of the published text', () => {
  test('agrees with it', () => {
    expect(numbers).not.toBeNull();
    expect(check(text)).toEqual([]);
  });

  test('every digit of the text, changed to every other, is found on its line', () => {
    let mutants = 0;
    for (const { index } of text.matchAll(/[0-9]/g)) {
      for (const digit of '0123456789') {
        if (digit === text[index]) continue;
        mutants += 1;
        const found = check(text.slice(0, index) + digit + text.slice(index + 1));
        expect(found.map(({ line }) => line)).toEqual([positionOf(text, index).line]);
      }
    }
    expect(mutants).toBeGreaterThan(1000);
    console.log(`${String(mutants)} changed digits of plan.txt, every one found`);
  });

  test('a plan that has none yet is not held to it', () => {
    expect(checkPlanNumbers({ text: 'I. 1 2 3', path: 'plan.txt', numbers: null })).toEqual([]);
  });
});
