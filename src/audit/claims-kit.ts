import { formatDate } from '../locale/vi/format.ts';
import { lineState } from '../pipeline/hotlines/expiry.ts';
import type { Site } from '../pipeline/load/site.ts';
import { whole, type Claim, type Spot } from './claim.ts';

/** What the sheets of the commune kit allow: their lines, when those were checked and until when that holds. */
export function kitClaims({
  asOf,
  kit,
  hotlines,
  words,
}: Pick<Site, 'asOf' | 'kit' | 'hotlines' | 'words'>): Claim[] {
  return kit.flatMap(({ slug, data }) => {
    const from = `content/kit/${slug}.mdx`;
    const places: Spot[] = [{ page: '/bo-cong-cu/*', within: slug }];
    const lines = data.help
      .flatMap((id) => hotlines.lines.find((line) => line.id === id) ?? [])
      .filter((line) => lineState(line, asOf).callable);
    const checked = lines.map(({ provenance }) => provenance.checkedOn).sort()[0] ?? '';
    const expires = lines.map(({ expiresOn }) => expiresOn).sort()[0] ?? '';
    return [
      ...whole(
        { kind: 'day', from, places },
        words.audit.kit.checked(formatDate(checked), formatDate(expires)),
      ),
      ...whole(
        { kind: 'phone', from, places },
        // The strips to tear off: every number of the sheet, nothing else.
        `^${lines.map(({ printed }) => printed).join(' ')}$`,
        ...lines.map(({ printed, shortName }) => `^${printed} ${shortName}`),
      ),
    ];
  });
}
