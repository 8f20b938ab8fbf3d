import { z } from 'zod';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

/** Lower-case Latin letters, digits and hyphens: used in addresses and file names, so it never changes. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('id'));

/** A calendar day, `YYYY-MM-DD`; the 31st of February is refused. */
export const IsoDate = z.iso.date(fault('date'));

/** The name of a place in a plan's text, as in the contract: `ii-dd`, `iv-1-a`. */
export const AnchorName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('anchor'));

/** A place that a plan's text has. */
export const Anchor = ref('anchor', AnchorName);

/** A sentence or phrase on screen; never empty, never padded with spaces. */
export const Text = z
  .string()
  .min(1, fault('text-empty'))
  .refine((value) => value === value.trim(), fault('text-padded'))
  .refine((value) => value === value.normalize('NFC'), fault('text-decomposed'));

/** An https or http address of a published page. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: fault('web-address'),
});

/** `dataset:row`: one number of a dataset. */
export const Figure = ref(
  'figure',
  z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/, fault('figure-name')),
);

/** How sure we are: `high` official or two independent sources; `medium` one press or third-party source; `low` weak or old. */
export const Confidence = z.enum(['high', 'medium', 'low']);

/** A period of whole days, both ends included. */
export const Period = z
  .strictObject({ from: IsoDate, to: IsoDate })
  .refine((period) => period.from <= period.to, fault('period-order'));
export type Period = z.infer<typeof Period>;

/** Which land a figure speaks of: `country`, or the id of a territory of `data/place.json`. */
export const Boundaries = ref('territory', Id);
export type Boundaries = z.infer<typeof Boundaries>;
