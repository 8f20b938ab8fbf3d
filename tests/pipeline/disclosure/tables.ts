/** Made-up tables of people by kind and place: one line, a tree, a grid; the same seed, the same table. */
import type { FullTable } from '../../../src/pipeline/disclosure/protect.ts';

/** Mulberry32: small, good enough, and the same on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Leaf = { id: string; value: number };

/** Small counts are common, as they are in a province. */
function count(next: () => number): number {
  const kind = next();
  if (kind < 0.1) return 0;
  if (kind < 0.4) return 1 + Math.floor(next() * 4);
  return 5 + Math.floor(next() ** 3 * 300);
}

function finish(leaves: Leaf[], sums: { total: string; parts: string[] }[]): FullTable {
  const values = new Map(leaves.map(({ id, value }) => [id, value]));
  for (const { total, parts } of sums) {
    values.set(
      total,
      parts.reduce((all, id) => all + (values.get(id) ?? 0), 0),
    );
  }
  return {
    cells: [...values].map(([id, value]) => ({ id, key: keyOf(id), kind: 'persons', value })),
    sums,
  };
}

export const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
export const BOUNDARIES = 'province-from-2025-07-01';
const keyOf = (id: string) => [id, BOUNDARIES, PERIOD.from, PERIOD.to].join(' ');

export function table(seed: number): FullTable {
  const next = random(seed);
  const size = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const leaf = (id: string): Leaf => ({ id, value: count(next) });
  const names = (letter: string, length: number) =>
    Array.from({ length }, (_, at) => `${letter}${String(at)}`);
  const shape = seed % 3;
  if (shape === 0) {
    const parts = names('a', size(3, 8));
    return finish(parts.map(leaf), [{ total: 'tong', parts }]);
  }
  if (shape === 1) {
    const groups = names('g', size(2, 3));
    const below = groups.map((total) => ({
      total,
      parts: names(`${total}-`, size(2, 4)),
    }));
    return finish(
      below.flatMap(({ parts }) => parts.map(leaf)),
      [...below, { total: 'tong', parts: groups }],
    );
  }
  const [rows, columns] = [names('r', size(2, 4)), names('c', size(2, 4))];
  return finish(
    rows.flatMap((row) => columns.map((column) => leaf(`${row}-${column}`))),
    [
      ...rows.map((row) => ({ total: row, parts: columns.map((column) => `${row}-${column}`) })),
      ...columns.map((column) => ({ total: column, parts: rows.map((row) => `${row}-${column}`) })),
      { total: 'tong', parts: rows },
      { total: 'tong', parts: columns },
    ],
  );
}

/** The same table a release later: a few of its numbers corrected, the totals with them. */
export function revised(before: FullTable, seed: number): FullTable {
  const next = random(seed);
  const totals = new Set(before.sums.map(({ total }) => total));
  return finish(
    before.cells
      .filter(({ id }) => !totals.has(id))
      .map(({ id, value }) => ({ id, value: next() < 0.2 ? count(next) : value })),
    before.sums.map(({ total, parts }) => ({ total, parts: [...parts] })),
  );
}
