import { describe, expect, test } from 'vitest';
import { walkPlan } from '../../../src/plan-text/tree.ts';
import { agencyView } from '../../../src/views/tasks/agency.ts';
import { tasksView } from '../../../src/views/tasks/list.ts';
import type { QuotedNode } from '../../../src/views/tasks/quoted.ts';
import { all, plan, site } from '../site.ts';

describe('tasks and agencies', () => {
  const tree = new Map([...walkPlan(plan.tree)].map((node) => [node.anchor, node]));
  const same = (node: QuotedNode): void => {
    const anchor = node.link.href.split('#')[1] ?? '';
    const source = tree.get(anchor);
    expect({ heading: node.heading, text: node.text }).toEqual({
      heading: source?.heading,
      text: source?.text,
    });
    expect(node.children).toHaveLength(source?.children.length ?? -1);
  };

  test('the ten assignments, in the order of the plan', () => {
    const agencies = tasksView(site, plan).agencies.map(
      ({ link }) => link.href.split('/').at(-2) ?? '',
    );
    expect(agencies).toHaveLength(site.agencies.length);
    const assigned = agencies.flatMap((id) =>
      agencyView(site, plan, id).assignments.map(({ link }) => link.href.split('#')[1]),
    );
    expect(assigned).toEqual(Array.from({ length: 10 }, (_, index) => `iv-${String(index + 1)}`));
  });

  test.each(site.agencies)(
    'the page of $id says the words of the plan, and nothing else',
    ({ id }) => {
      const quoted = all(agencyView(site, plan, id).assignments);
      expect(quoted.length).toBeGreaterThan(0);
      quoted.forEach(same);
    },
  );

  test('the groups of section III say the words of the plan', () => {
    const { groups } = tasksView(site, plan);
    expect(groups.map(({ children }) => children.length)).toEqual([6, 2, 2, 2, 3]);
    all(groups).forEach(same);
  });

  test('the report of IV.10: no year in the text, the year is our inference', () => {
    const [entry, ...more] = tasksView(site, plan).calendar;
    expect(more).toEqual([]);
    expect(entry?.day).toContain('30/11');
    expect(entry?.day).toContain('văn bản không ghi năm');
    expect(entry?.day).toContain('suy ra năm 2025');
    expect(entry?.says).toContain('nội bộ');
    expect(entry?.link.href).toContain('#iv-10');
  });

  test('an agency that is not there is refused', () => {
    expect(() => agencyView(site, plan, 'so-khong-co')).toThrow('so-khong-co');
  });
});

describe('tasks of several plans', () => {
  const [first, second] = site.agencies;
  if (first === undefined || second === undefined) throw new Error('two agencies are needed');
  const next = {
    ...plan,
    meta: {
      ...plan.meta,
      id: 'vi-du-2026',
      number: '12/KH-UBND',
      period: { from: '2026-01-01', to: '2026-12-31' },
      sections: { targets: [], tasks: ['i-2', 'iii-4-a'], assignments: [], reporting: [] },
    },
    calendar: [],
    references: [],
  };
  const two = {
    ...site,
    plans: [plan, next],
    agencies: [
      { ...first, assignments: { ...first.assignments, 'vi-du-2026': ['ii'] } },
      ...site.agencies.slice(1),
    ],
  };

  test('each plan shows its own agencies, tasks and bases, and leads to the other', () => {
    const current = tasksView(two, plan);
    const other = tasksView(two, next);
    expect(current.path).toBe('/nhiem-vu/');
    expect(current.others.map(({ href }) => href)).toEqual(['/thu-muc/nhiem-vu/vi-du-2026/']);
    expect(other.path).toBe('/nhiem-vu/vi-du-2026/');
    expect(other.title).toContain('12/KH-UBND (năm 2026)');
    expect(other.agencies.map(({ link }) => link.href)).toEqual([
      `/thu-muc/nhiem-vu/vi-du-2026/${first.id}/`,
    ]);
    expect(other.agencies[0]?.place).toBe('Mục II');
    // The points of «Yêu cầu», then a point that holds nothing below it.
    expect(other.groups.map(({ mark }) => mark)).toEqual(['a)', 'b)', 'a)']);
    expect([other.bases, other.calendar]).toEqual([[], []]);
    expect(current.bases.length).toBeGreaterThan(0);
  });

  test('an agency has a page in each plan that gives it work, under titles of their own', () => {
    const titles = [plan, next].map((one) => agencyView(two, one, first.id).title);
    expect(titles[0]).toBe(first.name);
    expect(titles[1]).toBe(`${first.name}: Kế hoạch 12/KH-UBND (năm 2026)`);
    expect(() => agencyView(two, next, second.id)).toThrow(second.id);
  });

  test('what stands within an assignment belongs to its agency, whatever its anchor is called', () => {
    const own = agencyView(site, plan, first.id);
    const within = new Set(all(own.assignments).map(({ link }) => link.href.split('#')[1]));
    const served = plan.targets.filter(({ target }) =>
      target.servedBy.some((anchor) => within.has(anchor)),
    );
    expect(own.targets).toHaveLength(served.length);
  });
});
