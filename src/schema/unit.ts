import { z } from 'zod';
import { Boundaries, Text } from './primitives.ts';
import { Provenance } from './provenance.ts';
import { fault } from './fault.ts';

/** One of today's communes, wards and special zones. */
export const Unit = z.strictObject({
  /** Code of the statistics office's list, five digits. */
  code: z.string().regex(/^\d{5}$/, fault('unit-code')),
  /** With its kind, as the list writes it: «Xã Ba Tơ». */
  name: Text,
});
export type Unit = z.infer<typeof Unit>;

/**
 * `data/units.json`: the units into which a territory is divided. The list does not say on whose former
 * land a unit lies, so neither does this file.
 */
export const Units = z
  .strictObject({
    provenance: Provenance,
    /** The territory of data/place.json that the list divides. */
    territory: Boundaries,
    /** How a name may begin: «Xã», «Phường». */
    kinds: z.array(Text).min(1),
    units: z
      .array(Unit)
      .min(1)
      .refine((units) => new Set(units.map(({ code }) => code)).size === units.length, {
        message: fault('unit-code-twice'),
      })
      .refine((units) => new Set(units.map(({ name }) => name)).size === units.length, {
        message: fault('unit-name-twice'),
      }),
  })
  .superRefine(({ kinds, units }, context) => {
    units.forEach(({ name }, index) => {
      const rest = kinds
        .filter((kind) => name.startsWith(`${kind} `))
        .map((kind) => name.slice(kind.length + 1));
      if (rest.some((own) => /^\p{Lu}/u.test(own))) return;
      context.addIssue({
        code: 'custom',
        path: ['units', index, 'name'],
        message: fault('unit-name'),
      });
    });
  });
export type Units = z.infer<typeof Units>;
