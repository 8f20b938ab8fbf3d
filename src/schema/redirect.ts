import { z } from 'zod';
import { fault } from './fault.ts';

/** A page, which ends in a slash, or a file, which ends in the name of its kind. */
const SitePath = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)+([a-z0-9-]+(\.[a-z0-9]+)+)?$/, fault('moved-path'));

/** An address that readers have and where its page or file stands now (`data/redirects.json`). */
export const Redirect = z.strictObject({ from: SitePath, to: SitePath });
export type Redirect = z.infer<typeof Redirect>;

export const Redirects = z.array(Redirect);
