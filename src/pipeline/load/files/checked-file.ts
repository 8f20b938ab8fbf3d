import type { z } from 'zod';
import type { Locate } from './schema-problems.ts';

/** A file that passed its schema: its data, by which schema, and where each of its values stands. */
export interface CheckedFile<T = unknown> {
  path: string;
  value: T;
  schema: z.core.$ZodType;
  locate: Locate;
}
