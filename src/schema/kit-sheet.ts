import { z } from 'zod';
import { Anchor, Id, IsoDate, Text } from './primitives.ts';
import { ref } from './reference.ts';

/** What a sheet of the commune kit is printed as. */
export const SheetKind = z.enum([
  'poster',
  'leaflet',
  'strip',
  'script',
  'talk',
  'checklist',
  'card',
]);
export type SheetKind = z.infer<typeof SheetKind>;

/** Front matter of `content/kit/*.mdx`: one sheet to print, read aloud or share. */
export const KitSheet = z.strictObject({
  kind: SheetKind,
  /** As the list of the kit names it: «Áp phích A4». */
  name: Text,
  /** What stands at its head, in large letters. */
  title: Text,
  /** What it is for and how it is used, in one sentence for the officer. */
  summary: Text,
  /** The plan's points that ask for it. */
  servesPoints: z.array(Anchor).min(1),
  /** Hotline ids printed on it, the most useful first. */
  help: z.array(ref('hotline', Id)).min(1),
  checkedOn: IsoDate,
  /** Who reviewed it, or null: the sheet then says that no expert has. */
  reviewedBy: Text.nullable(),
  order: z.number().int().positive(),
});
export type KitSheet = z.infer<typeof KitSheet>;

/** Front matter of `content/kit/notes/*.mdx`: what the kit's page says before or below the sheets. */
export const KitNote = z.strictObject({
  title: Text,
  /** `scope`: whom the sheets are for; `no-languages`: while no other language has an edition. */
  part: z.enum(['scope', 'no-languages']),
  order: z.number().int().positive(),
});
export type KitNote = z.infer<typeof KitNote>;
