import { z } from 'zod';
import { AnchorName, Id, Text } from './primitives.ts';

/**
 * The anchors of a published plan (`content/plans/<plan>/anchors.json`). Readers have saved them, so
 * none may go or come to mean another place; an alias leads an old one to its new place.
 */
export const AnchorLock = z.strictObject({
  plan: Id,
  /** Anchor → first words of what it stands for. */
  anchors: z.record(AnchorName, Text),
  /** Anchor that is gone → anchor that the page leads it to. */
  aliases: z.record(AnchorName, AnchorName),
});
