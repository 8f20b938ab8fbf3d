import { z } from 'zod';

/** Lower-case Latin letters, digits and hyphens: used in addresses and file names, so it never changes. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối');

/** A calendar day, `YYYY-MM-DD`; the 31st of February is refused. */
export const IsoDate = z.iso.date('ngày phải viết dạng NĂM-THÁNG-NGÀY, ví dụ 2025-04-10');

/** An anchor of the plan as in the contract: `ii-dd`, `iv-1-a`. */
export const Anchor = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'neo của kế hoạch, ví dụ ii-dd hoặc iii-1-a');

/** A sentence or phrase on screen; never empty, never padded with spaces. */
export const Text = z
  .string()
  .min(1, 'không được để trống')
  .refine((value) => value === value.trim(), 'thừa dấu cách ở đầu hoặc cuối')
  .refine((value) => value === value.normalize('NFC'), 'chữ phải ở dạng dựng sẵn (Unicode NFC)');

/** An https or http address of a published page. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: 'địa chỉ phải bắt đầu bằng https:// hoặc http://',
});

/** How sure we are: `high` official or two independent sources; `medium` one press or third-party source; `low` weak or old. */
export const Confidence = z.enum(['high', 'medium', 'low']);

/** A period of whole days, both ends included. */
export const Period = z
  .strictObject({ from: IsoDate, to: IsoDate })
  .refine((period) => period.from <= period.to, 'ngày bắt đầu phải trước hoặc bằng ngày kết thúc');
export type Period = z.infer<typeof Period>;

/** Which land a figure speaks of: `country`, or the id of a territory of `data/place.json`. */
export const Boundaries = Id;
export type Boundaries = z.infer<typeof Boundaries>;
