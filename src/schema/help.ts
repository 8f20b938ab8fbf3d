import { z } from 'zod';
import { Id, IsoDate, Text } from './primitives.ts';
import { ref } from './reference.ts';

const Order = z.number().int().positive();

/**
 * Front matter of `content/help/situations/*.mdx`: what somebody may be in need of. The body opens with
 * a paragraph; the list after it says what can be done, a step an item.
 */
export const HelpSituation = z.strictObject({
  /** The button: one sentence in the reader's own voice. */
  title: Text,
  /**
   * The fragment of its address. It says nothing of the situation, because a fragment may stay in the
   * history of the browser.
   */
  anchor: Id,
  order: Order,
  /** Danger that is there now: its lines are for that alone unless another situation names them too. */
  urgent: z.boolean(),
  /** Hotline ids to call, the fittest first. */
  lines: z.array(ref('hotline', Id)),
  /** What the person who answers may ask. */
  asked: z.array(Text),
  notNeeded: z.array(Text),
  /** A material that goes further, or null. */
  material: ref('material', Id).nullable(),
});
export type HelpSituation = z.infer<typeof HelpSituation>;

/** Front matter of `content/help/texts/*.mdx`: what is the same for every situation; the body is a list. */
export const HelpText = z.strictObject({
  title: Text,
  /** Where it is printed: on the help page, or (`stays`) on the page of what stays on a phone. */
  part: z.enum(['before-call', 'cannot-call', 'watched-phone', 'stays']),
  order: Order,
});
export type HelpText = z.infer<typeof HelpText>;

/**
 * Front matter of `content/help/unverified/*.mdx`: a service whose number could not be verified. The
 * body says what to do instead.
 */
export const UnverifiedLine = z.strictObject({
  name: Text,
  order: Order,
  /** Where a person looked and found none. */
  searched: Text,
  searchedOn: IsoDate,
  /** Hotline ids that serve meanwhile. */
  lines: z.array(ref('hotline', Id)),
});
export type UnverifiedLine = z.infer<typeof UnverifiedLine>;
