import { z } from 'zod';
import { Id, Text, WebAddress } from './primitives.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

const Licence = z.strictObject({ id: Text, name: Text, url: WebAddress, covers: Text });

/** Who runs the site and under which terms (`data/site.json`). */
export const SiteSettings = z
  .strictObject({
    name: Text,
    tagline: Text,
    /** BCP 47 tag of the edition's language: a folder of src/locale. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, fault('language-tag')),
    /** `official` is for a state body; it needs every field of `official`. */
    status: z.enum(['independent', 'official']),
    /** The public address once known, without a trailing slash; null until then. */
    address: WebAddress.nullable(),
    operator: z.strictObject({
      /** null is shown as «chưa điền», never as an invented name. */
      name: Text.nullable(),
      correctionEmail: z.email(fault('email')).nullable(),
    }),
    currentPlan: ref('plan', Id),
    /** Where «Thoát nhanh» goes: an ordinary site outside ours. */
    leaveTo: WebAddress,
    licences: z.strictObject({ text: Licence, data: Licence, code: Licence }),
    /** What a state site needs (docs/hosting.md); null for an independent one. */
    official: z
      .strictObject({
        domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.gov\.vn$/, fault('official-domain')),
        responsibleBody: Text,
        responsiblePerson: Text,
        decision: Text,
        accessibilityStandard: Text,
        ipv6: z.literal(true, fault('official-ipv6')),
        satisfactionSurvey: WebAddress,
      })
      .nullable(),
  })
  .refine(
    ({ official, address }) => official === null || address === `https://${official.domain}`,
    {
      path: ['address'],
      message: fault('official-address'),
    },
  )
  .refine((site) => site.status === 'independent' || site.official !== null, {
    path: ['status'],
    message: fault('official-fields'),
  });
export type SiteSettings = z.infer<typeof SiteSettings>;
