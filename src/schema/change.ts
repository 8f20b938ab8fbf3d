import { z } from 'zod';
import { IsoDate, Text } from './primitives.ts';
import { fault } from './fault.ts';

/** Front matter of `content/changes/*.md`: what changed, for readers. */
export const Change = z.strictObject({
  title: Text,
  on: IsoDate,
  kind: z.enum(['published', 'corrected', 'added', 'removed']),
  /** Addresses within the site that the change touches. */
  touches: z.array(z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, fault('site-path'))),
});
export type Change = z.infer<typeof Change>;
