import { z } from 'zod';
import { Id, IsoDate, Text, WebAddress } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { fault } from './fault.ts';

/** The land of a place between two days; a figure says of which one it speaks. */
export const Territory = z
  .strictObject({
    id: Id,
    /** «tỉnh Quảng Ngãi»; the days follow it in print. */
    name: Text,
    /** The same in a cell of a spreadsheet: «tỉnh». */
    sheetName: Text,
    /** null where it is older than the data here. */
    from: IsoDate.nullable(),
    /** null for today's. */
    to: IsoDate.nullable(),
    /** What the name alone does not say: «gồm cả Kon Tum cũ». */
    note: Text.nullable(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['from'],
    message: fault('period-order'),
  });
export type Territory = z.infer<typeof Territory>;

/** A place that is named here and is not ours: merged into ours, or the place of a plan kept beside ours. */
const OtherPlace = z.strictObject({ id: Id, name: Text, fullName: Text });

/** The place that an edition speaks of (`data/place.json`). */
export const Place = z.strictObject({
  id: Id,
  kind: z.enum(['province', 'city', 'district', 'commune']),
  /** «Quảng Ngãi» */
  name: Text,
  /** «tỉnh Quảng Ngãi», as it stands within a sentence. */
  fullName: Text,
  englishName: Text,
  /** The body that issues the plans of the place. */
  issuer: z.strictObject({ name: Text, englishName: Text, url: WebAddress }),
  /** In order of time, the one of today last. */
  territories: z.array(Territory).refine(
    (all) =>
      all.every(({ from }, index) => {
        const before = all[index - 1];
        return before === undefined || (from !== null && before.to !== null && before.to < from);
      }),
    fault('territory-order'),
  ),
  /** Places that have become part of it. */
  predecessors: z.array(OtherPlace),
  /** Other places whose plans are kept here beside its own. */
  others: z.array(OtherPlace),
  /** Where the territories and predecessors are read from. */
  provenance: Provenance,
});
export type Place = z.infer<typeof Place>;
