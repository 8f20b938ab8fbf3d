import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import type { PlanElement } from '../../src/plan-text/unified.ts';
import { planParser } from '../../src/plan-text/unified.ts';

const FILE = new VFile({
  path: 'mau/plan.txt',
  value: 'I. MỘT\n\n1. Hai: Ba bốn.\n\n1. Năm.\n\n- Sáu.\n',
});

describe('the unified plugin', () => {
  const tree = unified().use(planParser).parse(FILE);

  it('gives nodes of its own types with positions', () => {
    const seen: unknown[] = [];
    visit(tree, 'planElement', (node: PlanElement) => {
      seen.push([node.kind, node.anchor, node.position?.start.line, node.position?.end.line]);
    });
    expect(seen).toEqual([
      ['section', 'i', 1, 8],
      ['item', 'i-1', 3, 4],
      ['item', 'i-1-lan-2', 5, 8],
      ['dash', 'i-1-lan-2-t1', 7, 8],
    ]);
  });

  it('puts problems on the file as messages with line, column and rule', () => {
    expect(
      FILE.messages.map(({ file, line, column, ruleId, fatal }) => [
        file,
        line,
        column,
        ruleId,
        fatal,
      ]),
    ).toEqual([['mau/plan.txt', 5, 1, 'plan-ordinal-repeated', true]]);
  });
});
