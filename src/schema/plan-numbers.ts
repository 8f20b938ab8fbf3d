import { z } from 'zod';
import { fault } from './fault.ts';

/**
 * Every number of a published text, keyed a second time (`content/plans/<plan>/numbers.json`): one
 * entry a line that holds any, its runs of digits in order. It must agree with plan.txt.
 */
export const PlanNumbers = z.array(
  z.strictObject({
    /** 1-based line of plan.txt. */
    line: z.number().int().positive(),
    numbers: z.array(z.string().regex(/^\d+$/, fault('digits'))).min(1),
  }),
);
export type PlanNumbers = z.infer<typeof PlanNumbers>;
