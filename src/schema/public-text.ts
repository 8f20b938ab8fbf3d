import { personalData } from './personal-data.ts';
import { Text } from './primitives.ts';

/** A text that goes out beside a number: never a person's name, papers, telephone or home. */
export const PublicText = Text.refine((value) => personalData(value) === null, {
  error: ({ input }) => personalData(String(input)) ?? undefined,
});
