import { z } from 'zod';
import { Anchor, Id, IsoDate, Text } from './primitives.ts';
import { ref } from './reference.ts';

/** Who a material is written for; the list of materials is ordered by these. */
export const Audience = z.enum([
  'students',
  'service-workers',
  'industrial-workers',
  'parents',
  'job-seekers',
  'owners',
  'exploited',
  'sellers',
  'neighbours',
  'volunteers',
]);
export type Audience = z.infer<typeof Audience>;

/** Front matter of `content/materials/*.mdx`. */
export const Material = z.strictObject({
  title: Text,
  /** What the tab and the history show instead, where the title could give a reader away. */
  tabTitle: Text.optional(),
  audience: z.array(Audience).min(1),
  summary: Text,
  /** The plan's points that ask for it. */
  servesPoints: z.array(Anchor).min(1),
  /** What to do next, one step a line. */
  next: z.array(Text).min(1),
  /** Hotline ids shown at the end. */
  help: z.array(ref('hotline', Id)).min(1),
  /** Source ids used; each is linked at the end. */
  sources: z.array(ref('source', Id)).min(1),
  checkedOn: IsoDate,
  /** Who reviewed it, or null: the page then says that no expert has. */
  reviewedBy: Text.nullable(),
  /** Pages for people who may be in danger get the leave-now button and a quiet tab. */
  quiet: z.boolean(),
  order: z.number().int().positive(),
});
export type Material = z.infer<typeof Material>;
