import { toString } from 'mdast-util-to-string';
import { formatDate } from '../locale/vi/format.ts';
import type { Words } from '../locale/index.ts';
import type { Site } from '../pipeline/load/site.ts';
import type { Hotlines } from '../schema/hotline.ts';
import { COUNTED, SPOKEN } from './number-words.ts';
import { sentences, whole, type Claim, type Spot } from './claim.ts';

/** What must not follow a line's number: a thing that is counted, or another number read aloud. */
function notThisLine(spoken: string): RegExp {
  return new RegExp(`${COUNTED.source}|^\\s*\\(?(?!${spoken})(?:${SPOKEN})\\s(?:${SPOKEN})`, 'iu');
}

type HotlineSite = Pick<Site, 'help' | 'hotlines'> & { words: Pick<Words, 'audit'> };

/** What the telephone lines allow: the number where it is called or named, and what is known of it. */
export function hotlineClaims({ hotlines, help: texts, words: { audit } }: HotlineSite): Claim[] {
  const words = audit.hotlines;
  const help: Spot[] = [{ page: '/ho-tro/*' }];
  const checked = hotlines.lines.map((line) => line.provenance.checkedOn).sort()[0] ?? '';
  return [
    ...whole(
      { kind: 'day', from: 'data/hotlines.json', places: help },
      words.earliestCheck(formatDate(checked)),
    ),
    ...hotlines.lines.flatMap((line) => {
      const from = `data/hotlines.json#${line.id}`;
      const own: Spot[] = [...help, { cites: `/ho-tro/#${line.id}` }];
      const day = formatDate(line.provenance.checkedOn);
      const card: Spot[] = [{ within: line.id }, { cites: `#${line.id}` }];
      return [
        ...whole(
          {
            kind: 'phone',
            from,
            notBefore: notThisLine(line.spoken),
            // Codes of three digits are one digit apart and each is a true number: in plain words they must
            // be declared with their sentence, or be a link that calls them.
            places: line.digits.length === 3 ? [{ calls: `tel:${line.digits}` }] : [],
          },
          ...words.named(line.printed),
        ),
        ...whole({ kind: 'phone', from, places: [{ link: `tel:${line.digits}` }] }, line.printed),
        ...whole({ kind: 'phone', from, places: card }, `^${line.printed} ${line.spoken}`),
        ...whole({ kind: 'phone', from }, words.readOut(line.shortName, line.spoken)),
        ...(line.warnings.length === 0
          ? []
          : whole({ kind: 'phone', from, places: help }, words.warned(line.printed))),
        ...whole({ kind: 'phone', from, places: own }, `^${line.name}$`, `^${line.shortName}$`),
        ...sentences(
          { ...line, name: '', shortName: '', neutralName: '', printed: '', digits: '' },
          { kind: 'data-words', from, places: own },
        ),
        ...sentences(line.name, { kind: 'data-words', from, places: own }),
        ...whole(
          { kind: 'day', from, places: card },
          ...words.checked(day, formatDate(line.expiresOn)),
        ),
        ...factClaims(line, own),
      ];
    }),
    ...texts.unverified.flatMap(({ slug, data: line, tree }) => {
      const from = `content/help/unverified/${slug}.mdx`;
      return [
        ...sentences(
          { name: line.name, searched: line.searched, instead: toString(tree) },
          { kind: 'data-words', from, places: help },
        ),
        ...whole(
          { kind: 'day', from, places: help },
          words.searched(line.searched, formatDate(line.searchedOn)),
        ),
      ];
    }),
  ];
}

/** Facts too short to be told from others by their own words: «24 giờ, tất cả các ngày» after its label. */
function factClaims(line: Hotlines['lines'][number], places: readonly Spot[]): Claim[] {
  const facts = {
    hours: line.hours,
    cost: line.cost,
    languages: line.languages,
    whoAnswers: line.whoAnswers,
  };
  return Object.entries(facts).flatMap(([name, fact]) =>
    fact === null
      ? []
      : whole(
          { kind: 'data-words', from: `data/hotlines.json#${line.id}.${name}`, places },
          fact.text,
        ),
  );
}
