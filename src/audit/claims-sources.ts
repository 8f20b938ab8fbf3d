import { formatDate } from '../locale/vi/format.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Provenance } from '../schema/provenance.ts';
import { sentences, whole, type Claim, type Spot } from './claim.ts';

type SourceSite = Pick<Site, 'sources' | 'words'>;

/** What the list of sources allows: titles, days and addresses where the source stands or is cited. */
export function sourceClaims({ sources, words: { audit } }: SourceSite): Claim[] {
  return sources.flatMap((source) => {
    const from = `data/sources.json#${source.id}`;
    const places = entryPlaces(source.id);
    const within: Spot[] = [{ page: '/nguon/', within: source.id }];
    const published = source.publishedOn === null ? '' : formatDate(source.publishedOn);
    const checked = formatDate(source.checkedOn);
    return [
      ...sentences(source, { kind: 'data-words', from, places }),
      ...whole(
        { kind: 'data-words', from, places },
        `^${source.title}$`,
        `${source.publisher}: ${source.title}`,
      ),
      ...whole(
        { kind: 'data-words', from, places: [{ link: `/nguon/#${source.id}` }] },
        source.title,
        source.publisher,
        audit.sources.cited(source.publisher),
      ),
      ...whole(
        { kind: 'day', from, places: within },
        `^${source.publisher}, ${published}$`,
        `^${source.publisher}$`,
        audit.sources.checked(checked),
      ),
      ...whole(
        { kind: 'day', from, places: [{ link: `/nguon/#${source.id}` }] },
        ...(published === '' ? [] : [audit.dayLink(published)]),
        audit.dayLink(checked),
      ),
      ...(source.url === null
        ? []
        : whole({ kind: 'address', from, places: [{ link: source.url }] }, source.url)),
    ];
  });
}

/** What the laws allow: names and provisions where the law stands or is cited. */
export function lawClaims({ laws, words: { audit } }: Pick<Site, 'laws' | 'words'>): Claim[] {
  return laws.flatMap((law) => {
    const from = `data/laws.json#${law.id}`;
    const places = entryPlaces(law.id);
    const within: Spot[] = [{ page: '/nguon/', within: law.id }];
    return [
      ...sentences({ ...law, provisions: [] }, { kind: 'data-words', from, places }),
      ...whole({ kind: 'data-words', from, places }, `^${law.name}$`, law.name),
      ...whole(
        { kind: 'day', from, places: within },
        audit.sources.lawChecked(formatDate(law.checkedOn)),
      ),
      ...law.provisions.flatMap(({ id, article, says }) => [
        ...whole(
          { kind: 'data-words', from: `${from}:${id}`, places: within },
          `^${article}. ${says}$`,
        ),
        ...sentences(says, { kind: 'data-words', from: `${from}:${id}`, places: within }),
        ...whole(
          {
            kind: 'data-words',
            from: `${from}:${id}`,
            places: [{ link: `/nguon/#${law.id}`, of: `law:${law.id}:${id}` }],
          },
          `(${law.shortName}, ${article})`,
        ),
      ]),
    ];
  });
}

/** What is said of a body since the plan, on its own page. */
export function agencyClaims({
  agencies,
  words: { audit },
}: Pick<Site, 'agencies' | 'words'>): Claim[] {
  return agencies.flatMap((agency) => {
    const from = `data/agencies.json#${agency.id}`;
    const places: Spot[] = [
      { pageOf: agency.id },
      ...Object.keys(agency.assignments).map((plan) => ({
        cites: `/nhiem-vu/${plan}/${agency.id}/`,
      })),
    ];
    const [first = ''] = Object.values(agency.assignments).flat();
    const [section = '', item = ''] = first.split('-');
    return [
      ...sentences(agency, { kind: 'data-words', from, places }),
      ...whole({ kind: 'ordinal', from, places }, audit.plan.assignment(item, section)),
    ];
  });
}

/** The line under a number and its citation: «Nguồn: … (chỗ); kiểm tra ngày …». */
export function provenanceClaims(
  { sources, words: { audit } }: SourceSite,
  provenance: Provenance,
  from: string,
  places: readonly Spot[],
): Claim[] {
  const checked = formatDate(provenance.checkedOn);
  const source = sources.find(({ id }) => id === provenance.source);
  const name = source === undefined ? provenance.source : `${source.publisher}: ${source.title}`;
  return whole(
    { kind: 'day', from, places },
    ...audit.sources.provenance(name, provenance.locator, checked, provenance.checkedOn),
  );
}

function entryPlaces(id: string): Spot[] {
  return [{ page: '/nguon/', within: id }, { cites: `/nguon/#${id}` }];
}
