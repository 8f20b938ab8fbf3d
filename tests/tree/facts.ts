/** Facts of the edition in the repository: what the code may not know, so that it serves any other. */
import { basename } from 'node:path';
import { below, piecesOf, read, type Piece } from './sources.ts';

/** A fact, and how a text of the code tells it. */
export interface Fact {
  what: string;
  word: string;
  /** `within` a longer text too, or only as the `whole` of it; numbers count where `numbers` says so. */
  where: 'within' | 'whole';
  numbers?: true;
}

const json = (path: string): unknown => JSON.parse(read(path));

interface Named {
  id: string;
  name: string;
}

/** Every fact, read from data/ and content/. */
export function factsOfEdition(): Fact[] {
  const place = json('data/place.json') as Named & {
    englishName: string;
    issuer: Named;
    territories: Named[];
    predecessors: Named[];
    others: Named[];
  };
  const all = [place, ...place.predecessors, ...place.others];
  const { lines } = json('data/hotlines.json') as {
    lines: { id: string; digits: string; printed: string }[];
  };
  const plans = below('content/plans').filter((path) => path.endsWith('/plan.json'));
  return [
    ...all.flatMap(({ id, name }) => [of('place', id), of('place', name)]),
    ...place.territories.map(({ id }) => of('territory', id)),
    ...plans.flatMap(ofPlan),
    ...(json('data/agencies.json') as Named[]).map(({ id }) => of('agency', id)),
    ...ids('data/figures').map((id) => of('dataset', id)),
    ...lines.flatMap((line) =>
      [...new Set([line.id, line.digits, line.printed])].map((word) => of('hotline', word)),
    ),
  ].filter(({ word }) => word.length > 2);
}

function ofPlan(path: string): Fact[] {
  const { id, number, period, sections } = json(path) as {
    id: string;
    number: string;
    period: { from: string; to: string };
    sections: Record<string, string[]>;
  };
  const { anchors } = json(path.replace('plan.json', 'anchors.json')) as { anchors: object };
  const targets = json(`data/plans/${id}/targets.json`) as Named[];
  const years = new Set([period.from, period.to].map((day) => day.slice(0, 4)));
  return [
    of('plan', id),
    of('plan', number),
    ...targets.map((target) => of('target', target.id)),
    ...[...years].map((year): Fact => ({ ...of('year', year), numbers: true })),
    ...Object.keys(anchors).map((word): Fact => ({ what: 'anchor', word, where: 'whole' })),
    ...Object.values(sections)
      .flat()
      .map((word): Fact => ({ what: 'anchor', word, where: 'whole' })),
  ];
}

const of = (what: string, word: string): Fact => ({ what, word, where: 'within' });

const ids = (folder: string): string[] =>
  below(folder)
    .filter((path) => path.endsWith('.json'))
    .map((path) => basename(path, '.json'));

/** A word stands alone: «111» is not in «1110», nor «so-y-te» in «so-y-te-2». */
function pattern({ word, where }: Fact): RegExp {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return where === 'whole'
    ? new RegExp(`^#?${literal}$`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'u');
}

/** A judge of files by these facts. */
export function factFinder(facts: readonly Fact[]): (file: string, text: string) => string[] {
  const known = facts.map((fact) => ({ fact, test: pattern(fact) }));
  const tells = ({ text, kind }: Piece, fact: Fact, test: RegExp) =>
    (kind !== 'number' || fact.numbers === true) && test.test(text);
  return (file, text) =>
    piecesOf(file, text).flatMap((piece) =>
      known
        .filter(({ fact, test }) => tells(piece, fact, test))
        .map(({ fact: { what, word } }) => `${file}:${String(piece.line)} ${what} «${word}»`),
    );
}
