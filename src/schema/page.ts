import { z } from 'zod';
import { IsoDate, Text } from './primitives.ts';

/** Front matter of `content/pages/*.mdx`: standing prose such as «Giới thiệu». */
export const Page = z.strictObject({ title: Text, summary: Text, updatedOn: IsoDate });
export type Page = z.infer<typeof Page>;
