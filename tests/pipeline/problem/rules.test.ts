import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLAN_RULES } from '../../../src/plan-text/index.ts';
import { CONTENT_RULES, isRuleId, RULES } from '../../../src/pipeline/problem/rules.ts';
import { REAL } from '../project.ts';

/** Sections of docs/problems.md by heading. */
const sections = new Map(
  readFileSync(join(REAL, 'docs/problems.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const cut = section.indexOf('\n');
      return [section.slice(0, cut).trim(), section.slice(cut)] as const;
    }),
);

describe('the table of rules', () => {
  test('is the table of the parser and that of the content, with no id in both', () => {
    const plan = Object.keys(PLAN_RULES);
    const content = Object.keys(CONTENT_RULES);
    expect(content.filter((id) => plan.includes(id))).toEqual([]);
    expect(Object.keys(RULES).sort()).toEqual([...plan, ...content].sort());
  });

  test.each(['toString', 'constructor', 'Data-shape', 'data-shape ', ''])(
    '«%s» is no id of a rule',
    (text) => {
      expect(isRuleId(text)).toBe(false);
    },
  );

  test('every heading of docs/problems.md is the id of a rule', () => {
    expect([...sections.keys()].filter((heading) => !isRuleId(heading))).toEqual([]);
  });

  test.each(Object.entries(CONTENT_RULES))(
    '%s is explained: found, expected, remedy, and a line as it is printed',
    (id, { severity }) => {
      const section = sections.get(id) ?? '';
      expect(section).toMatch(/^- Thấy: .+\. Cần: .+$/m);
      expect(section).toMatch(/^- Cách sửa: .+$/m);
      const line = new RegExp(`^\`\\S+:\\d+:\\d+ ${severity} ${id} .*hãy.*\`$`, 'mu');
      expect(section).toMatch(line);
    },
  );
});
