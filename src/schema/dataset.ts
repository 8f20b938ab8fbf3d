import { z } from 'zod';
import { Boundaries, Id, IsoDate, Period } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { PublicText } from './public-text.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

/** How a published number is to be read: «trên 3.200» is `more-than`. */
export const FigureComparator = z.enum(['exact', 'more-than', 'at-least', 'about', 'at-most']);
export type FigureComparator = z.infer<typeof FigureComparator>;

/** What one unit of a figure is: visits are not places, cases are not persons. */
export const FigureKind = z.enum([
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
]);
export type FigureKind = z.infer<typeof FigureKind>;

export const FigureRow = z.strictObject({
  id: Id,
  label: PublicText,
  /** In the row's unit; typed numbers only. */
  value: z.number(),
  unit: PublicText,
  kind: FigureKind,
  comparator: FigureComparator,
  /** Rows of different methods never share a series. */
  method: ref('method', Id),
  /** Where the row differs from the dataset: its own land or day. */
  boundaries: Boundaries.nullable(),
  period: Period.nullable(),
});
export type FigureRow = z.infer<typeof FigureRow>;

/**
 * A row whose number is kept back: `fewer-than-5` could point at a person or a business and is shown
 * as «dưới 5»; `protects-another` would give such a number back by subtraction. The number itself is
 * in no file of the project.
 */
export const WithheldRow = FigureRow.pick({
  id: true,
  label: true,
  unit: true,
  kind: true,
  boundaries: true,
  period: true,
}).extend({ why: z.enum(['fewer-than-5', 'protects-another']) });
export type WithheldRow = z.infer<typeof WithheldRow>;

/** Who stands behind numbers that an office reports itself. */
export const Approval = z
  .strictObject({
    /** The office or position, never a person's name. */
    approvedBy: PublicText,
    document: PublicText,
    /** How many units reported, of how many. */
    coverage: z.strictObject({
      reported: z.number().int().nonnegative(),
      of: z.number().int().positive(),
      unit: PublicText,
    }),
  })
  .refine(({ coverage }) => coverage.reported <= coverage.of, {
    path: ['coverage', 'reported'],
    message: fault('coverage'),
  });
export type Approval = z.infer<typeof Approval>;

/** Rows that must add up to a total, or that are known not to. */
export const Sum = z.strictObject({
  total: ref('told-row', Id),
  parts: z.array(ref('told-row', Id)).min(2),
  /** `adds-up` is checked; `does-not-add-up` forbids a part-to-whole picture and says why. */
  relation: z.enum(['adds-up', 'does-not-add-up']),
  note: PublicText.nullable(),
});

/** A set of published aggregate numbers from one source. */
export const Dataset = z.strictObject({
  id: Id,
  title: PublicText,
  /** One sentence that stands alone, without numbers. */
  summary: PublicText,
  /** What is counted, in words. */
  counted: PublicText,
  place: z.strictObject({ name: PublicText, boundaries: Boundaries }),
  period: Period,
  /** The period as the source says it («phần đầu năm 2024, đến khoảng tháng 8»). */
  periodText: PublicText,
  rows: z.array(FigureRow).min(1),
  /** Rows kept back so that nobody is exposed; absent where there are none. */
  withheld: z.array(WithheldRow).min(1).optional(),
  sums: z.array(Sum),
  /**
   * What the rows are a part of; «base-not-published» where a share would need a number that nobody
   * published; «not-a-share» for whole counts and set aims.
   */
  base: z.union([
    z.enum(['base-not-published', 'not-a-share']),
    z.strictObject({ numerator: ref('row', Id), denominator: ref('row', Id), text: PublicText }),
  ]),
  /** Absent where the numbers are not an office's own report but quoted from press or law. */
  approval: Approval.optional(),
  status: z.enum(['provisional', 'final', 'corrected', 'status-not-stated']),
  methods: z.array(z.strictObject({ id: Id, says: PublicText })).min(1),
  caveats: z.array(PublicText).min(1),
  /** What the source holds and this page leaves out on purpose, with the reason. */
  leftOut: z.array(PublicText),
  /** Ids of pictures that this dataset may be drawn as. */
  chart: z.enum(['bars', 'part-to-whole', 'none']),
  /** Row ids drawn together, in order. */
  chartRows: z.array(ref('row', Id)),
  provenance: Provenance,
  /** Further sources of the same numbers, by id. */
  otherSources: z.array(ref('source', Id)),
  revisions: z.array(z.strictObject({ on: IsoDate, text: PublicText })).min(1),
});
export type Dataset = z.infer<typeof Dataset>;
