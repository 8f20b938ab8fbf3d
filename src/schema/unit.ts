import { z } from 'zod';
import { Text } from './primitives.ts';
import { Provenance } from './provenance.ts';

/** One of today's communes, wards and special zones. */
export const Unit = z.strictObject({
  /** Code of the statistics office's list, five digits. */
  code: z.string().regex(/^\d{5}$/, 'mã đơn vị gồm năm chữ số'),
  /** With its kind, as the list writes it: «Xã Ba Tơ». */
  name: Text.regex(/^(?:Xã|Phường|Đặc khu) \p{Lu}/u, 'bắt đầu bằng Xã, Phường hoặc Đặc khu'),
});
export type Unit = z.infer<typeof Unit>;

/**
 * `data/units.json`: the units of the province as it is since 1 July 2025. The list does not say on
 * whose former land a unit lies, so neither does this file.
 */
export const Units = z.strictObject({
  provenance: Provenance,
  units: z
    .array(Unit)
    .min(1)
    .refine((units) => new Set(units.map(({ code }) => code)).size === units.length, {
      message: 'một mã đơn vị xuất hiện hai lần',
    })
    .refine((units) => new Set(units.map(({ name }) => name)).size === units.length, {
      message: 'một tên đơn vị xuất hiện hai lần',
    }),
});
export type Units = z.infer<typeof Units>;
