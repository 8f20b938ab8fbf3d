import { describe, expect, test } from 'vitest';
import { walkPlan } from '../../src/plan-text/tree.ts';
import { planNotes } from '../../src/views/plan/notes.ts';
import { planCards } from '../../src/views/plan/plan-list.ts';
import { placeName, planPageView, type NodeView } from '../../src/views/plan/plan-page.ts';
import { agencyView, tasksView, type QuotedNode } from '../../src/views/tasks.ts';
import { addressesOf, plan, site } from './site.ts';

const view = planPageView(site, plan);

function all<T extends { children: T[] }>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}
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
    const inner = addressesOf([view, planCards(site)]).filter((href) => href.startsWith('/'));
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
    expect(placeName({ anchor })).toBe(words);
  });
});

describe('the notes', () => {
  const notes = planNotes(plan);
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
      ...(markNote === null ? [] : [{ anchor, note: markNote }]),
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
      if (node?.markNote === index + 1) expect(node.heading).toContain(found);
      else expect(signed.map(({ text }) => text).join('')).toBe(found);
    }
  });
});

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
    const agencies = tasksView(site).agencies.map(({ link }) => link.href.split('/').at(-2) ?? '');
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
    const { groups } = tasksView(site);
    expect(groups.map(({ children }) => children.length)).toEqual([6, 2, 2, 2, 3]);
    all(groups).forEach(same);
  });

  test('the report of IV.10: no year in the text, the year is our inference', () => {
    const [entry, ...more] = tasksView(site).calendar;
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
