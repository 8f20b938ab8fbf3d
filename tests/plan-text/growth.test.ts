import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan-text/index.ts';
import { effort, SMALL, steepness, STEEPEST, TIMES, type Cost } from '../growth.ts';
import { HOSTILE } from './hostile.ts';

const cost: Cost = (text, times) => effort(() => parsePlan(text), times);

describe('the effort grows with the text, not with its square', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_name, text) => {
      const long = text.slice(0, SMALL * TIMES);
      expect(parsePlan(long).spans.at(-1)?.to ?? long.length).toBe(long.length);
      expect(steepness(text, cost)).toBeLessThan(STEEPEST);
    },
    120_000,
  );

  it('and a reader that looks at every pair of characters would be found', () => {
    const square = (text: string, times: number) => times * (text.length / 100) ** 2;
    expect(steepness('x'.repeat(SMALL * TIMES), square)).toBeGreaterThan(STEEPEST);
  });
});
