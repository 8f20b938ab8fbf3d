import { z } from 'zod';
import { Anchor, Text } from './primitives.ts';

/** A report that the plan asks for (`data/plans/<plan>/calendar.json`). */
export const CalendarEntry = z.strictObject({
  anchor: Anchor,
  /** The plan's exact words that set the date. */
  quote: Text,
  day: z.number().int().min(1).max(31),
  month: z.number().int().min(1).max(12),
  /** The year, only if the plan's text has it. */
  yearInText: z.number().int().nullable(),
  /** Our inference, and why; never shown without the reason. */
  yearInferred: z.number().int().nullable(),
  reason: Text,
  /** Who reports to whom, about what. */
  says: Text,
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

export const Calendar = z.array(CalendarEntry);
