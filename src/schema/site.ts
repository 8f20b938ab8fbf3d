import { z } from 'zod';
import { Id, Text, WebAddress } from './primitives.ts';

const Licence = z.strictObject({ id: Text, name: Text, url: WebAddress, covers: Text });

/** Who runs the site and under which terms (`data/site.json`). */
export const SiteSettings = z
  .strictObject({
    name: Text,
    tagline: Text,
    /** BCP 47 tag of the edition's language: a folder of src/locale. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'mã ngôn ngữ theo BCP 47, ví dụ vi hoặc en'),
    /** `official` is for a state body; it needs every field of `official`. */
    status: z.enum(['independent', 'official']),
    /** The public address once known, without a trailing slash; null until then. */
    address: WebAddress.nullable(),
    operator: z.strictObject({
      /** null is shown as «chưa điền», never as an invented name. */
      name: Text.nullable(),
      correctionEmail: z.email('địa chỉ thư điện tử chưa đúng dạng').nullable(),
    }),
    currentPlan: Id,
    /** Where «Thoát nhanh» goes: an ordinary site outside ours. */
    leaveTo: WebAddress,
    licences: z.strictObject({ text: Licence, data: Licence, code: Licence }),
    /** What a state site needs (docs/hosting.md); null for an independent one. */
    official: z
      .strictObject({
        domain: z
          .string()
          .regex(
            /^[a-z0-9-]+(\.[a-z0-9-]+)*\.gov\.vn$/,
            'tên miền của cơ quan nhà nước có dạng ten.gov.vn',
          ),
        responsibleBody: Text,
        responsiblePerson: Text,
        decision: Text,
        accessibilityStandard: Text,
        ipv6: z.literal(true, 'NĐ 224/2026/NĐ-CP Điều 11 khoản 4 yêu cầu IPv6'),
        satisfactionSurvey: WebAddress,
      })
      .nullable(),
  })
  .refine(
    ({ official, address }) => official === null || address === `https://${official.domain}`,
    {
      path: ['address'],
      message: 'địa chỉ của trang nhà nước phải là https:// và tên miền ở mục official',
    },
  )
  .refine((site) => site.status === 'independent' || site.official !== null, {
    path: ['status'],
    message:
      'trạng thái «official» chỉ dùng khi đã điền đủ mục official (tên miền, cơ quan chịu trách nhiệm…, xem docs/hosting.md)',
  });
export type SiteSettings = z.infer<typeof SiteSettings>;
