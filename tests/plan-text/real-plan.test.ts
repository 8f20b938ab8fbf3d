import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Correction, Node } from '../../src/plan-text/index.ts';
import { parsePlan, walkPlan } from '../../src/plan-text/index.ts';
import { sourceFromSpans } from './same-tree.ts';

const FOLDER = 'content/plans/quang-ngai-2025';
const text = readFileSync(`${FOLDER}/plan.txt`, 'utf8');
const declared = readFileSync(`${FOLDER}/corrections.json`, 'utf8');
const corrections = JSON.parse(declared) as Correction[];
const tree = parsePlan(text, { path: `${FOLDER}/plan.txt`, corrections });

function node(anchor: string): Node {
  const found = [...walkPlan(tree)].find((candidate) => candidate.anchor === anchor);
  if (!found) throw new Error(`no node ${anchor}`);
  return found;
}
const ordinals = (anchor: string) =>
  node(anchor)
    .children.map(({ ordinal }) => ordinal)
    .join(' ');

describe('plan 74/KH-UBND', () => {
  it('has four sections with 2, 0, 5 and 10 items', () => {
    expect(tree.body.map(({ ordinal }) => ordinal).join(' ')).toBe('I II III IV');
    const items = tree.body.map(({ children }) => children.filter(({ kind }) => kind === 'item'));
    expect(items.map(({ length }) => length)).toEqual([2, 0, 5, 10]);
  });

  it('has the points of the published text, the second d) read as đ)', () => {
    expect(ordinals('ii')).toBe('a b c d đ e g');
    expect(node('ii-dd')).toMatchObject({ line: 31, printed: 'd)', ordinal: 'đ' });
    expect([1, 2, 3, 4, 5].map((n) => node(`iii-${String(n)}`).children.length)).toEqual([
      6, 2, 2, 2, 3,
    ]);
    expect(ordinals('iv-1')).toBe('a b c d đ e');
  });

  it('joins the sentence of III.2.a that a page break cut', () => {
    expect(node('iii-2-a').text).toContain(
      'các chương trình phát triển kinh tế - xã hội, an sinh xã hội,',
    );
    expect(node('iii-2-a')).toMatchObject({ line: 55, endLine: 57, children: [] });
  });

  it('keeps emphasis out of the text, and tells where it was', () => {
    const { text: words, emphasis } = node('iv-10');
    const [range] = emphasis ?? [];
    expect(words).toContain('(qua Sở Y tế)');
    expect(words.slice(range?.from, range?.to)).toBe('qua Sở Y tế');
  });

  it('reads the title, the date and eleven recipients', () => {
    expect(tree).toMatchObject({ kind: 'Kế hoạch', place: 'Quảng Ngãi', issuedOn: '2025-04-10' });
    expect(tree.recipients).toHaveLength(11);
    expect(tree.recipients.at(-1)).toEqual({ text: 'Lưu: VT, KGVX₉₆.', line: 127 });
  });

  it('has no problem left, unique anchors, and loses no byte', () => {
    expect(tree.problems).toEqual([]);
    const anchors = [...walkPlan(tree)].map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(sourceFromSpans(tree.spans, text)).toBe(text);
  });

  it('reports the repeated d) when nothing is declared', () => {
    const plain = parsePlan(text, { path: 'plan.txt' });
    expect(plain.problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [31, 1, 'plan-ordinal-repeated'],
      [57, 1, 'plan-broken-hyphen'],
    ]);
  });

  it('puts a correction that is not on its line at its place in corrections.json', () => {
    const source = {
      path: 'corrections.json',
      text: declared.replace('"found": "d)"', '"found": "z)"'),
    };
    const wrong = parsePlan(text, {
      corrections: JSON.parse(source.text) as Correction[],
      correctionsSource: source,
    });
    expect(wrong.problems[0]).toMatchObject({
      file: 'corrections.json',
      line: 4,
      column: 14,
      rule: 'plan-correction-not-found',
    });
  });
});
