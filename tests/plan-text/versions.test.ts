import { describe, expect, it } from 'vitest';
import { checkAnchors, comparePlans, lockAnchors, parsePlan } from '../../src/plan-text/index.ts';

const OLD = `I. MỤC TIÊU

a) Có 50% xã có kế hoạch.

b) Có 70% xã tuyên truyền.

c) Kiểm tra 20% cơ sở.

II. TỔ CHỨC

1. Sở Y tế chủ trì.

2. Công an tỉnh phối hợp.
`;
const NEW = `I. MỤC TIÊU

a) Có 60% xã có kế hoạch.

b) Kiểm tra 20% cơ sở.

II. TỔ CHỨC

1. Sở Y tế chủ trì.

2. Công an tỉnh phối hợp.

3. Sở Tài chính bố trí kinh phí.
`;

describe('two versions of one plan', () => {
  const changes = comparePlans(parsePlan(OLD), parsePlan(NEW));
  it('lists point by point what changed', () => {
    expect(changes.map(({ how, before, after }) => [how, before, after])).toEqual([
      ['changed', 'i-a', 'i-a'],
      ['moved', 'i-c', 'i-b'],
      ['added', null, 'ii-3'],
      ['removed', 'i-b', null],
    ]);
  });

  it('shows the words that changed', () => {
    expect(changes[0]?.words).toEqual([
      { how: 'same', text: 'Có ' },
      { how: 'removed', text: '50% ' },
      { how: 'added', text: '60% ' },
      { how: 'same', text: 'xã có kế hoạch.' },
    ]);
  });

  it('finds nothing between a text and itself', () => {
    expect(comparePlans(parsePlan(OLD), parsePlan(OLD))).toEqual([]);
  });
});

describe('anchors once published', () => {
  const lock = lockAnchors(parsePlan(OLD));
  const rules = (text: string, aliases: Record<string, string> = {}) =>
    checkAnchors(parsePlan(text), { ...lock, aliases }, 'anchors.json').map(({ rule, message }) => [
      rule,
      /#([a-z0-9-]+)/.exec(message)?.[1],
    ]);

  it('hold for the same text, and for one that only adds', () => {
    expect(rules(OLD)).toEqual([]);
    expect(rules(`${OLD}\n3. Sở Tài chính bố trí kinh phí.\n`)).toEqual([]);
  });

  it('a changed word moves nothing', () => {
    expect(rules(OLD.replace('50%', '55%'))).toEqual([]);
  });

  it('a dropped and a moved one fail', () => {
    expect(rules(NEW)).toEqual([['plan-anchor-dropped', 'i-c']]);
    const swapped = OLD.replace(
      'a) Có 50% xã có kế hoạch.\n\nb) Có 70%',
      'a) Mới.\n\nb) Có 50% xã có kế hoạch.\n\nc) Có 70%',
    ).replace('c) Kiểm tra', 'd) Kiểm tra');
    expect(rules(swapped)).toEqual([
      ['plan-anchor-moved', 'i-a'],
      ['plan-anchor-moved', 'i-b'],
      ['plan-anchor-moved', 'i-c'],
    ]);
  });

  it('a declared alias settles it, one that leads nowhere fails', () => {
    expect(rules(NEW, { 'i-c': 'i-b' })).toEqual([]);
    expect(rules(NEW, { 'i-c': 'i-z' })).toEqual([['plan-anchor-alias', 'i-c']]);
  });
});
