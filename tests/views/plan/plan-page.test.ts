import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/plan-text/index.ts';
import { walkPlan } from '../../../src/plan-text/tree.ts';
import { tasksView } from '../../../src/views/tasks/list.ts';
import { planNotes } from '../../../src/views/plan/notes.ts';
import { planListView } from '../../../src/views/plan/plan-list.ts';
import type { NodeView } from '../../../src/views/plan/node-view.ts';
import { placeName } from '../../../src/views/plan/place-name.ts';
import { planPageView } from '../../../src/views/plan/plan-page.ts';
import { addressesOf, all, plan, site } from '../site.ts';

const view = planPageView(site, plan);

const nodes: NodeView[] = all([...view.preamble, ...view.body]);

describe('the reading page of the plan', () => {
  test('holds every anchor once, in the order of the text', () => {
    const anchors = nodes.map(({ anchor }) => anchor);
    expect(anchors).toEqual([...walkPlan(plan.tree)].map(({ anchor }) => anchor));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test.each([...walkPlan(plan.tree)])('holds the words of $anchor', ({ anchor, heading, text }) => {
    const node = nodes.find((one) => one.anchor === anchor);
    expect(node?.heading).toBe(heading);
    expect(node?.segments.map((segment) => segment.text).join('')).toBe(text);
  });

  test('marks each of the nine quotes whole, in its own point', () => {
    for (const { target } of plan.targets) {
      const quoted = nodes
        .find(({ anchor }) => anchor === target.anchor)
        ?.segments.filter(({ quoteOf }) => quoteOf === target.id)
        .map(({ text }) => text)
        .join('');
      expect(quoted).toBe(target.quote);
    }
    const quotes = nodes.flatMap(({ segments }) =>
      segments.flatMap(({ quoteOf }) => quoteOf ?? []),
    );
    expect(new Set(quotes).size).toBe(plan.targets.length);
  });

  test('links to a target from the point that sets it, and from no other', () => {
    const linked = nodes.flatMap(({ anchor, targets }) => targets.map(() => anchor));
    expect(linked).toEqual(plan.targets.map(({ target }) => target.anchor));
  });

  test('shows the corrected letter, not the printed one', () => {
    const marks = nodes.filter(({ anchor }) => /^ii-[a-z]+$/.test(anchor)).map(({ mark }) => mark);
    expect(marks).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']);
  });

  test('the outline leads to sections and their items', () => {
    expect(view.outline.map(({ anchor, children }) => [anchor, children.length])).toEqual([
      ['i', 2],
      ['ii', 0],
      ['iii', 5],
      ['iv', 10],
    ]);
  });

  test('has eleven recipients and says where the number comes from', () => {
    expect(view.recipients).toHaveLength(11);
    expect(view.number).toBe('74/KH-UBND');
    expect(view.numberNote?.text).toContain('không có trong văn bản');
    expect(view.facts.map(({ text }) => text)).toContain(plan.meta.sha256);
  });

  test('every inner address stands below the base path', () => {
    const inner = addressesOf([view, planListView(site)]).filter((href) => href.startsWith('/'));
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((href) => !href.startsWith('/thu-muc/'))).toEqual([]);
  });

  test.each([
    ['ii-dd', 'mục II, điểm đ'],
    ['iii-1-dd', 'mục III, khoản 1, điểm đ'],
    ['iv-10', 'mục IV, khoản 10'],
    ['ii', 'mục II'],
    ['iii-2-a', 'mục III, khoản 2, điểm a'],
  ])('%s is named %s', (anchor, words) => {
    expect(placeName(site, plan, anchor)).toBe(words);
  });
});

describe('the notes', () => {
  const notes = planNotes(site, plan);
  const corrections = plan.tree.corrections;

  test('there is one for every correction and every doubt, each with its reason', () => {
    expect(corrections.length).toBeGreaterThanOrEqual(8);
    expect(notes.list.map(({ number }) => number)).toEqual(
      corrections.map((_, index) => index + 1),
    );
    expect(notes.list.map(({ reason, certain }) => [reason, certain])).toEqual(
      corrections.map(({ reason, certain }) => [reason, certain]),
    );
    expect(new Set(notes.list.map(({ id }) => id)).size).toBe(corrections.length);
  });

  test.each(corrections.map((correction, index) => ({ ...correction, index })))(
    'line $line, «$found»: both readings are told, and a doubt is left as it is',
    ({ found, shown, certain, index }) => {
      const one = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      const text = notes.list[index]?.text ?? '';
      expect(text).toContain(`«${one(found)}»`);
      expect(text).toContain(`«${one(shown)}»`);
      expect(text.includes('Trang này giữ nguyên')).toBe(!certain);
    },
  );

  test('each sign stands once in the page, at the place the note goes back to', () => {
    const signs = nodes.flatMap(({ anchor, markNote, segments }) => [
      ...(markNote === null ? [] : [{ anchor, note: markNote.number }]),
      ...segments.flatMap(({ note }) => (note === null ? [] : [{ anchor, note }])),
    ]);
    for (const { number, backTo } of notes.list) {
      const here = [
        ...new Set(signs.filter(({ note }) => note === number).map(({ anchor }) => anchor)),
      ];
      expect(here, `note ${String(number)}`).toEqual(backTo === null ? [] : [backTo]);
    }
    // Only the label of the recipients stands outside the numbered text.
    expect(notes.list.filter(({ backTo }) => backTo === null)).toHaveLength(1);
  });

  test('a doubt stands beside the words as published', () => {
    for (const [index, { found, certain }] of corrections.entries()) {
      if (certain) continue;
      const at = notes.list[index]?.backTo;
      const node = nodes.find(({ anchor }) => anchor === at);
      const signed = node?.segments.filter(({ note }) => note === index + 1) ?? [];
      if (node?.markNote?.number === index + 1) expect(node.heading).toContain(found);
      else expect(signed.map(({ text }) => text).join('')).toBe(found);
    }
  });
});

describe('a decision with a plan attached', () => {
  const file = join(import.meta.dirname, '../../fixtures/plan-text/decision-with-plan/plan.txt');
  const tree = parsePlan(readFileSync(file));
  const decision = {
    ...plan,
    meta: { ...plan.meta, id: 'quyet-dinh' },
    tree,
    targets: [],
    references: [],
    aliases: {},
    calendar: [],
  };
  const page = planPageView(site, decision);

  test('the outline leads to the articles, then to the plan and its sections', () => {
    expect(page.outline.map(({ anchor }) => anchor)).toEqual(['dieu-1', 'dieu-2', 'dieu-3', 'k1']);
    expect(page.outline[0]?.text).toMatch(/^Điều 1\. Ban hành/);
    expect(page.outline[3]?.text).toBe('Hành động quốc gia về phòng, chống rửa tiền');
    expect(page.outline[3]?.children.map(({ anchor }) => anchor)).toEqual([
      'k1-i',
      'k1-ii',
      'k1-iii',
    ]);
    expect(page.attached.map(({ id }) => id)).toEqual(['k1']);
  });

  test('marks end as their kind does, and headings stand below the title they belong to', () => {
    const found = new Map(
      all([...page.body, ...page.attached.flatMap((one) => one.nodes)]).map((node) => [
        node.anchor,
        [node.level, node.mark],
      ]),
    );
    expect(found.get('dieu-1')).toEqual([2, 'Điều 1.']);
    expect(found.get('k1-i')).toEqual([3, 'I.']);
    expect(found.get('k1-i-1')).toEqual([4, '1.']);
    expect(found.get('k1-i-2-t1')).toEqual([null, null]);
    expect(found.get('k1-iii-1')).toEqual([null, '1.']);
  });

  test('without slips there are no notes, and nothing to lead to them', () => {
    expect(page.notes).toEqual([]);
    expect(
      tasksView(site, {
        ...decision,
        meta: {
          ...decision.meta,
          sections: { targets: [], tasks: [], assignments: [], reporting: [] },
        },
      }).notesLink,
    ).toBeNull();
  });
});

describe('the list of plans', () => {
  const next = {
    ...plan,
    meta: {
      ...plan.meta,
      id: 'vi-du-2026',
      number: '12/KH-UBND',
      follows: plan.meta.id,
      replaces: null,
    },
  };
  const two = { ...site, plans: [plan, next] };

  test('says which plan carries on which, from both sides', () => {
    const said = planListView(two).plans.map(({ related }) =>
      related.map(({ how, link }) => `${how} ${link.text}`),
    );
    expect(said).toEqual([
      ['Được tiếp nối bởi Kế hoạch 12/KH-UBND'],
      ['Tiếp nối Kế hoạch 74/KH-UBND'],
    ]);
  });

  test('each card leads to the targets of its own plan', () => {
    expect(planListView(two).plans.map(({ more }) => more.href)).toEqual([
      '/thu-muc/chi-tieu/',
      '/thu-muc/chi-tieu/vi-du-2026/',
    ]);
  });
});
