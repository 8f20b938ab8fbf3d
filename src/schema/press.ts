import { z } from 'zod';
import { Text } from './primitives.ts';

/** Front matter of `content/press/*.mdx`: what a journalist should know before quoting a number. */
export const PressNote = z.strictObject({ title: Text, order: z.number().int() });
export type PressNote = z.infer<typeof PressNote>;
