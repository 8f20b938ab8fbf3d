import { toolWords } from '../../locale/tool.ts';
import type { Problem } from '../problem/problem.ts';
import type { PlanFiles } from '../checks/content.ts';

/**
 * Compares every run of digits of plan.txt with its second keying: a digit that slips when a text is
 * pasted anew, outside any target's quote, is found at its line and column all the same.
 */
export function checkPlanNumbers({
  text,
  path,
  numbers,
}: Pick<PlanFiles, 'text' | 'path' | 'numbers'>): Problem[] {
  if (numbers === null) return [];
  const keyed = new Map(numbers.value.map((entry) => [entry.line, entry.numbers]));
  return text.split('\n').flatMap((words, index) => {
    const line = index + 1;
    const found = [...words.matchAll(/[0-9]+/g)];
    const expected = keyed.get(line) ?? [];
    const at = Array.from({ length: Math.max(found.length, expected.length) }).findIndex(
      (_, i) => found[i]?.[0] !== expected[i],
    );
    if (at < 0) return [];
    return [
      {
        file: path,
        line,
        column: (found[at]?.index ?? words.length) + 1,
        severity: 'error' as const,
        rule: 'plan-number' as const,
        message: toolWords.problems.number(found[at]?.[0], expected[at]),
      },
    ];
  });
}
