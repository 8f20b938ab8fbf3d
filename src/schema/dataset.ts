import { z } from 'zod';
import { Boundaries, Id, IsoDate, Period, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';

/** How a published number is to be read: «trên 3.200» is `more-than`. */
export const FigureComparator = z.enum(['exact', 'more-than', 'at-least', 'about', 'at-most']);
export type FigureComparator = z.infer<typeof FigureComparator>;

export const FigureRow = z.strictObject({
  id: Id,
  label: Text,
  /** In the row's unit; typed numbers only. */
  value: z.number(),
  unit: Text,
  /** What one unit of it is: visits are not places, cases are not persons. */
  kind: z.enum([
    'establishments',
    'inspections',
    'violations',
    'sanctions',
    'money',
    'cases',
    'persons',
    'estimate',
    'sessions',
    'articles',
    'units',
    'percent',
  ]),
  comparator: FigureComparator,
  /** Rows of different methods never share a series. */
  method: Id,
  /** Where the row differs from the dataset: its own land or day. */
  boundaries: Boundaries.nullable(),
  period: Period.nullable(),
});
export type FigureRow = z.infer<typeof FigureRow>;

/** Rows that must add up to a total, or that are known not to. */
export const Sum = z.strictObject({
  total: Id,
  parts: z.array(Id).min(2),
  /** `adds-up` is checked; `does-not-add-up` forbids a part-to-whole picture and says why. */
  relation: z.enum(['adds-up', 'does-not-add-up']),
  note: Text.nullable(),
});

/** A set of published aggregate numbers from one source. */
export const Dataset = z.strictObject({
  id: Id,
  title: Text,
  /** One sentence that stands alone, without numbers. */
  summary: Text,
  /** What is counted, in words. */
  counted: Text,
  place: z.strictObject({ name: Text, boundaries: Boundaries }),
  period: Period,
  /** The period as the source says it («phần đầu năm 2024, đến khoảng tháng 8»). */
  periodText: Text,
  rows: z.array(FigureRow).min(1),
  sums: z.array(Sum),
  /**
   * What the rows are a part of; «base-not-published» where a share would need a number that nobody
   * published; «not-a-share» for whole counts and set aims.
   */
  base: z.union([
    z.enum(['base-not-published', 'not-a-share']),
    z.strictObject({ numerator: Id, denominator: Id, text: Text }),
  ]),
  status: z.enum(['provisional', 'final', 'corrected', 'status-not-stated']),
  methods: z.array(z.strictObject({ id: Id, says: Text })).min(1),
  caveats: z.array(Text).min(1),
  /** What the source holds and this page leaves out on purpose, with the reason. */
  leftOut: z.array(Text),
  /** Ids of pictures that this dataset may be drawn as. */
  chart: z.enum(['bars', 'part-to-whole', 'none']),
  /** Row ids drawn together, in order. */
  chartRows: z.array(Id),
  provenance: Provenance,
  /** Further sources of the same numbers, by id. */
  otherSources: z.array(Id),
  revisions: z.array(z.strictObject({ on: IsoDate, text: Text })).min(1),
});
export type Dataset = z.infer<typeof Dataset>;
