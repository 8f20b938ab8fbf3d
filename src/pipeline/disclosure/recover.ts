import { SMALLEST, type Cell, type Release } from './release.ts';
import { hasOther, solve, UNBOUNDED, type System } from './solutions.ts';

/** A number kept back that readers can work out, and from what. */
export interface Leak {
  id: string;
  /** `sums`: by subtraction; `before`: the release before published it, or gives it by subtraction. */
  through: 'sums' | 'before';
}

/**
 * Every number kept back that the published ones give away: within `now`, and together with the
 * release `before` it. Also numbers that `before` kept back and `now` gives away. Without `truth`
 * it knows what readers know, and supposes that a number with the same key did not change; with the
 * true values of `now` by id it supposes so only where it is so, as a reader would who knows which
 * numbers were corrected.
 */
export function leaks(
  now: Release,
  before: Release | null,
  truth: ReadonlyMap<string, number> | null = null,
): Leak[] {
  const inNow = given([now], truth).map((id): Leak => ({ id, through: 'sums' }));
  if (before === null) return inNow;
  const alone = new Set(inNow.map(({ id }) => id));
  const inBefore = new Set(given([before], null));
  return [
    ...inNow,
    ...given([now, before], truth)
      .filter((id) => !alone.has(id) && !inBefore.has(id))
      .map((id): Leak => ({ id, through: 'before' })),
  ];
}

/** Whether a published number can be that of a cell kept back: never 5 or more where it is 1 to 4. */
function fits(cell: Cell, value: number | null): value is number {
  return value !== null && (!cell.small || (value > 0 && value < SMALLEST));
}

/** Ids of the cells kept back whose value the releases leave no choice of. */
function given(releases: readonly Release[], truth: ReadonlyMap<string, number> | null): string[] {
  const { system, cells } = systemOf(releases, truth);
  if (cells.length === 0) return [];
  // Far more than tables of this size need (a few steps a cell), and well within a second.
  const budget = { steps: 20_000 };
  const first = solve(system, budget);
  if (first === 'none') return [];
  return cells.flatMap((cell, at) =>
    first !== 'gave-up' && hasOther(system, at, first[at] ?? 0, budget) ? [] : [cell.id],
  );
}

/** One variable a number kept back; cells of one key are one variable. */
function systemOf(
  releases: readonly Release[],
  truth: ReadonlyMap<string, number> | null,
): { system: System; cells: Cell[] } {
  const cells: Cell[] = [];
  const places = new Map<string, number>();
  const system: System = { low: [], high: [], equations: [] };
  const published = new Map<string, number>();
  for (const { key, value } of releases.flatMap((release) => release.cells)) {
    if (value !== null) published.set(key, value);
  }
  for (const cell of releases.flatMap((release) => release.cells)) {
    if (cell.value !== null) continue;
    const known = places.get(cell.key);
    if (known === undefined) {
      places.set(cell.key, cells.length);
      const elsewhere = published.get(cell.key) ?? null;
      const unchanged = truth === null || (truth.get(cell.id) ?? elsewhere) === elsewhere;
      const fixed = fits(cell, elsewhere) && unchanged ? elsewhere : null;
      system.low.push(fixed ?? (cell.small ? 1 : 0));
      system.high.push(fixed ?? (cell.small ? SMALLEST - 1 : UNBOUNDED));
      cells.push(cell);
    } else if (cell.small) {
      system.low[known] = Math.max(1, system.low[known] ?? 1);
      system.high[known] = Math.min(SMALLEST - 1, system.high[known] ?? 1);
    }
  }
  for (const release of releases) {
    const own = new Map(release.cells.map((cell) => [cell.id, cell]));
    for (const { total, parts } of release.sums) {
      const named = [
        { id: total, sign: -1 as const },
        ...parts.map((id) => ({ id, sign: 1 as const })),
      ];
      if (named.some(({ id }) => !own.has(id))) continue;
      let sum = 0;
      const terms: System['equations'][number]['terms'] = [];
      for (const { id, sign } of named) {
        const cell = own.get(id);
        if (cell === undefined) continue;
        if (cell.value === null) terms.push({ at: places.get(cell.key) ?? 0, sign });
        else sum -= sign * cell.value;
      }
      if (terms.length > 0) system.equations.push({ terms, sum });
    }
  }
  return { system, cells };
}
