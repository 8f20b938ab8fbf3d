/** Whole numbers between bounds that must satisfy sums: what a reader knows of numbers kept back. */
export interface System {
  low: number[];
  high: number[];
  /** Each: the signed variables add up to `sum`. */
  equations: { terms: { at: number; sign: 1 | -1 }[]; sum: number }[];
}

/** How much may still be searched; one budget serves all questions about one release. */
export interface Budget {
  steps: number;
}

/** Larger than any count of people or places in the country. */
export const UNBOUNDED = 1e9;

const MOST_ROUNDS = 200;

/**
 * Whether variable `at` may have another value than `value`, proved by a whole solution. `false` also
 * when no proof was found within the steps: what is not proved open counts as given away.
 */
export function hasOther(system: System, at: number, value: number, budget: Budget): boolean {
  return [
    { ...system, high: system.high.with(at, Math.min(system.high[at] ?? 0, value - 1)) },
    { ...system, low: system.low.with(at, Math.max(system.low[at] ?? 0, value + 1)) },
  ].some((other) => Array.isArray(solve(other, budget)));
}

/** One solution by narrowing bounds and trying values of the narrowest variable left. */
export function solve(system: System, budget: Budget): number[] | 'none' | 'gave-up' {
  const search = (low: number[], high: number[]): number[] | 'none' | 'gave-up' => {
    budget.steps -= 1;
    if (budget.steps < 0) return 'gave-up';
    if (!narrow(system.equations, low, high)) return 'none';
    let pick = -1;
    low.forEach((from, at) => {
      const width = (high[at] ?? from) - from;
      const best = pick < 0 ? Infinity : (high[pick] ?? 0) - (low[pick] ?? 0);
      if (width > 0 && width < best) pick = at;
    });
    if (pick < 0) return holds(system.equations, low) ? low : 'none';
    const [from, to] = [low[pick] ?? 0, high[pick] ?? 0];
    // Most often the least value will do; only where it does not is the rest halved.
    const least = search([...low], high.with(pick, from));
    if (least !== 'none') return least;
    const middle = Math.floor((from + 1 + to) / 2);
    const below = search(low.with(pick, from + 1), high.with(pick, middle));
    return below === 'none' ? search(low.with(pick, middle + 1), [...high]) : below;
  };
  return search([...system.low], [...system.high]);
}

function holds(equations: System['equations'], values: readonly number[]): boolean {
  return equations.every(
    ({ terms, sum }) =>
      terms.reduce((all, { at, sign }) => all + sign * (values[at] ?? 0), 0) === sum,
  );
}

/** Takes from every variable what its equations rule out; false when nothing is left of one. */
function narrow(equations: System['equations'], low: number[], high: number[]): boolean {
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false;
    for (const { terms, sum } of equations) {
      let min = 0;
      let max = 0;
      for (const { at, sign } of terms) {
        min += sign > 0 ? (low[at] ?? 0) : -(high[at] ?? 0);
        max += sign > 0 ? (high[at] ?? 0) : -(low[at] ?? 0);
      }
      if (sum < min || sum > max) return false;
      for (const { at, sign } of terms) {
        const [from, to] = [low[at] ?? 0, high[at] ?? 0];
        // What the other terms of the sum can be at the most and at the least.
        const most = max - (sign > 0 ? to : -from);
        const least = min - (sign > 0 ? from : -to);
        const newLow = Math.max(from, sign > 0 ? sum - most : least - sum);
        const newHigh = Math.min(to, sign > 0 ? sum - least : most - sum);
        if (newLow > newHigh) return false;
        if (newLow === from && newHigh === to) continue;
        changed = true;
        low[at] = newLow;
        high[at] = newHigh;
        min = least + (sign > 0 ? newLow : -newHigh);
        max = most + (sign > 0 ? newHigh : -newLow);
      }
    }
  }
  return true;
}
