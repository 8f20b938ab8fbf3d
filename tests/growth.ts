/** Growth of work, told by the ratio of two sizes in one process: no test asserts on seconds. */

/** The length of the short text, unless a test names another; the long one is `TIMES` as long. */
export const SMALL = 20_000;
export const TIMES = 16;

/** Work a character, of the long text to the short: about 1 where it grows with the text, 16 with its square. */
export const STEEPEST = 6;

const TRIES = 5;

/** Processor time of doing something `times` times, in a unit that nobody asserts on. */
export function effort(work: () => unknown, times = 1): number {
  const { user, system } = process.cpuUsage();
  for (let n = 0; n < times; n += 1) work();
  const after = process.cpuUsage();
  return after.user + after.system - user - system;
}

/** What reading a text so many times costs. */
export type Cost = (text: string, times: number) => number;

/** How much steeper than its length the effort for a text grows; the calmest of several tries. */
export function steepness(text: string, cost: Cost, small = SMALL): number {
  const short = text.slice(0, small);
  const long = text.slice(0, small * TIMES);
  let calmest = Infinity;
  cost(short, TIMES);
  for (let n = 0; n < TRIES && calmest > STEEPEST / 2; n += 1)
    calmest = Math.min(calmest, cost(long, 1) / Math.max(1, cost(short, TIMES)));
  return calmest;
}
