import type { Dataset, FigureKind } from '../../schema/dataset.ts';

/** Counts of which 1 to 4 could point at one person or one business. */
const SENSITIVE: ReadonlySet<FigureKind> = new Set(['persons', 'establishments', 'estimate']);

/** Kinds that are no counts: their cells are never kept back to protect another. */
const UNCOUNTED: ReadonlySet<FigureKind> = new Set(['money', 'percent']);

/** The smallest count that is published; 0 is published too. */
export const SMALLEST = 5;

/** One number of a release, as a reader finds it. */
export interface Cell {
  id: string;
  /** The same number in another release: what is counted, on which land, in which days. */
  key: string;
  kind: FigureKind;
  /** null when the number is kept back. */
  value: number | null;
  /** Kept back because it is 1 to 4: readers know that much. */
  small: boolean;
}

/** All that a published dataset tells about its numbers: the cells, and what adds up to what. */
export interface Release {
  cells: readonly Cell[];
  sums: readonly { total: string; parts: readonly string[] }[];
}

/** Whether a number must not be published: a count of people or businesses from 1 to 4. */
export function tooSmall(kind: FigureKind, value: number): boolean {
  return SENSITIVE.has(kind) && value > 0 && value < SMALLEST;
}

/** Whether a cell of this kind may be kept back at all. */
export function isCount(kind: FigureKind): boolean {
  return !UNCOUNTED.has(kind);
}

type Told = Pick<Dataset, 'rows' | 'withheld' | 'sums' | 'place' | 'period'>;

/** What one dataset tells. A sum with an inexact number («trên 3.200») adds nothing up exactly. */
export function releaseOf({ rows, withheld = [], sums, place, period }: Told): Release {
  const key = (row: Pick<Told['rows'][number], 'id' | 'boundaries' | 'period'>) =>
    [
      row.id,
      row.boundaries ?? place.boundaries,
      row.period?.from ?? period.from,
      row.period?.to ?? period.to,
    ].join(' ');
  const inexact = new Set(rows.filter((row) => row.comparator !== 'exact').map(({ id }) => id));
  return {
    cells: [
      ...rows.map((row) => ({
        id: row.id,
        key: key(row),
        kind: row.kind,
        value: row.value,
        small: false,
      })),
      ...withheld.map((row) => ({
        id: row.id,
        key: key(row),
        kind: row.kind,
        value: null,
        small: row.why === 'fewer-than-5',
      })),
    ],
    sums: sums.filter(
      ({ relation, total, parts }) =>
        relation === 'adds-up' && ![total, ...parts].some((id) => inexact.has(id)),
    ),
  };
}
