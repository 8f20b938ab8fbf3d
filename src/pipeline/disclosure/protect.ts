import { leaks } from './recover.ts';
import { isCount, tooSmall, type Cell, type Release } from './release.ts';

/** A full table as the office holds it, before anything is kept back. */
export interface FullTable {
  cells: readonly (Omit<Cell, 'value' | 'small'> & { value: number })[];
  sums: Release['sums'];
}

/** Which numbers stay back: too small themselves, or needed to keep those from being worked out. */
export interface Protection {
  small: string[];
  others: string[];
}

/**
 * Primary suppression (1 to 4 people or businesses) and then, one cell at a time, complementary
 * suppression until `leaks` finds nothing with or without the release `before`. Of the cells that help
 * most it takes the smallest, parts before totals. null when nothing that may be kept back protects
 * the small ones: rows must then be merged.
 */
export function protect(table: FullTable, before: Release | null): Protection | null {
  const small = table.cells.filter(({ kind, value }) => tooSmall(kind, value)).map(({ id }) => id);
  const totals = new Set(table.sums.map(({ total }) => total));
  const told = new Map(before?.cells.map(({ key, value }) => [key, value]));
  const truth = new Map(table.cells.map(({ id, value }) => [id, value]));
  const others: string[] = [];
  for (;;) {
    const open = leaks(publish(table, { small, others }), before, truth);
    if (open.length === 0) return { small, others };
    const touched = table.cells
      .filter(({ id, kind }) => isCount(kind) && !small.includes(id) && !others.includes(id))
      // A number that is out already protects nothing.
      .filter(({ key, value }) => told.get(key) !== value)
      .filter(({ id }) =>
        table.sums.some(({ total, parts }) => {
          const ids = [total, ...parts];
          return ids.includes(id) && ids.some((one) => small.includes(one) || others.includes(one));
        }),
      )
      .sort((a, b) => Number(totals.has(a.id)) - Number(totals.has(b.id)) || a.value - b.value);
    let best: { id: string; left: number } | undefined;
    for (const { id } of touched) {
      const trial = publish(table, { small, others: [...others, id] });
      const left = leaks(trial, before, truth).length;
      if (best === undefined || left < best.left) best = { id, left };
      if (left === 0) break;
    }
    if (best === undefined) return null;
    others.push(best.id);
  }
}

/** The table as readers would see it. */
export function publish(table: FullTable, { small, others }: Protection): Release {
  return {
    sums: table.sums,
    cells: table.cells.map((cell) => ({
      ...cell,
      value: small.includes(cell.id) || others.includes(cell.id) ? null : cell.value,
      small: small.includes(cell.id),
    })),
  };
}
