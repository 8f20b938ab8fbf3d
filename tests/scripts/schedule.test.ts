/** The order in which checks run. */
import { describe, expect, it } from 'vitest';
import { runAll } from '../../scripts/checks/schedule.mjs';
import { type Check, CHECKS, choose } from '../../scripts/checks/table.mjs';

const pass = { passed: 1, failed: 0, skipped: 0, report: '' };

function check(part: string, more: Partial<Check> = {}): Check {
  return { part, what: part, needs: 'nothing', run: () => Promise.resolve(pass), ...more };
}

/** Runs checks on two lanes; what happened, in order, and what did not run at all. */
async function happened(checks: Check[], stopped = () => false) {
  const log: string[] = [];
  const done = await runAll(checks, {
    lanes: 2,
    context: { root: '/nowhere', env: {} },
    now: () => 0,
    stopped,
    onStart: ({ part }) => log.push(`+${part}`),
    onDone: ({ check: { part } }) => log.push(`-${part}`),
  });
  return { log, done };
}

const slow = () => new Promise<typeof pass>((resolve) => setTimeout(() => resolve(pass), 20));

describe('runAll', () => {
  it('keeps what reads dist/ until it is built, and lets the rest go on', async () => {
    const { log } = await happened([
      check('build', { gives: 'dist', run: slow }),
      check('pages', { needs: 'dist' }),
      check('lint'),
      check('unit'),
    ]);
    expect(log.indexOf('+pages')).toBeGreaterThan(log.indexOf('-build'));
    expect(log.indexOf('-unit')).toBeLessThan(log.indexOf('-build'));
  });

  it('never runs more than two at once', async () => {
    const { log } = await happened(['a', 'b', 'c', 'd'].map((part) => check(part, { run: slow })));
    let running = 0;
    for (const line of log) {
      running += line.startsWith('+') ? 1 : -1;
      expect(running).toBeLessThanOrEqual(2);
    }
  });

  it('does not look at an old dist/ when the build failed', async () => {
    const { log, done } = await happened([
      check('build', { gives: 'dist', run: () => Promise.resolve({ ...pass, failed: 1 }) }),
      check('pages', { needs: 'dist' }),
    ]);
    expect(log).toEqual(['+build', '-build', '-pages']);
    expect(done.map(({ outcome }) => outcome?.failed)).toEqual([1, undefined]);
  });

  it('a check that throws has failed', async () => {
    const { done } = await happened([check('a', { run: () => Promise.reject(new Error('oh')) })]);
    expect(done[0]?.outcome).toMatchObject({ passed: 0, failed: 1 });
  });

  it('begins nothing once it is stopped', async () => {
    expect((await happened([check('a')], () => true)).log).toEqual([]);
  });
});

it('npm test tells first what takes seconds, then what takes minutes', () => {
  const slow = /^(unit|browser|commands|pa11y-|axe-)/;
  const parts = CHECKS.map(({ part }) => part);
  const first = parts.findIndex((part) => slow.test(part));
  expect(first).toBeGreaterThan(5);
  expect(parts.slice(first).filter((part) => !slow.test(part))).toEqual([]);
});

describe('choose', () => {
  it('all, a part, a group, and names that are none', () => {
    const parts = (names: string[]) => choose(names).chosen.map(({ part }) => part);
    expect(choose([]).chosen).toBe(CHECKS);
    expect(parts(['unit'])).toEqual(['unit']);
    expect(parts(['a11y'])).toEqual(['pa11y-360', 'pa11y-1280', 'axe-light', 'axe-dark']);
    expect(choose(['unit', 'nonsense']).unknown).toEqual(['nonsense']);
  });
});
