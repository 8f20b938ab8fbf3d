import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan-text/index.ts';
import { HOSTILE } from './hostile.ts';

const SMALL = 20_000;
const TIMES = 16;
/** Time a byte, of the long text to the short: about 1 where it grows with the text, 16 with its square. */
const STEEPEST = 6;
const TRIES = 5;

/** The time a text takes, in a unit that nobody asserts on: only two of them are compared. */
function effort(text: string, times: number): number {
  const { user, system } = process.cpuUsage();
  for (let n = 0; n < times; n += 1) parsePlan(text);
  const after = process.cpuUsage();
  return after.user + after.system - user - system;
}

/** How much steeper than its length the effort for a text grows; the calmest of several tries. */
function steepness(text: string, read: typeof effort = effort): number {
  const short = text.slice(0, SMALL);
  const long = text.slice(0, SMALL * TIMES);
  let calmest = Infinity;
  read(short, TIMES);
  for (let n = 0; n < TRIES && calmest > STEEPEST / 2; n += 1)
    calmest = Math.min(calmest, read(long, 1) / Math.max(1, read(short, TIMES)));
  return calmest;
}

describe('the effort grows with the text, not with its square', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_name, text) => {
      const long = text.slice(0, SMALL * TIMES);
      expect(parsePlan(long).spans.at(-1)?.to ?? long.length).toBe(long.length);
      expect(steepness(text)).toBeLessThan(STEEPEST);
    },
    120_000,
  );

  it('and a reader that looks at every pair of characters would be found', () => {
    const square = (text: string, times: number) => times * (text.length / 100) ** 2;
    expect(steepness('x'.repeat(SMALL * TIMES), square)).toBeGreaterThan(STEEPEST);
  });
});
